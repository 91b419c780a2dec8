import type { Checked } from '../check.ts';
import type { DraftResult } from '../finding.ts';
import type { Preview } from '../reporters/html/preview.ts';
import { reporters, SHOWS_PICTURES } from '../reporters/index.ts';
import type { Reporter, ReporterContext, Summary } from '../reporters/reporter.ts';
import { onEndingSignal } from './ending-signals.ts';
import { type Output, ReaderLeft, toStream } from './output.ts';
import { toFile } from './report-file.ts';
import { mayShowValues, mayUseColour, type Terminal } from './terminal.ts';
import type { WantedReport } from './wanted-reports.ts';

/** All reports of a run, each in its format and place. */
export interface Reports {
  readonly showPictures: boolean;
  /** Whether any of them shows the words that were found. */
  readonly showValues: boolean;
  /** Adds a draft to each. @throws ReaderLeft when nobody is left who reads one. */
  draft(checked: Omit<Checked, 'result'>, shown: DraftResult): Promise<void>;
  /** Makes each whole. */
  end(summary: Summary): Promise<void>;
  /** Takes away what isn't whole. */
  dispose(): void;
}

export interface ReportOptions {
  readonly context: Omit<ReporterContext, 'colour' | 'width'>;
  readonly wantsColour: boolean;
  readonly asksForValues: boolean;
  /** Files that the run reads, which no report may take the place of. */
  readonly read: readonly string[];
  /** Called before anything is written to standard output. */
  readonly beforeWriting: () => void;
}

interface OpenReport {
  readonly reporter: Reporter;
  readonly output: Output;
  readonly showValues: boolean;
  readonly showsPictures: boolean;
  /** Written with the first result, so that a configuration that is wrong doesn't leave half a document. */
  opening: string;
}

/** @throws UserError when a file can't be written. */
export const openReports = async (
  wanted: readonly WantedReport[],
  options: ReportOptions,
  process: NodeJS.Process,
): Promise<Reports> => {
  const open = new Set<OpenReport>();
  const abandon = (): void => {
    for (const { output } of open) output.abandon();
  };
  const stopListening = onEndingSignal(process, abandon);
  const dispose = (): void => {
    stopListening();
    process.off('exit', abandon);
    abandon();
  };
  process.once('exit', abandon);
  try {
    for (const report of wanted) open.add(await openReport(report, options, process));
  } catch (error) {
    dispose();
    throw error;
  }

  /** One reader who leaves doesn't take the other reports along. */
  const forEach = async (act: (report: OpenReport) => Promise<void>): Promise<void> => {
    for (const report of open) {
      try {
        await act(report);
      } catch (error) {
        if (!(error instanceof ReaderLeft)) throw error;
        open.delete(report);
        if (open.size === 0) throw error;
      }
    }
  };
  const write = async (report: OpenReport, text: string): Promise<void> => {
    options.beforeWriting();
    await report.output.write(report.opening + text);
    report.opening = '';
  };
  return {
    showPictures: wanted.some(({ format }) => SHOWS_PICTURES.has(format)),
    showValues: [...open].some(({ showValues }) => showValues),
    draft: ({ reveal, pictures }, shown) =>
      forEach(async (report) => {
        const { reporter, showValues, showsPictures } = report;
        const preview = showsPictures ? await previewOf(pictures, showValues) : undefined;
        await write(report, await reporter.draft(shown, showValues ? reveal : undefined, preview));
      }),
    end: (summary) =>
      forEach(async (report) => {
        await write(report, await report.reporter.end(summary));
        await report.output.close();
      }),
    dispose,
  };
};

const openReport = async (
  { format, file }: WantedReport,
  { context, wantsColour, asksForValues, read }: ReportOptions,
  process: NodeJS.Process,
): Promise<OpenReport> => {
  const terminal: Terminal = {
    env: process.env,
    isTty: process.stdout.isTTY === true,
    columns: process.stdout.columns,
  };
  const isFile = file !== undefined;
  const createReporter = await reporters[format]();
  const reporter = createReporter({
    ...context,
    colour: mayUseColour(terminal, { wanted: wantsColour, toFile: isFile }),
    width: isFile ? 80 : (terminal.columns ?? 80),
  });
  return {
    reporter,
    output: isFile ? await toFile(file, read) : toStream(process.stdout),
    showValues: mayShowValues(terminal, { asked: asksForValues, format, toFile: isFile }),
    showsPictures: SHOWS_PICTURES.has(format),
    opening: reporter.begin(),
  };
};

/** Drawing is loaded only for a draft that has pictures to show. */
const previewOf = async (pictures: Checked['pictures'], showValues: boolean): Promise<Preview | undefined> => {
  if (pictures.size === 0) return undefined;
  const { previewer } = await import('./picture-previews.ts');
  return previewer(pictures, { showValues });
};

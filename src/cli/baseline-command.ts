import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { rules } from '../../rules/index.ts';
import { Baseline, type Noted } from '../baseline/baseline.ts';
import { type BaselineEntry, isErrorLevelIdentifier, keyOf } from '../baseline/entry.ts';
import { readBaseline, writeBaseline } from '../baseline/file.ts';
import { BASELINE_FILE } from '../baseline/name.ts';
import { check } from '../check.ts';
import { checkConfigured } from '../configured-check.ts';
import type { Draft } from '../draft.ts';
import { CERTAIN_ENOUGH } from '../engine/rule.ts';
import { UserError } from '../errors.ts';
import { visible } from '../escape.ts';
import type { DraftResult } from '../finding.ts';
import { inOrder } from '../in-order.ts';
import { identifyingFilename } from '../recognizers/filenames/identifying-filename.ts';
import { ReadableText } from '../recognizers/text.ts';
import { isReason } from '../suppressions/reason.ts';
import { openRegister, todayAsIso } from '../suppressions/register.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import type { InputFlags } from './flags.ts';
import { openSession } from './session.ts';

export interface BaselineFlags extends InputFlags {
  readonly baseline?: string;
}

export interface BaselineAddFlags extends BaselineFlags {
  readonly reason: string;
  /** As an ISO date. */
  readonly expires?: string;
}

/** How long what was found is let through when nobody says. */
const DAYS = 182;

/** Lets through what is found now. Entries that are there already keep their reason and their day. */
export const runBaselineAdd = async (
  paths: readonly string[],
  flags: BaselineAddFlags,
  process: NodeJS.Process,
): Promise<ExitCode> => {
  const reason = flags.reason.trim();
  await refuseReason(reason);
  const today = todayAsIso();
  const expires = flags.expires ?? new Date(Date.now() + DAYS * 86_400_000).toISOString().slice(0, 10);
  if (expires < today) throw new UserError('--expires names a day that is past: name one to come');
  const { file, shown, entries } = await open(flags);
  await refuseTellingFolder(file, process.cwd());
  const kept = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const added: BaselineEntry[] = [];
  const leftOut = { identified: 0, nameless: 0 };
  const { failed } = await run(paths, flags, process, { file, shown, today, entries }, (findings) => {
    const open = findings.filter(
      ({ finding, isHeld, outcome }) => !isHeld && outcome === undefined && isFailing(finding),
    );
    // beside a name all else is a clue to who that is, and nobody has looked at it yet
    if (open.some(({ finding }) => isErrorLevelIdentifier(finding))) {
      leftOut.identified += open.length;
      return;
    }
    for (const { fingerprint } of open) {
      if (fingerprint === undefined) leftOut.nameless += 1;
      else if (!kept.has(keyOf(fingerprint))) {
        const entry = { ...fingerprint, reason, expires };
        kept.set(keyOf(fingerprint), entry);
        added.push(entry);
      }
    }
  });
  if (added.length > 0) await writeBaseline(file, [...kept.values()]);
  const said = [
    `${shown}: ${inWords(added.length, 'finding')} let through until ${expires}`,
    ...(entries.length > 0 ? [`${inWords(entries.length, 'entry', 'entries')} left as they were`] : []),
    ...(leftOut.identified > 0
      ? [`${inWords(leftOut.identified, 'finding')} left out, where a draft says who somebody is: change those drafts`]
      : []),
    ...(leftOut.nameless > 0
      ? [
          `${inWords(leftOut.nameless, 'finding')} left out, in files that lie elsewhere or whose names say who somebody is`,
        ]
      : []),
  ];
  say(process, said);
  if (failed) return EXIT.trouble;
  return leftOut.identified + leftOut.nameless > 0 ? EXIT.findings : EXIT.ok;
};

/** Takes out the entries that are good for nothing any more. Without paths, everything in the baseline's folder is looked at. */
export const runBaselinePrune = async (
  paths: readonly string[],
  flags: BaselineFlags,
  process: NodeJS.Process,
): Promise<ExitCode> => {
  const { file, shown, entries } = await open(flags);
  if (!existsSync(file)) throw new UserError(`${shown}: there is no such baseline: postlint baseline add writes one`);
  const today = todayAsIso();
  const looked = paths.length > 0 ? paths : [relative(process.cwd(), dirname(file)) || '.'];
  const { failed, stale } = await run(looked, flags, process, { file, shown, today, entries });
  const expired = entries.filter((entry) => !stale.has(entry) && entry.expires < today);
  const left = entries.filter((entry) => !stale.has(entry) && entry.expires >= today);
  if (left.length < entries.length) await writeBaseline(file, left);
  say(process, [
    `${shown}: ${inWords(stale.size, 'entry', 'entries')} taken out whose finding is gone`,
    ...(expired.length > 0 ? [`${inWords(expired.length, 'entry', 'entries')} taken out that had run out`] : []),
    `${inWords(left.length, 'entry', 'entries')} left`,
  ]);
  return failed ? EXIT.trouble : EXIT.ok;
};

/** Paths in a baseline lead down from its folder, and no name on the way may say who somebody is. */
const refuseTellingFolder = async (file: string, cwd: string): Promise<void> => {
  const names = relative(dirname(file), cwd).split(sep);
  for (const name of names) {
    const found = await identifyingFilename.recognize(new ReadableText(name, 'file-name'));
    if ([...found].some(({ confidence }) => confidence >= CERTAIN_ENOUGH))
      throw new UserError('a folder on the way here has a name that says who somebody is: rename it first');
  }
};

const open = async ({ baseline = BASELINE_FILE }: BaselineFlags) => {
  const file = resolve(baseline);
  const shown = relative(process.cwd(), file).startsWith('..') ? file : relative(process.cwd(), file);
  return { file, shown, entries: (await readBaseline(file, shown)) ?? [] };
};

interface OpenBaseline {
  readonly file: string;
  readonly shown: string;
  readonly today: string;
  readonly entries: readonly BaselineEntry[];
}

/** Checks the drafts, and says which entries no longer match. */
const run = async (
  paths: readonly string[],
  flags: InputFlags,
  process: NodeJS.Process,
  { file, shown, today, entries }: OpenBaseline,
  note: (findings: readonly Noted[]) => void = () => {},
): Promise<{ failed: boolean; stale: ReadonlySet<BaselineEntry> }> => {
  const cwd = process.cwd();
  const session = await openSession(paths, flags, process);
  const baseline = new Baseline({ cwd, folder: dirname(file), shown, today, entries, note });
  const register = await openRegister({ cwd, baseline: false });
  const work = async (draft: Draft): Promise<DraftResult> => {
    const settings = await session.settingsFor(draft);
    const ledgers = [...(await register.ledgersFor(settings.suppressions)), baseline];
    const { result } = await checkConfigured(draft, settings, {
      ledgers,
      ...(flags.checks !== undefined && { checks: flags.checks }),
    });
    return result;
  };
  let failed = false;
  let drafts = 0;
  for await (const { checks } of inOrder(session.drafts, session.jobs, work)) {
    drafts += 1;
    failed ||= checks.some(({ status }) => status === 'failed');
  }
  if (drafts === 0) throw new UserError('there was no draft to check: name the files or folders that hold them');
  if (failed) process.stderr.write('postlint: some drafts could not be checked in full: postlint says which and why\n');
  return { failed, stale: new Set(baseline.stale()) };
};

/** Clues alone stop nothing, and need no leave. */
const isFailing = ({ severity }: DraftResult['findings'][number]): boolean => severity !== 'info';

/** A reason is kept with the repository, where it could give somebody away. */
const refuseReason = async (reason: string): Promise<void> => {
  if (!isReason(reason)) throw new UserError('--reason says nothing: write why these are let through');
  const text = { format: 'plain', content: reason } as const;
  const { result } = await check({ name: { id: 'reason' }, text, images: [], settings: {} }, { rules });
  if (result.verdict === 'block')
    throw new UserError(`--reason would not pass itself (${result.findings[0]?.ruleId}): name nobody in it`);
};

const inWords = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;

const say = (process: NodeJS.Process, lines: readonly string[]): void => {
  for (const line of lines) process.stdout.write(`${visible(line)}\n`);
};

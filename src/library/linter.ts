import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { rules as ownRules } from '../../rules/index.ts';
import type { ResultCache } from '../cache/index.ts';
import { orCalledOff } from '../cancellation.ts';
import { loadConfig } from '../config/index.ts';
import { merge } from '../config/merge.ts';
import { DEFAULT_SETTINGS, type Settings } from '../config/settings.ts';
import { checkConfigured } from '../configured-check.ts';
import type { Audience, CheckKind, Draft } from '../draft.ts';
import type { Rule } from '../engine/rule.ts';
import { UserError } from '../errors.ts';
import type { DraftResult, Finding } from '../finding.ts';
import { inOrder } from '../in-order.ts';
import { collect } from '../inputs/index.ts';
import { fullAdvice, proseOf } from '../reporters/prose.ts';
import { RuleBook } from '../rule-packs/rule-book.ts';
import { openRegister } from '../suppressions/register.ts';
import { type DraftInput, draftOf } from './input.ts';
import { type ReportAs, report } from './report.ts';

/** How a linter works. Every option may be left out. */
export interface LinterOptions {
  /** The folder that paths count from; the process's when absent. */
  readonly cwd?: string;
  /** A configuration file to use for everything, or `false` for none. When absent, the nearest above a file applies, and above `cwd` for what is no file. */
  readonly config?: string | false;
  /** What else is so, on top of the configuration: severities of rules, names of staff, consents, sites. */
  readonly settings?: Partial<Settings>;
  /** Rules of your own, besides those that postlint has. */
  readonly rules?: readonly Rule[];
  /** What to do to a draft; everything when absent. */
  readonly checks?: readonly CheckKind[];
  readonly platform?: string;
  readonly audience?: Audience;
  /** A baseline, whose findings are let through; none when absent. */
  readonly baseline?: string;
  /**
   * Keeps what drafts with pictures came to, masked, so that no picture is looked at twice: in this folder, or in
   * `.postlintcache` below `cwd` when `true`. Nothing is kept under rules of your own, which may change unseen, nor
   * where the folder can't be written to. `lintFiles` removes what is old.
   */
  readonly cache?: boolean | string;
  /** Files to work on at a time; as many as there are processors when absent. */
  readonly jobs?: number;
}

/** What goes with one call. */
export interface LintRun {
  /** Calls the work off: the call then ends with the signal's reason, and no thread goes on with it. */
  readonly signal?: AbortSignal;
}

/** A finding with what there is to say about it. It holds no word of the draft. */
export interface LintFinding extends Finding {
  /** What could happen to the person. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
  readonly guidance: Rule['guidance'];
}

/** What is said about one draft. Masked: safe to print anywhere. */
export interface LintResult extends DraftResult {
  readonly findings: readonly LintFinding[];
}

/** Checks drafts. It holds no state of a draft, so any number of calls may run at once. */
export interface Linter {
  /** Every rule it knows: postlint's, yours, and those of a pack once a draft's configuration needs it. */
  readonly rules: readonly Rule[];
  /** Checks one draft: a plain text, or a text with its pictures. */
  lint(draft: string | DraftInput, run?: LintRun): Promise<LintResult>;
  /**
   * Checks files and folders as the command line does, and yields a result a
   * draft, in their order, each as soon as it is there.
   */
  lintFiles(paths: string | readonly string[], run?: LintRun): AsyncGenerator<LintResult>;
  /** Writes results in one of postlint's formats, or your own, piece by piece. */
  report(results: Iterable<DraftResult> | AsyncIterable<DraftResult>, as: ReportAs): AsyncGenerator<string>;
  /**
   * After the last draft: a line for each entry of the baseline, and of suppressions in configurations, that held
   * nothing back. The command line ends with 2 when there is one.
   */
  leftovers(): Promise<readonly string[]>;
}

/**
 * Makes a linter: the same engine as the command line's. It never ends the
 * process and prints nothing; a configuration is read when it is first needed.
 *
 * @throws UserError when a rule of yours has the id of another.
 */
export const createLinter = (options: LinterOptions = {}): Linter => {
  const { config: configFile, settings: onTop = {}, rules: more = [], checks, jobs, platform, audience } = options;
  const cwd = resolve(options.cwd ?? '.');
  const ruleIds = withoutTwins([...ownRules, ...more].map(({ id }) => id));
  const register = lazily(() => openRegister({ cwd, baseline: options.baseline ?? false }));
  const book = new RuleBook([...ownRules, ...more]);
  const named = typeof configFile === 'string' && { configFile };
  const config = lazily(() => loadConfig({ cwd, ...named, enabled: configFile !== false, ruleIds }));
  const placeOf = ({ name }: Draft): string => ('path' in name ? resolve(cwd, name.path) : join(cwd, 'draft'));
  const settingsFor = async (draft: Draft): Promise<Settings> => {
    const configured = await (await config()).settingsFor(placeOf(draft));
    book.add(configured.packs);
    const given = { ...(platform !== undefined && { platform }), ...(audience !== undefined && { audience }) };
    return { ...merge(configured, { ...DEFAULT_SETTINGS, ...onTop }), ...given, ...draft.settings };
  };
  const configFilesFor = async (draft: Draft): Promise<readonly string[]> =>
    (await (await config()).describe(placeOf(draft))).files.map((file) => resolve(cwd, file));
  const hasOwnRules = more.length > 0 || (onTop.packs ?? []).length > 0;
  const cache = hasOwnRules ? undefined : cacheIn(cwd, options.cache);
  const check = async (draft: Draft, { signal }: LintRun): Promise<LintResult> => {
    const settings = await settingsFor(draft);
    const { ledgersFor, concerns } = await register();
    const run = {
      ...(more.length > 0 && { rules: more }),
      ...(checks !== undefined && { checks }),
      ...(signal !== undefined && { signal }),
    };
    const kept = cache === undefined || (await concerns(draft, settings.suppressions)) ? undefined : await cache();
    const { result } =
      kept === undefined
        ? await checkConfigured(draft, settings, { ...run, ledgers: await ledgersFor(settings.suppressions) })
        : await kept.check(draft, settings, { ...run, configFiles: await configFilesFor(draft), showValues: false });
    return { ...result, findings: result.findings.map((finding) => ({ ...finding, ...saying(book.rules, finding) })) };
  };
  return {
    get rules() {
      return [...book.rules.values()];
    },
    lint: (draft, run = {}) => orCalledOff(run.signal, async () => check(await draftOf(draft, cwd), run)),
    async *lintFiles(paths, run = {}) {
      run.signal?.throwIfAborted();
      const { ignores, contentOf } = await config();
      const drafts = collect({
        cwd,
        paths: typeof paths === 'string' ? [paths] : paths,
        images: [],
        stdin: NO_INPUT,
        ndjson: false,
        ignore: ignores,
        mapping: contentOf,
      });
      const work = (draft: Draft) => orCalledOff(run.signal, () => check(draft, run));
      yield* inOrder(drafts, jobs ?? availableParallelism(), work);
      await (await cache?.())?.close();
    },
    report: (results, as) => report(results, as, book.rules),
    leftovers: async () => (await register()).leftovers(),
  };
};

/** Checks one draft. For more than one, a linter that is made once reads the configuration once. */
export const lint = (
  draft: string | DraftInput,
  { signal, ...options }: LinterOptions & LintRun = {},
): Promise<LintResult> => createLinter(options).lint(draft, signal === undefined ? {} : { signal });

/** The cache in a folder, loaded and opened when it is first needed. A program hears nothing of one that can't be written. */
const cacheIn = (cwd: string, folder: LinterOptions['cache']): (() => Promise<ResultCache>) | undefined => {
  if (folder === undefined || folder === false) return undefined;
  return lazily(async () => {
    const { DEFAULT_FOLDER, openCache } = await import('../cache/index.ts');
    return openCache({ folder: resolve(cwd, folder === true ? DEFAULT_FOLDER : folder), warn: () => {} });
  });
};

const lazily = <Made>(make: () => Promise<Made>): (() => Promise<Made>) => {
  let made: Promise<Made> | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** A program's standard input is its own. */
const NO_INPUT: AsyncIterable<Uint8Array> = { async *[Symbol.asyncIterator]() {} };

const withoutTwins = (ids: readonly Rule['id'][]): readonly Rule['id'][] => {
  const twin = ids.find((id, index) => ids.indexOf(id) < index);
  if (twin !== undefined) throw new UserError(`there are two rules called ${twin}: give yours another id`);
  return ids;
};

const saying = (rules: ReadonlyMap<Rule['id'], Rule>, finding: Finding) => {
  const prose = proseOf(rules, finding);
  return { message: prose.message, advice: fullAdvice(prose), guidance: prose.guidance };
};

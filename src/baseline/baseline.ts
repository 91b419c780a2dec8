import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { groupBy } from '../group-by.ts';
import type { CheckedFiles, Ledger, PlacedFinding } from '../suppressions/ledger.ts';
import { type BaselineEntry, type Fingerprint, isErrorLevelIdentifier, keyOf } from './entry.ts';

export interface BaselineOptions {
  readonly cwd: string;
  /** The folder that its paths count from, absolute. */
  readonly folder: string;
  /** What messages call its file. */
  readonly shown: string;
  /** As an ISO date. */
  readonly today: string;
  readonly entries: readonly BaselineEntry[];
  /** Told of every finding of a draft, with its fingerprint, where it may have one. */
  readonly note?: (findings: readonly Noted[]) => void;
}

/** A finding that went by, and how it would be known again. */
export interface Noted extends PlacedFinding {
  /** Absent for what came without a file, or with one outside the baseline's folder, or with a name that tells who somebody is. */
  readonly fingerprint?: Fingerprint;
  readonly outcome: 'held' | 'expired' | undefined;
}

/** The findings that are let through for a time. It remembers which are still there. */
export class Baseline implements Ledger {
  readonly by = 'baseline';
  readonly #options: BaselineOptions;
  readonly #entries: ReadonlyMap<string, BaselineEntry>;
  readonly #byPath: ReadonlyMap<string, readonly BaselineEntry[]>;
  readonly #found = new Set<BaselineEntry>();
  readonly #told = new Set<BaselineEntry>();

  constructor(options: BaselineOptions) {
    this.#options = options;
    this.#entries = new Map(options.entries.map((entry) => [keyOf(entry), entry]));
    this.#byPath = groupBy(options.entries, ({ path }) => path);
  }

  judge(findings: readonly PlacedFinding[], checked: CheckedFiles): readonly ('held' | 'expired' | undefined)[] {
    for (const file of checked.files)
      for (const entry of this.#byPath.get(this.#pathOf(file) ?? '') ?? [])
        if (checked.canTell(entry.rule)) this.#told.add(entry);
    const noted = this.#fingerprinted(findings).map(({ placed, fingerprint }): Noted => {
      const outcome = fingerprint === undefined ? undefined : this.#judge(placed, fingerprint);
      return { ...placed, outcome, ...(fingerprint !== undefined && { fingerprint }) };
    });
    this.#options.note?.(noted);
    return noted.map(({ outcome }) => outcome);
  }

  /** The files of its entries, from its folder. */
  get paths(): Iterable<string> {
    return this.#byPath.keys();
  }

  /** Entries whose finding is gone although its file was checked, or whose file is gone. */
  stale(): BaselineEntry[] {
    const { entries, folder } = this.#options;
    return entries.filter(
      (entry) => !this.#found.has(entry) && (this.#told.has(entry) || !existsSync(join(folder, entry.path))),
    );
  }

  /** One line that says how many are stale, and of which files. */
  leftovers(): string[] {
    const stale = this.stale();
    if (stale.length === 0) return [];
    const count = stale.length === 1 ? '1 entry no longer matches' : `${stale.length} entries no longer match`;
    const files = [...new Set(stale.map(({ path }) => path))];
    const named = files.slice(0, 5).join(', ') + (files.length > 5 ? ', …' : '');
    return [`${this.#options.shown}: ${count} (${named}): run postlint baseline prune`];
  }

  #judge({ finding, isHeld }: PlacedFinding, fingerprint: Fingerprint): 'held' | 'expired' | undefined {
    const entry = this.#entries.get(keyOf(fingerprint));
    if (entry === undefined || isHeld || isErrorLevelIdentifier(finding)) return undefined;
    this.#found.add(entry);
    return entry.expires < this.#options.today ? 'expired' : 'held';
  }

  /** Findings that look alike are told apart by their order in the draft. */
  #fingerprinted(
    findings: readonly PlacedFinding[],
  ): readonly { readonly placed: PlacedFinding; readonly fingerprint: Fingerprint | undefined }[] {
    const inOrder = findings
      .map((placed, index) => ({ placed, index }))
      .sort((one, other) => (one.placed.finding.location.start ?? 0) - (other.placed.finding.location.start ?? 0));
    const counts = new Map<string, number>();
    const fingerprints: (Fingerprint | undefined)[] = [];
    for (const { placed, index } of inOrder) {
      const path = placed.file === undefined || placed.isMasked ? undefined : this.#pathOf(placed.file);
      if (path === undefined) continue;
      const { finding, entry, piece } = placed;
      const alike: Fingerprint = {
        rule: finding.ruleId,
        path,
        ...(entry !== undefined && { entry }),
        piece,
        line: placed.maskedLine(),
        ordinal: 0,
      };
      const ordinal = (counts.get(keyOf(alike)) ?? 0) + 1;
      counts.set(keyOf(alike), ordinal);
      fingerprints[index] = { ...alike, ordinal };
    }
    return findings.map((placed, index) => ({ placed, fingerprint: fingerprints[index] }));
  }

  /** A file's path from the baseline's folder; nothing outside it. */
  #pathOf(file: string): string | undefined {
    const path = relative(this.#options.folder, resolve(this.#options.cwd, file));
    return path === '' || path.startsWith('..') || resolve(this.#options.folder, path) === path
      ? undefined
      : path.split(sep).join('/');
  }
}

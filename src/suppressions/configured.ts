import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { groupBy } from '../group-by.ts';
import type { CheckedFiles, Ledger, PlacedFinding } from './ledger.ts';

/** An entry of a configuration, for a file that can't say it itself, such as a picture. */
export interface ConfiguredSuppression {
  /** The file, absolute. */
  readonly file: string;
  /** Which draft of the file, where it holds several: `row 3`; all of them when absent. */
  readonly entry?: string;
  readonly rule: string;
  /** The last day it holds, as an ISO date; for good when absent. */
  readonly expires?: string;
  /** Where the entry stands, as messages say it. */
  readonly place: string;
}

export interface ConfiguredOptions {
  readonly cwd: string;
  /** As an ISO date. */
  readonly today: string;
}

/** The entries of all configurations of a run, which remember what they were good for. */
export class ConfiguredSuppressions {
  readonly #options: ConfiguredOptions;
  readonly #seen = new Set<ConfiguredSuppression>();
  readonly #used = new Set<ConfiguredSuppression>();
  readonly #told = new Set<ConfiguredSuppression>();

  constructor(options: ConfiguredOptions) {
    this.#options = options;
  }

  /** The ledger for drafts to which a configuration with these entries applies. */
  ledger(entries: readonly ConfiguredSuppression[]): Ledger {
    for (const entry of entries) this.#seen.add(entry);
    const byFile = groupBy(entries, ({ file }) => file);
    return {
      by: 'configuration',
      judge: (findings, checked) => {
        this.#tell(byFile, checked);
        return findings.map((finding) => this.#judge(byFile, finding));
      },
    };
  }

  /** One line for each entry that held nothing back although its file was checked, or whose file is gone. */
  leftovers(): string[] {
    return [...this.#seen].flatMap((entry) => {
      if (this.#used.has(entry)) return [];
      if (this.#told.has(entry))
        return [`${entry.place}: ${entry.rule} no longer holds in this file: take the entry out`];
      return existsSync(entry.file) ? [] : [`${entry.place}: the file of this entry is not there: take the entry out`];
    });
  }

  #tell(byFile: ReadonlyMap<string, readonly ConfiguredSuppression[]>, { files, canTell }: CheckedFiles): void {
    for (const file of files)
      for (const entry of byFile.get(resolve(this.#options.cwd, file)) ?? [])
        if (canTell(entry.rule)) this.#told.add(entry);
  }

  #judge(
    byFile: ReadonlyMap<string, readonly ConfiguredSuppression[]>,
    { finding, file, entry: which }: PlacedFinding,
  ): 'held' | 'expired' | undefined {
    if (file === undefined) return undefined;
    const entry = byFile
      .get(resolve(this.#options.cwd, file))
      ?.find(({ rule, entry: wanted = which }) => rule === finding.ruleId && wanted === which);
    if (entry === undefined) return undefined;
    this.#used.add(entry);
    return entry.expires !== undefined && entry.expires < this.#options.today ? 'expired' : 'held';
  }
}

import { CHECK_KINDS, type CheckKind, type Draft, type ReadDraft } from './draft.ts';
import { judge, type SeverityOverrides } from './engine/judge.ts';
import { type Reveal, revealer } from './engine/reveal.ts';
import type { Rule } from './engine/rule.ts';
import type { Attributed } from './entity.ts';
import type { DraftResult } from './finding.ts';
import { read } from './readers/index.ts';
import { recognize } from './recognizers/index.ts';
import { attribute, attributors, type KnownNames, NOBODY_KNOWN } from './subjects/index.ts';

export interface CheckOptions {
  readonly rules: readonly Rule[];
  readonly overrides?: SeverityOverrides;
  readonly known?: KnownNames;
  /** What to do to the draft; everything when absent. */
  readonly checks?: readonly CheckKind[];
}

export interface Checked {
  readonly result: DraftResult;
  /** Shows the words behind a location. Hand it on only where values may be seen. */
  readonly reveal: Reveal;
}

/** Everything recognised in a read draft, and whom it is about. */
export const understand = async (draft: ReadDraft, known: KnownNames = NOBODY_KNOWN): Promise<Attributed[]> => {
  const entities = [];
  for (const part of draft.parts) entities.push(...(await recognize(part)));
  return attribute(entities, known, attributors);
};

/** Takes a draft the whole way: readers, recognizers, subjects, rules. */
export const check = async (
  draft: Draft,
  { rules, overrides, known, checks = CHECK_KINDS }: CheckOptions,
): Promise<Checked> => {
  const readDraft = await read(draft, new Set(checks));
  const entities = await understand(readDraft, known);
  return { result: judge(readDraft, entities, rules, overrides), reveal: revealer(readDraft, entities) };
};

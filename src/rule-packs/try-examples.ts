import { understand } from '../check.ts';
import type { Part, Span } from '../draft.ts';
import { draftOf } from '../engine/example-draft.ts';
import { inThePicture } from '../engine/in-the-picture.ts';
import type { Example, Rule } from '../engine/rule.ts';
import type { RuleId } from '../finding.ts';
import type { Place, RulePack } from './pack.ts';

/** An example that shows that its rule isn't what its author thinks. It quotes nothing of the example. */
interface FailedExample {
  readonly place: Place;
  readonly ruleId: RuleId;
  readonly problem: string;
}

export interface Tried {
  readonly rules: number;
  readonly examples: number;
  readonly failed: readonly FailedExample[];
}

/** Holds every rule of the packs against its own examples, the way drafts are checked. */
export const tryExamples = async (packs: readonly RulePack[]): Promise<Tried> => {
  const failed: FailedExample[] = [];
  let examples = 0;
  const all = packs.flatMap(({ rules }) => rules);
  for (const { rule, placeOf } of all) {
    const look = async (kind: 'bad' | 'good', index: number, example: Example): Promise<void> => {
      examples++;
      const problem = await problemOf(rule, kind, example);
      if (problem !== undefined) failed.push({ place: placeOf(kind, index), ruleId: rule.id, problem });
    };
    for (const [index, example] of rule.bad.entries()) await look('bad', index, example);
    for (const [index, { text }] of rule.good.entries()) await look('good', index, text);
  }
  return { rules: all.length, examples, failed };
};

const problemOf = async (rule: Rule, kind: 'bad' | 'good', example: Example): Promise<string | undefined> => {
  const { draft, marked } = draftOf(example);
  const entities = await understand(draft);
  const found = rule.when({ draft, entities: inThePicture(draft, entities), sites: [] });
  if (kind === 'good')
    return found.length === 0
      ? undefined
      : `the rule speaks up at ${spansOf(found)}, and should leave this example alone`;
  if (found.length === 0) return 'the rule does not speak up at this bad example';
  const key = ({ part, start, end }: Span & { part: Part }): string =>
    [draft.parts.indexOf(part), start, end].join(':');
  const wanted = marked.map(key).sort().join();
  if (marked.length === 0 || found.map(key).sort().join() === wanted) return undefined;
  return `the rule speaks up at ${spansOf(found)}, and the brackets stand at ${spansOf(marked)}`;
};

/** Characters of the example without its brackets, from 1, both ends included. */
const spansOf = (spans: readonly Span[]): string =>
  `${spans.length === 1 && (spans[0] as Span).end - (spans[0] as Span).start === 1 ? 'character' : 'characters'} ${spans
    .map(({ start, end }) => (end - start === 1 ? end : `${start + 1} to ${end}`))
    .join(', ')}`;

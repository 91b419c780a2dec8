import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.ts';
import type { Part } from '../../../src/draft.ts';
import type { Found } from '../../../src/engine/second-reading/found.ts';
import { revise } from '../../../src/engine/second-reading/revise.ts';
import type { RuleId } from '../../../src/finding.ts';

const text: Part = { kind: 'text', text: 'a post' };
const metadata: Part = { kind: 'metadata', text: '2026-06-14', image: 0, field: 'EXIF DateTimeOriginal' };

const found = (id: RuleId, evidence: readonly Part[] = []): Found => {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`there is no rule ${id}`);
  return {
    rule,
    severity: rule.severity,
    match: {
      part: text,
      start: 0,
      end: 6,
      confidence: 0.8,
      evidence: evidence.map((part) => ({ part, start: 0, end: 1, ruleId: 'time/same-day' })),
    },
  };
};

const opinion = (block: number, review = 0) => ({ block, review, clean: 1 - block - review });
const bars = { block: 0.5, review: 0.7, name: 0.25 };

/** Which of the findings stay, and what is said besides. */
const left = (findings: readonly Found[], ...likely: Parameters<typeof opinion>) => {
  const { dropped, added } = revise(findings, { whole: opinion(...likely), worst: () => opinion(...likely) }, bars);
  const kept = findings.filter((each) => !dropped.has(each)).map(({ rule }) => rule.id);
  return [kept, added === undefined ? undefined : added === 'jigsaw' ? 'jigsaw' : 'asked'];
};

describe('where block is likely', () => {
  it.each([
    ['nothing was found: clues in words that no list has', [], 0.8, [[], 'jigsaw']],
    ['only a warning was found', ['jigsaw/clues-add-up'], 0.8, [[], 'jigsaw']],
    [
      'a single clue was found, which stays beside the jigsaw',
      ['person/known-role'],
      0.8,
      [['person/known-role'], 'jigsaw'],
    ],
    ['a jigsaw was found already', ['jigsaw/time-place-detail'], 0.8, [['jigsaw/time-place-detail'], undefined]],
    ['a number was found: that is enough', ['identifier/nhs-number'], 0.8, [['identifier/nhs-number'], undefined]],
  ] as const)('%s', (_, ids, block, wanted) =>
    expect(
      left(
        ids.map((id) => found(id)),
        block,
      ),
    ).toEqual(wanted),
  );
});

describe('where block is unlikely', () => {
  it.each([
    ['a jigsaw that reads like none is let go', ['jigsaw/time-place-detail'], 0.1, 0.1, [[], undefined]],
    [
      'one that reads as if it should be asked about is asked about',
      ['jigsaw/time-place-detail'],
      0.3,
      0.5,
      [[], 'asked'],
    ],
    ['a name that reads like a colleague’s is let go', ['person/patient-name'], 0.1, 0.1, [[], undefined]],
    [
      '… and stays where it might be a patient’s',
      ['person/patient-name'],
      0.3,
      0.1,
      [['person/patient-name'], undefined],
    ],
    ['a warning that reads like none is let go', ['person/vulnerable-person'], 0.05, 0.1, [[], undefined]],
    [
      'a warning that reads like one stays',
      ['person/vulnerable-person'],
      0.1,
      0.65,
      [['person/vulnerable-person'], undefined],
    ],
  ] as const)('%s', (_, ids, block, review, wanted) =>
    expect(
      left(
        ids.map((id) => found(id)),
        block,
        review,
      ),
    ).toEqual(wanted),
  );

  it.each([
    'identifier/nhs-number',
    'identifier/phone',
    'date/date-of-birth',
    'date/newborn-details',
    'audience/confirms-patient',
    'conduct/derogatory-colleague',
    'consent/invalid',
    'image/patient-visible',
    'clinical/pasted-record',
    'jigsaw/running-story',
    'jigsaw/small-numbers',
  ] as const)('%s stays, whatever it reads like', (id) => expect(left([found(id)], 0, 0)).toEqual([[id], undefined]));

  it('a jigsaw stays that reads like one without the sentence beside it', () => {
    const jigsaw = found('jigsaw/time-place-detail');
    expect(revise([jigsaw], { whole: opinion(0.3), worst: () => opinion(0.6) }, bars).dropped.size).toBe(0);
    expect(revise([jigsaw], { whole: opinion(0.3), worst: () => opinion(0.4) }, bars).dropped.size).toBe(1);
  });

  it('a jigsaw of which a clue is in a file stays: the file isn’t read here', () => {
    expect(left([found('jigsaw/time-place-detail', [text, metadata])], 0)).toEqual([
      ['jigsaw/time-place-detail'],
      undefined,
    ]);
    expect(left([found('jigsaw/time-place-detail', [text, text])], 0)).toEqual([[], undefined]);
  });
});

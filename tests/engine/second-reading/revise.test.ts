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

describe('at its bars', () => {
  const jigsaw = found('jigsaw/time-place-detail');
  const reads = (whole: Parameters<typeof opinion>, worst: Parameters<typeof opinion>, finding = jigsaw) => {
    const { dropped, added } = revise([finding], { whole: opinion(...whole), worst: () => opinion(...worst) }, bars);
    return [dropped.size, added === undefined || added === 'jigsaw' ? added : 'asked'];
  };

  it.each<[string, ReturnType<typeof reads>, ReturnType<typeof reads>]>([
    ['what is as likely a breach as it takes is one', reads([0.5], [0.5]), [0, undefined]],
    ['what is hardly less likely is none', reads([0.49], [0.49]), [1, undefined]],
    ['but is where a piece of it is', reads([0.49], [0.5]), [0, undefined]],
    ['it is asked about from the bar for that on', reads([0.25, 0.45], [0.25]), [1, 'asked']],
    ['and not below', reads([0.25, 0.44], [0.25]), [1, undefined]],
    ['a name stays from the bar for names on', reads([0.25], [0.25], found('person/patient-name')), [0, undefined]],
    ['and not below', reads([0.24], [0.24], found('person/patient-name')), [1, undefined]],
    ['a reminder stays, whatever it reads like', reads([0], [0], found('age/exact-age')), [0, undefined]],
    ['nothing is asked about in place of a warning', reads([0.25, 0.5], [0], found('age/over-89')), [0, undefined]],
  ])('%s', (_, came, wanted) => {
    expect(came).toEqual(wanted);
  });

  it.each<RuleId>([
    'age/over-89',
    'clinical/rare-or-unusual',
    'date/event-date',
    'jigsaw/clues-add-up',
    'person/vulnerable-person',
    'place/live-location',
    'time/live-posting',
  ])('a warning of %s is a matter of how it reads', (id) => {
    const warning: Found = { ...found(id), severity: 'warning' };
    expect(reads([0.1], [0.1], warning)).toEqual([1, undefined]);
    const inFile = { ...warning, match: { ...warning.match, part: metadata } };
    expect(reads([0.1], [0.1], inFile)).toEqual([0, undefined]);
  });

  it.each<RuleId>(['person/colleague-private-info', 'date/newborn-details', 'image/alt-text', 'consent/incomplete'])(
    'a warning of %s is none',
    (id) => {
      expect(reads([0.1], [0.1], { ...found(id), severity: 'warning' })).toEqual([0, undefined]);
    },
  );
});

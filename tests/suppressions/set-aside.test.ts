import { describe, expect, it } from 'vitest';
import { CHECK_KINDS, type Check, type CheckKind, type Part, type ReadDraft } from '../../src/draft.ts';
import { Locator } from '../../src/engine/locate.ts';
import { revealer } from '../../src/engine/reveal.ts';
import type { Entity } from '../../src/entity.ts';
import type { Finding, RuleId } from '../../src/finding.ts';
import { suppressionsIn } from '../../src/suppressions/index.ts';
import type { CheckedFiles, Ledger, PlacedFinding } from '../../src/suppressions/ledger.ts';
import { finding } from '../support/reports.ts';

const DONE: Check = { target: 'text', check: 'text', status: 'done' };
const FAILED: Check = { target: 'text', check: 'text', status: 'failed', reason: 'it is damaged' };
const RULES: RuleId[] = ['identifier/phone', 'identifier/nhs-number', 'image/geotag', 'jigsaw/clues-add-up'];

const draftOf = (content: string, changes: Partial<ReadDraft> = {}): ReadDraft => ({
  name: { path: 'posts/a.txt' },
  settings: {},
  content,
  images: [],
  parts: content === '' ? [] : [{ kind: 'text', text: content, toDraft: (span) => span }],
  checks: [DONE],
  ...changes,
});

/** What becomes of findings: which are kept, which are held back by what, and what a ledger was told. */
const setAside = (
  draft: ReadDraft,
  places: readonly (readonly [RuleId, words: string])[],
  { ledgers = [], wanted = CHECK_KINDS }: { ledgers?: readonly Ledger[]; wanted?: readonly CheckKind[] } = {},
) => {
  const locator = new Locator(draft, []);
  const text = draft.content === '' ? undefined : ({ format: 'plain', content: draft.content } as const);
  const findings = places.map(([ruleId, words]): Finding => {
    const start = draft.content.indexOf(words);
    return finding(ruleId, locator.locate(draft.parts[0] as Part, { start, end: start + words.length }));
  });
  const { kept, suppressed } = suppressionsIn(draft, text, ledgers).setAside({
    ruleIds: RULES,
    reveal: revealer(draft, []),
    wanted: new Set(wanted),
  })(findings, locator);
  return {
    kept: kept.map(({ ruleId, location }) => [ruleId, location.line]),
    held: suppressed.map(({ ruleId, by, location }) => [ruleId, by, location.line]),
  };
};

describe('from a comment on', () => {
  const LINES = [
    '# postlint-disable identifier/phone identifier/nhs-number -- test numbers',
    'first',
    '# postlint-enable identifier/phone',
    'second',
    '# postlint-disable identifier/phone -- test numbers',
    'third',
    '# postlint-enable',
    'fourth',
    '# postlint-disable identifier/phone -- test numbers',
    'fifth',
  ].join('\n');

  it('a rule is held back until it is taken back, as often as it is disabled', () => {
    const all = ['first', 'second', 'third', 'fourth', 'fifth'].map((words) => ['identifier/phone', words] as const);
    expect(
      setAside(draftOf(`none\n${LINES}`), [['identifier/phone', 'none'], ...all, ['identifier/nhs-number', 'first']]),
    ).toEqual({
      kept: [
        ['identifier/phone', 1],
        ['identifier/phone', 5],
        ['identifier/phone', 9],
      ],
      held: [
        ['identifier/phone', 'comment', 3],
        ['identifier/phone', 'comment', 7],
        ['identifier/phone', 'comment', 11],
        ['identifier/nhs-number', 'comment', 3],
      ],
    });
  });

  it('all rules are taken back by an enable that names none', () => {
    const { kept } = setAside(draftOf(LINES), [
      ['identifier/nhs-number', 'second'],
      ['identifier/nhs-number', 'fourth'],
      ['identifier/phone', 'first'],
      ['identifier/phone', 'third'],
      ['identifier/phone', 'fifth'],
    ]);
    expect(kept).toEqual([['identifier/nhs-number', 8]]);
  });

  it('parts are read in the order of the draft, whatever order they come in', () => {
    const content = '# postlint-disable identifier/phone -- drama\nfirst\n# postlint-enable\nsecond';
    const at = content.indexOf('first');
    const piece = (start: number, end: number): Part => ({
      kind: 'text',
      text: content.slice(start, end),
      toDraft: (span) => ({ start: span.start + start, end: span.end + start }),
    });
    const draft = draftOf(content, { parts: [piece(at, content.length), piece(0, at)] });
    const locator = new Locator(draft, []);
    const second = content.indexOf('second') - at;
    const found = [0, second].map((start) =>
      finding('identifier/phone', locator.locate(draft.parts[0] as Part, { start, end: start + 3 })),
    );
    const { kept, suppressed } = suppressionsIn(draft, { format: 'plain', content }, []).setAside({
      ruleIds: RULES,
      reveal: revealer(draft, []),
      wanted: new Set(CHECK_KINDS),
    })(found, locator);
    expect([kept, suppressed].map((all) => all.map(({ location }) => location.line))).toEqual([[4], [2]]);
  });
});

describe('that nothing is held back is only said where it can be told', () => {
  const about = (rule: RuleId): string => `# postlint-disable ${rule} -- test numbers\nHello`;
  const picture = { images: ['a.jpg'] };

  it.each<[string, RuleId, Partial<ReadDraft>, readonly CheckKind[], number]>([
    ['everything was done', 'identifier/phone', {}, CHECK_KINDS, 1],
    ['the text could not be read', 'identifier/phone', { checks: [FAILED] }, CHECK_KINDS, 0],
    ['the text was left out', 'identifier/phone', { checks: [{ ...FAILED, status: 'skipped' }] }, CHECK_KINDS, 0],
    ['a rule about words, and no picture was looked at', 'identifier/phone', picture, ['text'], 1],
    [
      'a rule about words, and a picture is damaged',
      'identifier/phone',
      { ...picture, checks: [{ ...FAILED, target: { image: 0 } }, DONE] },
      CHECK_KINDS,
      1,
    ],
    ['a jigsaw, and no picture was looked at', 'jigsaw/clues-add-up', picture, ['text'], 0],
    ['a rule about pictures, and none was looked at', 'image/geotag', picture, ['text'], 0],
    ['a rule about pictures, and there are none', 'image/geotag', {}, ['text'], 1],
    ['a rule about pictures, and all was looked at', 'image/geotag', picture, CHECK_KINDS, 1],
    [
      'a rule about pictures, and one is damaged',
      'image/geotag',
      { ...picture, checks: [DONE, { ...FAILED, target: { image: 0 } }] },
      CHECK_KINDS,
      0,
    ],
  ])('%s', (_, rule, changes, wanted, said) => {
    expect(setAside(draftOf(about(rule), changes), [], { wanted }).kept).toHaveLength(said);
  });
});

describe('what is outside the draft', () => {
  /** A ledger that holds everything back, and what it was told. */
  const spy = (outcome: 'held' | 'expired' | undefined) => {
    const told: (readonly [readonly PlacedFinding[], CheckedFiles])[] = [];
    const ledger: Ledger = {
      by: 'baseline',
      judge: (findings, checked) => {
        told.push([findings, checked]);
        return findings.map(() => outcome);
      },
    };
    return { told, ledger };
  };
  const NUMBER = 'Ring 01632 960123';

  it('holds back what it says, and has a say in nothing that a comment holds back', () => {
    const { told, ledger } = spy('held');
    const content = `${NUMBER}\n# postlint-disable-next-line identifier/nhs-number -- a test number\n999`;
    const { held } = setAside(
      draftOf(content),
      [
        ['identifier/phone', '01632 960123'],
        ['identifier/nhs-number', '999'],
      ],
      { ledgers: [ledger] },
    );
    expect(held).toEqual([
      ['identifier/phone', 'baseline', 1],
      ['identifier/nhs-number', 'comment', 3],
    ]);
    expect(told[0]?.[0].map(({ isHeld }) => isHeld)).toEqual([false, true]);
  });

  it('once it has run out holds nothing back, and that is said', () => {
    const found = setAside(draftOf(NUMBER), [['identifier/phone', '01632 960123']], {
      ledgers: [spy('expired').ledger],
    });
    expect(found).toEqual({
      kept: [
        ['identifier/phone', 1],
        ['suppression/expired', 1],
      ],
      held: [],
    });
  });

  it.each<[string, Partial<ReadDraft>, readonly CheckKind[], boolean]>([
    ['all was done', {}, CHECK_KINDS, true],
    ['the text could not be read', { checks: [FAILED] }, CHECK_KINDS, false],
    ['the text was left out', { checks: [{ ...FAILED, status: 'skipped' }] }, CHECK_KINDS, false],
    ['a picture was not looked at', { images: ['a.jpg'] }, ['text'], false],
    ['there is no text', { checks: [] }, CHECK_KINDS, true],
  ])('is told whether it can tell: %s', (_, changes, wanted, can) => {
    const { told, ledger } = spy(undefined);
    setAside(draftOf(NUMBER, changes), [], { ledgers: [ledger], wanted });
    expect(told.map(([, checked]) => checked.canTell('identifier/phone'))).toEqual([can]);
  });

  it('is told in which file a finding lies, the shape of its line, and whether the file’s name is masked', () => {
    const { told, ledger } = spy(undefined);
    const images = ['vance.jpg', 'a#b.jpg'];
    const parts = [0, 1].map((image): Part => ({ kind: 'metadata', image, field: 'GPS', text: '53.7, -1.9' }));
    const draft = draftOf('', { name: { path: 'posts/a.csv', entry: 'row 3' }, images, parts, checks: [] });
    const name: Entity = {
      type: 'identifying-filename',
      part: { kind: 'file-name', image: 0, text: 'vance.jpg' },
      start: 0,
      end: 5,
      confidence: 0.9,
      source: 'test',
    };
    const locator = new Locator(draft, [name]);
    const inText = finding('identifier/phone', { part: 'text', start: 0, end: 4, line: 1, column: 1 });
    const findings = [
      ...parts.map((part) => finding('image/geotag', locator.locate(part, { start: 0, end: 10 }))),
      inText,
    ];
    suppressionsIn(draft, undefined, [ledger]).setAside({
      ruleIds: RULES,
      reveal: revealer(draft, [name]),
      wanted: new Set(CHECK_KINDS),
    })(findings, locator);
    expect(
      told[0]?.[0].map(({ file, isMasked, entry, piece, maskedLine }) => [file, isMasked, entry, piece, maskedLine()]),
    ).toEqual([
      ['vance.jpg', true, undefined, 'metadata:GPS', '00.0, -0.0'],
      ['a#b.jpg', false, undefined, 'metadata:GPS', '00.0, -0.0'],
      ['posts/a.csv', false, 'row 3', 'text', ''],
    ]);
    expect(told[0]?.[1].files).toEqual(['posts/a.csv', ...images]);
  });
});

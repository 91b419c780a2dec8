import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { CheckKind } from '../../../src/draft.ts';
import type { Reveal } from '../../../src/engine/reveal.ts';
import type { DraftResult, ReportedCheck } from '../../../src/finding.ts';
import type { ReporterContext } from '../../../src/reporters/reporter.ts';
import { createTextReporter } from '../../../src/reporters/text/index.ts';
import { at, context, finding, result, revealing, spokenRule, summaryOf, TEXT_DONE } from '../../support/reports.ts';

const report = async (
  results: readonly (readonly [DraftResult, (Reveal | undefined)?])[],
  changes: Partial<ReporterContext> = {},
) => {
  const reporter = createTextReporter(context(changes));
  let text = reporter.begin();
  for (const [draft, reveal] of results) text += await reporter.draft(draft, reveal);
  return text + (await reporter.end(summaryOf(...results.map(([{ verdict }]) => verdict))));
};

const image = (
  path: string,
  check: CheckKind,
  status: ReportedCheck['status'] = 'done',
  reason?: string,
): ReportedCheck => ({
  part: `image:${path}`,
  check,
  status,
  ...(reason !== undefined && { reason }),
});
const UNSEEN = image('ward.jpg', 'visible-text', 'skipped', 'left out by --checks');

const TEXT = 'Busy one today 🙈\n\nNHS no 999 114 1707 needs rebooking\n';
const NUMBER = finding('identifier/nhs-number', at(TEXT, '999 114 1707'));
const GEOTAG = finding('image/geotag', { part: 'image:ward.jpg#metadata:GPSLatitude', start: 0, end: 5 });
const BLOCKED = result('block', { findings: [NUMBER] });
const CLEAN = result('clean');

describe('the report on one draft', () => {
  it('shows the words in their line where they may be shown', async () => {
    expect(await report([[BLOCKED, revealing({ text: TEXT })]])).toMatchInlineSnapshot(`
      "✗ Don't post this yet · draft.txt

        One number unlocks the whole record. It is never needed in a post.

          3 │ NHS no 999 114 1707 needs rebooking
            │        ~~~~~~~~~~~~

        Delete it. If a colleague needs it to act, send it through the approved
        clinical system.
        Try: One of our patients needs rebooking, details are in the usual place.
        HCPC Standards of conduct… 5.1 · postlint explain identifier/nhs-number

        Checked: the text.
      "
    `);
  });

  it('names only the place where they may not', async () => {
    const text = await report([[BLOCKED]]);
    expect(text).toContain('    NHS number → line 3, column 8\n');
    expect(text).not.toMatch(/999|1707|Busy/);
  });

  it('adds the note of the finding', async () => {
    const noted = finding('identifier/nhs-number', at(TEXT, '999 114 1707'), { note: 'test-range' });
    expect(await report([[result('block', { findings: [noted] })]])).toMatch(
      /needed in a post\. Numbers\s+beginning 999/,
    );
  });

  it('says once what holds at several places', async () => {
    const text = 'Ada and Ada\nthen Ada';
    const findings = [0, 3, 15].map((from) => finding('person/patient-name', at(text, 'Ada', from)));
    expect(await report([[result('block', { findings })]])).toMatchInlineSnapshot(`
      "✗ Don't post this yet · draft.txt

        Anyone who searches for this name could find out that the person had care.

          Patient name → line 1, column 1; line 1, column 9; line 2, column 6

        Take the name out.
        HCPC Standards of conduct… 5.1 · postlint explain person/patient-name

        Checked: the text.
      "
    `);
    expect(await report([[result('block', { findings }), revealing({ text })]])).toMatchInlineSnapshot(`
      "✗ Don't post this yet · draft.txt

        Anyone who searches for this name could find out that the person had care.

          1 │ Ada and Ada
            │ ~~~     ~~~
          2 │ then Ada
            │      ~~~

        Take the name out.
        HCPC Standards of conduct… 5.1 · postlint explain person/patient-name

        Checked: the text.
      "
    `);
  });

  it('counts places beyond the sixth', async () => {
    const text = 'Ada\n'.repeat(9);
    const findings = Array.from({ length: 9 }, (_, index) =>
      finding('person/patient-name', at(text, 'Ada', index * 4)),
    );
    const shown = await report([[result('block', { findings }), revealing({ text })]]);
    expect(shown).toContain('    6 │ Ada\n      │ ~~~\n    and 3 more places like this\n');
  });

  it('shows pieces that add up in one line, and what they are', async () => {
    const text = 'This morning on Heron Ward an 84 year old taught me to knit.';
    const evidence = [
      { ruleId: 'time/same-day', location: at(text, 'This morning') },
      { ruleId: 'place/ward-or-unit', location: at(text, 'Heron Ward') },
      { ruleId: 'age/exact', location: at(text, '84 year old') },
    ] as const;
    const findings = [
      finding('jigsaw/time-place-detail', { ...at(text, 'This morning'), end: 41 }, { evidence }),
      GEOTAG,
    ];
    const draft = result('block', { findings, checks: [TEXT_DONE, image('ward.jpg', 'metadata'), UNSEEN] });
    const reveal = revealing({ text, 'image:ward.jpg#metadata:GPSLatitude': '53.70, -1.90' });
    expect(await report([[draft, reveal]])).toMatchInlineSnapshot(`
      "✗ Don't post this yet · draft.txt

      • When, where and who together: someone who was there could recognise her.

          1 │ This morning on Heron Ward an 84 year old taught me to knit.
            │ ~~~~~~~~~~~~    ~~~~~~~~~~    ~~~~~~~~~~~
          Together: Same-day time + Named ward + Exact age

        Take out two of the three.
        HCPC Standards of conduct… 5.1 · postlint explain jigsaw/time-place-detail

      ! And look at this before you post

      • The photo says where it was taken, to within a few metres.

          hidden in ward.jpg: GPS position
          │ 53.70, -1.90
          │ ~~~~~

        Share a copy without location.
        ICO Anonymisation · postlint explain image/geotag

        Checked: the text; ward.jpg (what the file says).
        Not checked: ward.jpg (words in the picture): left out by --checks.
      "
    `);
    expect(await report([[draft]])).toMatchInlineSnapshot(`
      "✗ Don't post this yet · draft.txt

      • When, where and who together: someone who was there could recognise her.

          Same-day time → line 1, column 1
          Named ward → line 1, column 17
          Exact age → line 1, column 31

        Take out two of the three.
        HCPC Standards of conduct… 5.1 · postlint explain jigsaw/time-place-detail

      ! And look at this before you post

      • The photo says where it was taken, to within a few metres.

          Location hidden in the photo → hidden in ward.jpg: GPS position

        Share a copy without location.
        ICO Anonymisation · postlint explain image/geotag

        Checked: the text; ward.jpg (what the file says).
        Not checked: ward.jpg (words in the picture): left out by --checks.
      "
    `);
  });

  it('follows words over the ends of lines', async () => {
    const text = 'Send to 1 Example Row,\r\nHarrowdale\r\ntoday';
    const start = text.indexOf('1 Example');
    const place = { part: 'text', start, end: text.indexOf('\r\ntoday'), line: 1, column: 9 };
    const reveal: Reveal = ({ start = 0, end = 0 }) => {
      const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
      const lineEnd = start + text.slice(start).search(/[\r\n]|$/);
      return {
        line: text.slice(lineStart, lineEnd),
        start: start - lineStart,
        end: Math.min(end, lineEnd) - lineStart,
      };
    };
    expect(await report([[result('block', { findings: [finding('person/patient-name', place)] }), reveal]])).toContain(
      [
        '    1 │ Send to 1 Example Row,',
        '      │         ~~~~~~~~~~~~~~',
        '      │ Harrowdale',
        '      │ ~~~~~~~~~~',
      ].join('\n'),
    );
  });

  it('says what could not be checked, and why', async () => {
    const failed = (['metadata', 'visible-text'] as const).map((check) =>
      image('wrist.jpg', check, 'failed', 'the file ends too early; save or export it again'),
    );
    const checks = [TEXT_DONE, image('ward.jpg', 'metadata'), UNSEEN, ...failed];
    expect(await report([[result('review', { findings: [GEOTAG], checks })]])).toMatchInlineSnapshot(`
      "! Stop and look · draft.txt

        The photo says where it was taken, to within a few metres.

          Location hidden in the photo → hidden in ward.jpg: GPS position

        Share a copy without location.
        ICO Anonymisation · postlint explain image/geotag

        ! Could not check wrist.jpg (what the file says, words in the picture): the
          file ends too early; save or export it again.
        Nobody has looked at what the pictures show: look at them yourself at full
        zoom, background and edges too.

        Checked: the text; ward.jpg (what the file says).
        Not checked: ward.jpg (words in the picture): left out by --checks.
      "
    `);
  });

  it('stops and looks when nothing was checked', async () => {
    const checks = [{ part: 'text', check: 'text', status: 'skipped', reason: 'left out by --checks' } as const];
    expect(await report([[result('review', { checks })]])).toMatchInlineSnapshot(`
      "! Stop and look · draft.txt

        Nothing in this draft was checked, so nobody can say whether it is safe to
        post.

        Not checked: the text: left out by --checks.
      "
    `);
  });

  it('says so when what there is to look at was left out', async () => {
    expect(await report([[result('review')]])).toContain('leave out --quiet');
  });

  it('tells the limits of a clean verdict', async () => {
    expect(await report([[CLEAN]])).toMatchInlineSnapshot(`
      "✓ Nothing found in this draft · draft.txt

        We can't see your profile, your earlier posts, or what readers already know.

        Checked: the text.
      "
    `);
  });

  it('tells the author to look at a picture that nobody has looked at', async () => {
    const checks = [TEXT_DONE, image('samosas.jpg', 'metadata')].concat(
      (['visible-text', 'faces'] as const).map((check) =>
        image('samosas.jpg', check, 'skipped', 'left out by --checks'),
      ),
    );
    expect(await report([[result('clean', { name: { path: 'samosas.txt' }, checks })]])).toMatchInlineSnapshot(`
      "✓ Nothing found in this draft · samosas.txt (picture not looked at)

        Nobody has looked at what the picture shows: look at it yourself at full zoom,
        background and edges too.
        We can't see your profile, your earlier posts, or what readers already know.

        Checked: the text; samosas.jpg (what the file says).
        Not checked: samosas.jpg (words in the picture, faces): left out by --checks.
      "
    `);
  });

  it('keeps single clues to itself unless asked for them', async () => {
    const draft = result('clean', { findings: [finding('time/same-day', at(TEXT, 'today'))] });
    expect(await report([[draft]])).toBe(await report([[CLEAN]]));
    const shown = await report([[draft]], { showClues: true });
    expect(shown).toContain('\nSmall clues, harmless on their own\n\n  It says when.\n');
    expect(shown).toContain("We can't see your profile");
  });
});

describe('the report on several drafts', () => {
  it('gives each its path, clean ones a line, and closes with counts', async () => {
    const name = (path: string) => ({ name: { path } });
    const unseen = { checks: [TEXT_DONE, UNSEEN] };
    expect(
      await report([
        [{ ...CLEAN, ...name('a.md') }],
        [{ ...CLEAN, ...name('b.md'), ...unseen }],
        [{ ...BLOCKED, ...name('c.md') }],
        [{ ...CLEAN, name: { id: '17' } }],
      ]),
    ).toMatchInlineSnapshot(`
      "✓ Nothing found in this draft · a.md
      ✓ Nothing found in this draft · b.md (picture not looked at)

      ✗ Don't post this yet · c.md

        One number unlocks the whole record. It is never needed in a post.

          NHS number → line 3, column 8

        Delete it. If a colleague needs it to act, send it through the approved
        clinical system.
        Try: One of our patients needs rebooking, details are in the usual place.
        HCPC Standards of conduct… 5.1 · postlint explain identifier/nhs-number

        Checked: the text.

      ✓ Nothing found in this draft · 17

      4 drafts: 1 to stop, 3 clean
      One clean draft has pictures that nobody has looked at: look at them yourself at
      full zoom.
      We can't see your profile, your earlier posts, or what readers already know.
      "
    `);
  });

  it('says in the line of a clean draft what was left out', async () => {
    const checks = [{ ...TEXT_DONE, status: 'skipped' as const }, UNSEEN, image('ward.jpg', 'metadata')];
    expect(await report([[result('clean', { name: { id: '1' }, checks })], [CLEAN]])).toMatch(
      /^✓ Nothing found in this draft · 1 \(text not checked, picture not looked at\)\n/,
    );
  });

  it('stays readable for a folder of clean drafts', async () => {
    const text = await report(
      Array.from({ length: 200 }, (_, index) => [result('clean', { name: { path: `${index}.md` } })]),
    );
    expect(text.split('\n')).toHaveLength(200 + 1 + 2 + 1);
    expect(text).toContain('\n200 drafts: 200 clean\n');
  });

  it('says when there was none', async () => {
    expect(await report([])).toBe('There was no draft to check.\n');
  });
});

const LONG = 'posts/2031/a-very-long-folder-name/and-another-one-inside-it/with-a-file-of-a-very-long-name.md';
const WIDE = '漢字'.repeat(60);
const RICH = result('block', {
  name: { path: LONG },
  findings: [
    NUMBER,
    ...Array.from({ length: 7 }, (_, index) =>
      finding('person/patient-name', { part: 'text', line: index, column: 1 }),
    ),
    finding('image/identifying-filename', { part: `image:${WIDE}.jpg#file-name`, start: 0, end: 40 }),
    GEOTAG,
    finding('time/same-day', at(TEXT, 'today')),
  ],
  checks: [TEXT_DONE, image(LONG, 'metadata'), image(WIDE, 'metadata', 'failed', 'the file ends too early'), UNSEEN],
});
const RICH_REVEAL = revealing({ text: TEXT, [`image:${WIDE}.jpg#file-name`]: `${WIDE}.jpg` });

describe.each([24, 40, 80, 100, 300])('at %i columns', (width) => {
  it('fits every line', async () => {
    for (const reveal of [undefined, RICH_REVEAL]) {
      const text = await report([[RICH, reveal], [CLEAN], [result('review', { checks: RICH.checks })]], {
        width,
        showClues: true,
      });
      for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(width, 100));
    }
  });
});

describe('colour', () => {
  const strip = (text: string) => text.replace(/\u001b\[\d+m/g, '');

  it('adds nothing but colours', async () => {
    const coloured = await report([[RICH, RICH_REVEAL], [CLEAN]], { colour: true });
    expect(coloured).not.toBe(strip(coloured));
    expect(strip(coloured)).toBe(await report([[RICH, RICH_REVEAL], [CLEAN]]));
  });

  it('ends in every line in which it begins', async () => {
    const coloured = await report([[RICH, RICH_REVEAL]], { colour: true });
    for (const line of coloured.split('\n')) {
      const codes = [...line.matchAll(/\u001b\[(\d+)m/g)].map(([, code]) => Number(code));
      expect(codes.filter((code) => code < 10 || code >= 90 || (code >= 30 && code < 39)).length).toBe(
        codes.length / 2,
      );
    }
  });
});

describe('hostile input', () => {
  const attack = 'a\u001b[2J\u001b]0;x\u0007\u009b1m\u202eb\nc\r::d';
  const rule = spokenRule({ id: 'own/rule', title: attack, why: attack, advice: attack, instead: attack });
  const draft = result('block', {
    name: { path: attack },
    findings: [finding('own/rule', { part: `image:${attack}#metadata:${attack}`, start: 0, end: 3 })],
    checks: [TEXT_DONE, image(attack, 'metadata', 'failed', attack), image(attack, 'faces', 'skipped', attack)],
  });
  const changes = { rules: new Map([[rule.id, rule]]), showClues: true };

  it.each([
    ['a path, prose, a reason', draft, undefined],
    ['an id', { ...draft, name: { id: attack } }, undefined],
    ['an excerpt', draft, () => ({ line: attack, start: 0, end: 3 })],
    ['a clean draft', { ...draft, verdict: 'clean', findings: [] }, undefined],
  ] as [string, DraftResult, Reveal | undefined][])(
    'reaches the terminal harmless from %s',
    async (_, hostile, reveal) => {
      const text = await report([[hostile, reveal]], changes);
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(text).not.toMatch(/^c/m);
    },
  );
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Reveal } from '../../../src/engine/reveal.ts';
import { revealer } from '../../../src/engine/reveal.ts';
import type { DraftResult, Location, PixelBox } from '../../../src/finding.ts';
import { createHtmlReporter } from '../../../src/reporters/html/index.ts';
import type { Preview } from '../../../src/reporters/html/preview.ts';
import { STYLE, STYLE_HASH } from '../../../src/reporters/html/style.ts';
import type { ReporterContext } from '../../../src/reporters/reporter.ts';
import { attribute, faultsOf, parsePage, textIn, withClass } from '../../support/html.ts';
import { at, context, finding, result, summaryOf, TEXT_DONE } from '../../support/reports.ts';

interface Shown {
  readonly reveal?: Reveal;
  readonly preview?: Preview;
}

const page = async (
  drafts: readonly (readonly [DraftResult, Shown?])[],
  changes: Partial<ReporterContext> = {},
): Promise<string> => {
  const reporter = createHtmlReporter(context(changes));
  let text = reporter.begin();
  for (const [draft, { reveal, preview } = {}] of drafts) text += await reporter.draft(draft, reveal, preview);
  text += reporter.end(summaryOf(...drafts.map(([{ verdict }]) => verdict)));
  expect(faultsOf(text)).toEqual([]);
  return text;
};

const revealText = (content: string): Reveal =>
  revealer(
    {
      name: { id: 'a' },
      settings: {},
      content,
      images: [],
      parts: [{ kind: 'text', text: content, toDraft: (span) => span }],
      checks: [],
    },
    [],
  );

const boxed = (image: string, box: PixelBox, kind = 'visible-text'): Location & { box: PixelBox } => ({
  part: `image:${image}#${kind}`,
  start: 0,
  end: 4,
  box,
  pictureSize: [900, 600],
});

const JPEG = 'data:image/jpeg;base64,/9j/4AAQSkZJRg==';
const PREVIEW: Preview = () => ({ uri: JPEG, width: 900, height: 600 });
const PHOTO_DONE = { part: 'image:ward.jpg', check: 'metadata', status: 'done' } as const;

const TEXT = 'Busy one today 🙈\n\nNHS no 999 114 1707 needs rebooking\nfor Ada <b>';
const NUMBER = finding('identifier/nhs-number', at(TEXT, '999 114 1707'));
const NAME = finding('person/patient-name', at(TEXT, 'Ada'));
const BLOCKED = result('block', { findings: [NUMBER, NAME] });

describe('a draft’s text', () => {
  it('is there with its places marked where it may be seen', async () => {
    const { elements } = parsePage(await page([[BLOCKED, { reveal: revealText(TEXT) }]]));
    expect(withClass(elements, 'line').map(textIn)).toEqual([
      'Busy one today 🙈',
      '',
      'NHS no Finding 1999 114 1707 needs rebooking',
      'for Finding 2Ada <b>',
    ]);
    expect(elements.filter(({ tagName }) => tagName === 'mark').map(textIn)).toEqual(['999 114 1707', 'Ada']);
  });

  it('keeps its line numbers with the line ends of Windows', async () => {
    const text = 'First\r\n\r\nthen 999 114 1707\r\n';
    const place = { ...at(text, '999 114 1707'), line: 3, column: 6, endLine: 3, endColumn: 18 };
    const draft = result('block', { findings: [finding('identifier/nhs-number', place)] });
    const { elements } = parsePage(await page([[draft, { reveal: revealText(text) }]]));
    expect(withClass(elements, 'line').map(textIn)).toEqual(['First', '', 'then Finding 1999 114 1707']);
  });

  it('says what stands where, and no word of it, where it may not be seen', async () => {
    const text = await page([[BLOCKED]]);
    const { elements } = parsePage(text);
    expect(text).not.toMatch(/1707|Ada|Busy|rebooking<|🙈/);
    expect(withClass(elements, 'veiled').map(textIn)).toEqual(['NHS number', 'Patient name']);
    expect(elements.filter(({ tagName }) => tagName === 'li').flatMap((li) => attribute(li, 'value') ?? [])).toEqual([
      '3',
      '4',
    ]);
    expect(text).toContain('add <code>--show-values</code>');
  });

  it('warns where it shows words', async () => {
    expect(await page([[BLOCKED, { reveal: revealText(TEXT) }]])).toContain('Keep it as safe as the draft itself');
  });

  it('marks places that overlap', async () => {
    const text = 'Ada Example, 84';
    const findings = [
      finding('person/patient-name', at(text, 'Ada Example')),
      finding('identifier/nhs-number', at(text, 'Example, 84')),
    ];
    const { elements } = parsePage(await page([[result('block', { findings }), { reveal: revealText(text) }]]));
    expect(elements.filter(({ tagName }) => tagName === 'mark').map(textIn)).toEqual(['Ada ', 'Example', ', 84']);
  });

  it('is cut around its places when it is long', async () => {
    const text = `${'x'.repeat(60_000)} 999 114 1707 ${'y'.repeat(60_000)}`;
    const draft = result('block', { findings: [finding('identifier/nhs-number', at(text, '999 114 1707'))] });
    const shown = await page([[draft, { reveal: revealText(text) }]]);
    expect(shown.length).toBeLessThan(20_000);
    expect(shown).toContain('999 114 1707</mark>');
  });

  it('takes very many places', async () => {
    const text = 'Ada\n'.repeat(20_000);
    const findings = Array.from({ length: 20_000 }, (_, index) =>
      finding('person/patient-name', {
        part: 'text',
        start: index * 4,
        end: index * 4 + 3,
        line: index + 1,
        column: 1,
        endLine: index + 1,
        endColumn: 4,
      }),
    );
    const draft = result('block', { findings });
    for (const shown of [{}, { reveal: revealText(text) }]) {
      const html = await page([[draft, shown]]);
      expect(html.length).toBeLessThan(200_000);
      expect(html).toContain('and 19600 more lines');
      expect(html).toContain('and 19992 more places like this');
    }
  });
});

describe('findings', () => {
  it('come with what could happen, what to do and where to read on', async () => {
    const { elements } = parsePage(await page([[BLOCKED]]));
    const [first] = withClass(elements, 'finding').map(textIn);
    for (const words of [
      'NHS number',
      'One number unlocks',
      'Delete it',
      'Try',
      'HCPC',
      'line 3, column 8',
      'postlint explain',
    ])
      expect(first).toContain(words);
  });

  it('come worst first, under one number for one rule', async () => {
    const geotag = finding('image/geotag', { part: 'image:ward.jpg#metadata:GPSLatitude', start: 0, end: 5 });
    const again = finding('person/patient-name', at(TEXT, 'Busy'));
    const draft = result('block', { findings: [geotag, NAME, again], checks: [TEXT_DONE, PHOTO_DONE] });
    const { elements } = parsePage(await page([[draft]]));
    expect(elements.filter(({ tagName }) => tagName === 'h4').map(textIn)).toEqual([
      'Finding 1 Patient name To change',
      'Finding 2 Location hidden in the photo To decide',
    ]);
    expect(elements.filter(({ tagName }) => tagName === 'h3').map(textIn)).toEqual([
      'The text',
      'ward.jpg',
      'Change this before you post',
      'And look at this before you post',
    ]);
  });

  it('name the clues of which they are made', async () => {
    const text = 'This morning on Heron Ward';
    const evidence = [
      { ruleId: 'time/same-day', location: at(text, 'This morning') },
      { ruleId: 'place/ward-or-unit', location: at(text, 'Heron Ward') },
    ] as const;
    const jigsaw = finding('jigsaw/time-place-detail', at(text, text), { evidence, howFew: 'unknown' });
    const shown = await page([[result('block', { findings: [jigsaw] })]]);
    const { elements } = parsePage(shown);
    expect(withClass(elements, 'veiled').map(textIn)).toEqual(['Same-day time', 'Named ward']);
    expect(withClass(elements, 'clue').map(textIn)).toEqual(['Same-day time', 'Named ward']);
    expect(shown).toContain('How many people this fits');
  });

  it('leave single clues out unless asked', async () => {
    const clue = finding('time/same-day', at(TEXT, 'today'), { severity: 'info' });
    const draft = result('clean', { findings: [clue] });
    expect(await page([[draft]])).not.toContain('Same-day time');
    expect(await page([[draft]], { showClues: true })).toContain('Small clues, harmless on their own');
  });

  it('suggest other words', async () => {
    const suggestion = { location: NAME.location, text: 'in her eighties' };
    const draft = result('block', { findings: [{ ...NAME, suggestion }] });
    const masked = parsePage(await page([[draft]])).elements;
    expect(withClass(masked, 'suggestions').map(textIn)).toEqual(['line 4, column 5 → becomes  in her eighties']);
    const shown = parsePage(await page([[draft, { reveal: revealText(TEXT) }]])).elements;
    expect(withClass(shown, 'suggestions').map(textIn)).toEqual(['Ada → becomes  in her eighties']);
  });
});

describe('pictures', () => {
  const WRISTBAND: PixelBox = [600, 400, 200, 90];
  const draft = result('block', {
    findings: [
      finding('person/patient-name', boxed('ward.jpg', WRISTBAND)),
      finding('identifier/nhs-number', boxed('ward.jpg', WRISTBAND)),
      finding('image/geotag', { part: 'image:ward.jpg#metadata:GPSLatitude', start: 0, end: 5 }),
    ],
    checks: [TEXT_DONE, PHOTO_DONE],
  });

  it('have a box with the numbers of what is in it, and solid unless values may be shown', async () => {
    const masked = parsePage(await page([[draft, { preview: PREVIEW }]])).elements;
    expect(masked.filter(({ tagName }) => tagName === 'image').map((image) => attribute(image, 'href'))).toEqual([
      JPEG,
    ]);
    const [box, ...more] = masked.filter(({ tagName }) => tagName === 'rect');
    expect(more).toEqual([]);
    expect(box?.attrs.map(({ name, value }) => [name, value])).toEqual(
      expect.arrayContaining([
        ['class', 'cover error'],
        ['x', '600'],
        ['y', '400'],
        ['width', '200'],
        ['height', '90'],
      ]),
    );
    expect(masked.filter(({ tagName }) => tagName === 'text').map(textIn)).toEqual(['1', '2']);
    const shown = parsePage(await page([[draft, { preview: PREVIEW, reveal: () => undefined }]])).elements;
    expect(withClass(shown, 'outline')).toHaveLength(1);
    expect(withClass(shown, 'cover')).toHaveLength(0);
  });

  it('say in words where a box is, and list what the file itself holds', async () => {
    const { elements } = parsePage(await page([[draft, { preview: PREVIEW }]]));
    expect(withClass(elements, 'places').map(textIn)).toEqual([
      'in the words that can be read in ward.jpg (bottom right corner)',
      'in the words that can be read in ward.jpg (bottom right corner)',
      'hidden in ward.jpg: GPS position',
    ]);
    expect(withClass(elements, 'in-file').map(textIn)).toEqual(['3 Location hidden in the photo']);
  });

  it('are listed without being shown where there is no preview', async () => {
    const { elements } = parsePage(await page([[draft]]));
    expect(elements.filter(({ tagName }) => tagName === 'svg')).toEqual([]);
    expect(withClass(elements, 'in-file').map(textIn).join()).toContain('Patient name');
  });

  it.each([
    'https://example.org/a.jpg',
    'data:image/svg+xml;base64,AAAA',
    'data:image/jpeg;base64,AAAA"/><b>',
    'data:text/html,<b>',
  ])('are never taken from %s', async (uri) => {
    const shown = await page([[draft, { preview: () => ({ uri, width: 9, height: 9 }) }]]);
    expect(shown).not.toContain(uri.slice(0, 22));
  });
});

describe('what was checked', () => {
  it('is said, and what was not', async () => {
    const checks = [
      TEXT_DONE,
      { part: 'image:ward.jpg', check: 'metadata', status: 'failed', reason: 'the file ends too early' },
      { part: 'image:ward.jpg', check: 'visible-text', status: 'skipped', reason: 'left out by --checks' },
    ] as const;
    const { elements } = parsePage(await page([[result('review', { checks })]]));
    const [said] = withClass(elements, 'checks').map(textIn);
    expect(said).toContain('! Could not check ward.jpg');
    expect(said).toContain('✓ Checked: the text.');
    expect(said).toContain('– Not checked: ward.jpg (words in the picture): left out by --checks.');
    expect(said).toContain('look at it yourself');
  });

  it('is said of a clean draft with what can’t be seen, and of one that was not read at all', async () => {
    expect(await page([[result('clean')]])).toContain('We can&#39;t see your profile');
    expect(await page([[result('review', { checks: [] })]])).toContain('Nothing in this draft was checked');
    expect(await page([[result('review')]])).toContain('leave out --quiet');
  });

  it('ends with a summary', async () => {
    const { elements } = parsePage(await page([[BLOCKED], [result('clean')]]));
    expect(withClass(elements, 'summary').map(textIn).join()).toContain('2 drafts: 1 to stop, 1 clean');
    expect(await page([])).toContain('There was no draft to check.');
  });
});

describe('hostile words', () => {
  const NASTY = '"><script>alert(1)</script><img src=x onerror=alert(1)>\'&amp;\u202e\u0000##[error]\n::stop::';

  it('stay words, in names, places, reasons and the text', async () => {
    const part = `image:${NASTY}#metadata:${NASTY}`;
    const draft = result('block', {
      name: { path: NASTY },
      findings: [finding('image/geotag', { part, start: 0, end: 3 }), NUMBER],
      checks: [{ part: `image:${NASTY}`, check: 'metadata', status: 'failed', reason: NASTY }],
    });
    const reveal: Reveal = () => ({ line: NASTY, start: 0, end: NASTY.length, meaning: NASTY });
    for (const shown of [{}, { reveal }]) {
      const html = await page([[draft, shown]]);
      expect(html).not.toMatch(/[\u0000\u202e]|<img|<script|##\[|^\s*::/m);
    }
  });
});

describe('the page', () => {
  it('lets in its own style and pictures in the page, and nothing else', async () => {
    const { elements } = parsePage(await page([[BLOCKED]]));
    const policy = elements.find((meta) => attribute(meta, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy as (typeof elements)[number], 'content')).toBe(
      `default-src 'none'; img-src data:; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    const style = elements.find(({ tagName }) => tagName === 'style') as (typeof elements)[number];
    expect(createHash('sha256').update(textIn(style)).digest('base64')).toBe(STYLE_HASH);
    expect(STYLE).not.toMatch(/url\(|@import|</);
  });

  it('has colours that can be read, in light and in dark', () => {
    const [light = '', dark = ''] = Array.from(
      STYLE.matchAll(/:root\{([^}]*--error:[^}]*)\}/g),
      ([, tokens]) => tokens,
    );
    for (const tokens of [light, dark]) {
      const colour = (name: string): string => new RegExp(`--${name}:(#[0-9a-f]+)`).exec(tokens)?.[1] ?? '';
      const pairs = [
        ['ink', 'page'],
        ['ink', 'card'],
        ['faint', 'page'],
        ['faint', 'card'],
        ['ink', 'info-tint'],
        ['ink', 'clean-tint'],
        ['faint', 'clean-tint'],
        ...['error', 'warning', 'info', 'clean'].flatMap((kind) => [
          [kind, `${kind}-tint`],
          [kind, 'card'],
          ['ink', `${kind}-tint`],
          ['faint', `${kind}-tint`],
          ['on', kind],
        ]),
      ] as [string, string][];
      for (const [fore, back] of pairs)
        expect([fore, back, contrast(colour(fore), colour(back)) >= 4.5]).toEqual([fore, back, true]);
    }
  });
});

/** Source: WCAG 2.2, contrast ratio. */
const contrast = (one: string, other: string): number => {
  const luminance = (colour: string): number => {
    const hex = colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
};

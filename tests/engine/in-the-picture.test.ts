import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { understand } from '../../src/check.ts';
import type { Part } from '../../src/draft.ts';
import { judge } from '../../src/engine/judge.ts';
import type { DraftResult } from '../../src/finding.ts';
import type { Seen } from '../../src/readers/image/seen/engines.ts';
import { faces, film, inShot, writing } from '../support/in-shot.ts';

const CODE_BOX = { x: 40, y: 400, width: 300, height: 80 };
const SIGNED = { kind: 'metadata', field: 'EXIF DateTimeOriginal', fact: 'capture time', image: 0 } as const;

/** What comes of a draft of these words and pictures, and of what else is said of them. */
const judged = async (words: string, pictures: readonly Partial<Seen>[], ...further: Part[]): Promise<DraftResult> => {
  const parts: Part[] = [
    ...(words === '' ? [] : [{ kind: 'text', text: words, toDraft: (span) => span } as Part]),
    ...pictures.flatMap((seen, image) => inShot(seen, image)),
    ...further,
  ];
  const images = pictures.map((_, at) => `${at + 1}.jpg`);
  const draft = { name: { id: 'x' }, settings: {}, content: words, images, parts, checks: [] };
  return judge(draft, await understand(draft), { rules });
};

const ids = async (...of: Parameters<typeof judged>): Promise<string[]> =>
  (await judged(...of)).findings.map(({ ruleId }) => ruleId);

const reads = (text: string): Partial<Seen> => ({ 'visible-text': writing(text) });
const STORY = 'This 82 year old lady danced home on her new hip';

describe('what can be read in a picture', () => {
  it('is one finding for each record, whatever it holds', async () => {
    const { findings } = await judged('', [reads('WALLACE, Benedict\nDOB 07/02/1990\nHosp No 4471882')]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['image/burnt-in-text', 'image/wristband-or-label']);
    expect(findings[0]?.location).toMatchObject({
      part: 'image:1.jpg#visible-text',
      box: [40, 40, expect.any(Number), 120],
      pictureSize: [4_000, 3_000],
    });
  });

  it('is two where two stand apart, and names the picture', async () => {
    const { findings } = await judged('', [
      reads('Priya Nair\nRadiographer'),
      reads('WALLACE, Benedict\n07/02/1990 HDGH 4471882\n\nAHMED, Rukhsana\nDOB 30/11/1984'),
    ]);
    expect(findings.map(({ ruleId, location }) => [ruleId, location.part])).toEqual([
      ['image/burnt-in-text', 'image:2.jpg#visible-text'],
      ['image/burnt-in-text', 'image:2.jpg#visible-text'],
    ]);
  });

  it.each([
    ['a slide', 'Sepsis six: a quality improvement project\nDr Amara Okafor, Consultant\nn = 124, p = 0.03'],
    ['a receipt', 'TESCO EXTRA\n07/03/2026 14:05\nFrozen peas 0.89\nTOTAL 5.50\nAuth code 123456'],
    ['a voucher', 'Voucher code 9991141708\nValid until 12/03/2026'],
    ['a poster of a hospital', 'Harrowdale General Hospital\nFlu clinic Saturday 7 March\nBook on 01632 960123'],
    ['a van', 'J. Pritchard & Sons\nPlumbing and heating\n01632 960123'],
    ['a road sign', 'A1 Leeds 24\nBradford 12'],
    ['a parcel', 'Mr A Whitworth\n12 Kiln Lane\nHarrowdale HX1 2AB'],
    ['side markers and exposure factors', 'R\nkV 120 mAs 4'],
    ['prices', 'Cost per portion\nPeas 8p\nCarrots 6p\nTotal 55p'],
  ])('is nothing on %s', async (_, text) => {
    for (const words of ['Morning all', STORY])
      expect((await ids(words, [reads(text)])).filter((id) => id.startsWith('image/'))).toEqual([]);
  });
});

describe('a sign in the picture', () => {
  it('narrows down whoever the draft speaks of', async () => {
    expect(await ids(`${STORY} today`, [reads('Harrowdale General Hospital\nWard 7')])).toContain(
      'jigsaw/time-place-detail',
    );
  });

  it('is nothing by itself', async () => {
    expect(await ids('Morning all', [reads('Harrowdale General Hospital\nWard 7')])).toEqual([]);
  });
});

describe('a film', () => {
  it('is a finding, likely or possible', async () => {
    expect(await ids('', [film('likely')])).toEqual(['image/medical-image']);
    expect(await ids('', [film('possible')])).toEqual(['image/medical-image']);
  });

  it('needs no more than a day or a place beside it, if it surely is one', async () => {
    const taken: Part = { ...SIGNED, text: '2026-03-07 14:05:00' };
    expect(await ids('', [film('likely')], taken)).toContain('jigsaw/image-context');
    expect(await ids('', [film('possible')], taken)).not.toContain('jigsaw/image-context');
  });

  it('has a date of its own; that of a poster in another picture is of something else', async () => {
    expect(await ids('', [{ ...film(), ...reads('R\n07/03/2026 14:05') }])).toContain('jigsaw/image-context');
    expect(await ids('', [film(), reads('Open day 12 March 2026')])).not.toContain('jigsaw/image-context');
  });

  it.each([
    ['stock', 'Stock image, CC0: name the lines'],
    ['published', 'This film was published in the BMJ, link below'],
    ['of a textbook', 'Plate from a textbook of 1950'],
    ['the author’s own', 'my own wisdom teeth x-ray'],
    ['of a fruit', 'x-ray of a pineapple'],
    ['of a phantom', 'QA day, chest phantom'],
  ])('that the draft says is %s is none', async (_, words) => {
    expect(await ids(words, [film()])).toEqual([]);
  });

  it.each([
    ['credit is given', 'Credit to the night team, what a shift'],
    ['stock is taken', 'Stock take done. Look at this one'],
    ['a paper is published', 'Our paper was published yesterday! Meanwhile in resus'],
    ['a limb is a phantom', 'Why phantom limb pain is real'],
    ['a journal club is on', 'Journal club at 4. This is why I love nights'],
  ])('is one all the same where %s', async (_, words) => {
    expect(await ids(words, [film()])).toContain('image/medical-image');
  });

  it('is as harmless as its watermark says, but not because a viewer has an archive', async () => {
    expect(await ids('', [{ ...film(), ...reads('shutterstock') }])).toEqual([]);
    expect(await ids('', [{ ...film(), ...reads('CHEST PHANTOM') }])).toEqual([]);
    expect(await ids('', [{ ...film(), ...reads('Archive  Studies  1998') }])).toContain('image/medical-image');
  });

  it('has no faces; the photo beside it may', async () => {
    expect(await ids('', [{ ...film(), ...faces(2) }])).toEqual(['image/medical-image']);
    expect(await ids('', [film(), faces(1)])).toEqual(['image/medical-image', 'image/colleague-faces']);
  });
});

describe('faces', () => {
  it('are each a reminder', async () => {
    const { findings } = await judged('Morning all', [faces(3)]);
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual(
      Array(3).fill(['image/colleague-faces', 'info']),
    );
    expect(new Set(findings.map(({ location }) => location.box?.[0]))).toEqual(new Set([100, 500, 900]));
  });

  it.each([
    ['somebody’s story', STORY],
    ['somebody’s name', 'Our patient Alfie Byrne went home today after his liver transplant'],
    ['thanks for what a team did', 'So proud of the team who looked after this 82 year old lady with her new hip'],
    ['the team and whom they had, in one sentence', 'The team at 6 am with this 82 year old lady and her new hip'],
    [
      'thanks in a sentence of their own',
      'Thank you to all the staff. Alfie is 6, he had his liver transplant in March',
    ],
  ])('may be theirs beside %s', async (_, words) => {
    expect(await ids(words, [faces(1)])).toContain('image/patient-visible');
  });

  it.each([
    ['nothing', ''],
    ['colleagues', 'Lovely to see Hafsa, Lorcan and Wen at the assessors’ day on Thursday'],
    ['a selfie and a story', `Selfie with the girls! ${STORY}`],
    ['a team photo and a story', `Team photo 📸 ${STORY}`],
    ['the team and a story, a sentence each', `The team at 6 am. ${STORY}`],
    ['somebody of whom nothing is told', 'Best part of the job: a lady brought us samosas'],
    ['many', 'Over-65s: book your flu jab'],
    ['when and where, and nobody’s detail', 'My patient was in Harrowdale General on Friday'],
  ])('are colleagues’ beside %s', async (_, words) => {
    const found = await ids(words, [faces(1)]);
    expect(found).toContain('image/colleague-faces');
    expect(found).not.toContain('image/patient-visible');
  });
});

describe('faces beside an alt text', () => {
  const alt = (text: string): Part => ({ kind: 'alt-text', image: 0, text });

  it('may be theirs whom it tells of', async () => {
    expect((await judged('Morning all', [faces(1)], alt(STORY))).findings.map(({ ruleId }) => ruleId)).toContain(
      'image/patient-visible',
    );
  });

  it('are colleagues’ if it says so, whatever the words tell', async () => {
    const found = (await judged(STORY, [faces(1)], alt('The team at 6 am'))).findings.map(({ ruleId }) => ruleId);
    expect(found).toContain('image/colleague-faces');
    expect(found).not.toContain('image/patient-visible');
  });
});

describe('codes', () => {
  const code = (text: string | undefined, format: 'Code 128' | 'QR Code' | 'EAN-13'): Partial<Seen> => ({
    barcodes: [{ format, box: CODE_BOX, ...(text !== undefined && { text }) }],
  });

  it('of somebody in care are identifying', async () => {
    expect(await ids('', [code('9991141707', 'Code 128')])).toEqual(
      expect.arrayContaining(['image/burnt-in-text', 'image/barcode-or-qr']),
    );
  });

  it('of a label are findings, read or not', async () => {
    expect(await ids('', [code('H26L0044718', 'Code 128')])).toEqual(['image/barcode-or-qr']);
    expect(await ids('', [code(undefined, 'Code 128')])).toEqual(['image/barcode-or-qr']);
  });

  it('of posters and shops are none', async () => {
    expect(await ids('', [code('https://survey.example.org/wards', 'QR Code')])).toEqual([]);
    expect(await ids('', [code(undefined, 'QR Code')])).toEqual([]);
    expect(await ids('', [code('5012345678900', 'EAN-13')])).toEqual([]);
  });

  it('beside a name are a band or a label', async () => {
    const band = { ...reads('WALLACE, Benedict'), ...code(undefined, 'Code 128') };
    expect(await ids('', [band])).toEqual(
      expect.arrayContaining(['image/burnt-in-text', 'image/wristband-or-label', 'image/barcode-or-qr']),
    );
    const badge = { ...reads('NAIR, Priya\nSenior Radiographer'), ...code(undefined, 'Code 128') };
    expect(await ids('', [badge])).toEqual(['image/barcode-or-qr']);
    expect(await ids('', [reads('WALLACE, Benedict'), code(undefined, 'Code 128')])).not.toContain(
      'image/wristband-or-label',
    );
  });
});

describe('writing that can’t be read', () => {
  const unread = (count: number): Partial<Seen> => ({
    'visible-text': writing(Array.from({ length: count }, () => 'xxxxxxxx').join('\n')).map((line) => ({
      ...line,
      text: '',
    })),
  });

  it('is a screen or a board when there is much of it', async () => {
    const { findings } = await judged('', [unread(6)]);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['image/screen-or-whiteboard']);
    expect(findings[0]?.location.part).toBe('image:1.jpg#visible-text:unread');
    expect(await ids('', [unread(5)])).toEqual([]);
  });
});

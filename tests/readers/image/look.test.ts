import { describe, expect, it } from 'vitest';
import type { InnerFile } from '../../../src/readers/image/facts.ts';
import { type Inside, type Looker, lookAt, type Sight } from '../../../src/readers/image/look.ts';
import type { Engine } from '../../../src/readers/image/seen/engines.ts';
import type { Look } from '../../../src/readers/image/seen/vision-thread.ts';
import { dicom } from '../../support/dicom.ts';
import { jpeg, png } from '../../support/images.ts';
import { faces, SIZE, writing } from '../../support/in-shot.ts';
import { word } from '../../support/office.ts';
import { zip } from '../../support/zip.ts';

const ENGINES: readonly Engine[] = ['medical', 'visible-text', 'barcodes', 'faces'];
const NOTHING_INSIDE: Inside = { pictures: [], unseen: [] };
const PHOTO = jpeg();
const LARGE = Buffer.concat([png(), Buffer.alloc(2_000)]);

/** Sees the same in every picture, and keeps what it was asked to look at. */
const looker = (look: Partial<Look> = {}): Looker & { readonly asked: Uint8Array[] } => {
  const asked: Uint8Array[] = [];
  return {
    asked,
    look: async (bytes) => {
      asked.push(bytes);
      return { size: SIZE, seen: {}, failures: new Map(), problems: [], ...look };
    },
  };
};

const picture = (field: string, role: InnerFile['role'] = 'enclosed', bytes: Uint8Array = LARGE): InnerFile => ({
  field,
  role,
  bytes,
});

const reasons = ({ outcomes }: Sight): Record<string, string> =>
  Object.fromEntries(
    [...outcomes].map(([engine, outcome]) => [engine, 'reason' in outcome ? outcome.reason : outcome.status]),
  );
const forAll = (reason: unknown): Record<string, unknown> => Object.fromEntries(ENGINES.map((each) => [each, reason]));

describe('a picture', () => {
  it('is looked at, and every check is done', async () => {
    const eyes = looker({ seen: { 'visible-text': writing('Fire exit'), ...faces(1) } });
    const sight = await lookAt(PHOTO, NOTHING_INSIDE, ENGINES, eyes);
    expect(eyes.asked).toEqual([PHOTO]);
    expect(sight.parts.map(({ kind, field }) => [kind, field])).toEqual([
      ['visible-text', undefined],
      ['faces', undefined],
    ]);
    expect(reasons(sight)).toEqual(forAll('done'));
  });

  it('fails the check whose engine failed, and every check by what it wouldn’t show', async () => {
    const failures = new Map<Engine, string>([['barcodes', 'too slow']]);
    const failing = await lookAt(PHOTO, NOTHING_INSIDE, ENGINES, looker({ failures }));
    expect(reasons(failing)).toEqual({ ...forAll('done'), barcodes: 'too slow' });
    const animated = await lookAt(PHOTO, NOTHING_INSIDE, ENGINES, looker({ failures, problems: ['one frame'] }));
    expect(reasons(animated)).toEqual({ ...forAll('one frame'), barcodes: 'too slow; one frame' });
  });

  it('that couldn’t be decoded shows nothing', async () => {
    const eyes: Looker = {
      look: async () => ({ seen: {}, failures: new Map(ENGINES.map((each) => [each, 'no picture'])), problems: [] }),
    };
    const sight = await lookAt(Buffer.from('?'), NOTHING_INSIDE, ENGINES, eyes);
    expect([sight.parts, reasons(sight)]).toEqual([[], forAll('no picture')]);
  });

  it('says nothing of checks that nobody asked for', async () => {
    expect(reasons(await lookAt(PHOTO, NOTHING_INSIDE, ['faces'], looker()))).toEqual({ faces: 'done' });
  });
});

describe('pictures inside', () => {
  it('are looked at too, and named; places in them are nobody’s to see', async () => {
    const eyes = looker({ seen: { 'visible-text': [...writing('WALLACE, Benedict'), ...writing('x').map(unread)] } });
    const inside = { ...NOTHING_INSIDE, pictures: [picture('thumbnail', 'thumbnail')] };
    const { parts } = await lookAt(PHOTO, inside, ENGINES, eyes);
    expect(eyes.asked).toEqual([PHOTO, LARGE]);
    expect(parts.map(({ field, shown }) => [field, shown !== undefined])).toEqual([
      [undefined, true],
      ['unread', true],
      ['thumbnail', false],
      ['thumbnail unread', false],
    ]);
  });

  it('of pages are looked at instead of the pages', async () => {
    const document = zip(word('<w:p/>'));
    for (const bytes of [Buffer.from('%PDF-1.7\n'), document, dicom([])]) {
      const eyes = looker();
      const sight = await lookAt(bytes, { ...NOTHING_INSIDE, pictures: [picture('picture')] }, ENGINES, eyes);
      expect(eyes.asked).toEqual([LARGE]);
      expect(reasons(sight)).toEqual(forAll('done'));
    }
  });

  it.each<[string, InnerFile, boolean]>([
    ['a small picture on a page: an ornament', picture('PDF picture', 'enclosed', PHOTO), false],
    ['a small film', picture('DICOM picture', 'enclosed', PHOTO), true],
    ['a small film in another file', picture('Word picture: DICOM picture', 'enclosed', PHOTO), true],
    ['a small thumbnail of something else', picture('thumbnail', 'thumbnail', PHOTO), true],
    ['a letter', picture('DICOM enclosed document', 'enclosed', Buffer.from(`%PDF-${' '.repeat(2_000)}`)), false],
    ['a film that moves', picture('trailing data', 'trailing data', Buffer.alloc(2_000)), false],
  ])('%s', async (_, file, isLookedAt) => {
    const eyes = looker();
    await lookAt(dicom([]), { ...NOTHING_INSIDE, pictures: [file] }, ENGINES, eyes);
    expect(eyes.asked).toEqual(isLookedAt ? [file.bytes] : []);
  });

  it('are too many: the first are looked at, and every check says so', async () => {
    const eyes = looker();
    const pictures = Array.from({ length: 30 }, (_, at) => picture(`picture ${at}`));
    const sight = await lookAt(PHOTO, { ...NOTHING_INSIDE, pictures }, ENGINES, eyes);
    expect(eyes.asked).toHaveLength(25);
    expect(reasons(sight)).toEqual(forAll(expect.stringMatching(/more than 24 pictures.*one by one/)));
  });

  it('fail a check once, however many of them do', async () => {
    const failures = new Map<Engine, string>([['faces', 'too slow']]);
    const inside = { ...NOTHING_INSIDE, pictures: [picture('1'), picture('2')] };
    expect(reasons(await lookAt(PHOTO, inside, ENGINES, looker({ failures })))['faces']).toBe('too slow');
  });

  it('that never came out of the file fail every check', async () => {
    const sight = await lookAt(dicom([]), { pictures: [], unseen: ['never post it'] }, ENGINES, looker());
    expect(reasons(sight)).toEqual(forAll('never post it'));
  });
});

const unread = <Line extends { readonly text: string }>(line: Line): Line => ({ ...line, text: '' });

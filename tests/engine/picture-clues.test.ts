import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { understand } from '../../src/check.ts';
import type { Part } from '../../src/draft.ts';

const text = (words: string): Part => ({ kind: 'text', text: words, toDraft: (span) => span });
const taken = (field = 'EXIF DateTimeOriginal', day = '2026-03-07'): Part => ({
  kind: 'metadata',
  image: 0,
  field,
  text: `${day} 14:05:00`,
  fact: 'capture time',
});
const saved: Part = { ...taken('EXIF ModifyDate'), fact: 'other time' };
const position: Part = { kind: 'metadata', image: 0, field: 'GPS', text: '53.70000, -1.90000' };
const film: Part = { kind: 'metadata', image: 0, field: 'format', text: 'DICOM', fact: 'medical format' };
const page = (words: string): Part => ({ kind: 'document-text', image: 0, field: 'PDF text page 1', text: words });

/** Every jigsaw of a draft, with the fields and kinds of the parts that its clues stand in. */
const jigsaws = async (...parts: Part[]) => {
  const content = parts.find(({ kind }) => kind === 'text')?.text ?? '';
  const draft = { name: { id: 'x' }, settings: {}, content, images: ['x.jpg'], parts, checks: [] };
  const entities = await understand(draft);
  return rules
    .filter(({ id }) => id.startsWith('jigsaw/'))
    .flatMap(({ id, when }) =>
      when({ draft, entities, sites: [] }).map(({ evidence = [] }) => ({
        id,
        places: evidence.map(({ part }) => part.field ?? part.kind),
      })),
    );
};
const ids = async (...parts: Part[]): Promise<string[]> => (await jigsaws(...parts)).map(({ id }) => id);

const ON_A_WARD = 'An 82 year old lady on Heron Ward made these with her new hip';

describe('when and where a picture was taken', () => {
  it('adds to what the draft says of somebody', async () => {
    expect(await ids(text(ON_A_WARD))).toEqual(['jigsaw/clues-add-up']);
    expect(await ids(text(ON_A_WARD), taken())).toEqual(['jigsaw/time-place-detail']);
    const [jigsaw] = await jigsaws(text('This 82 year old lady made these with her new hip'), taken(), position);
    expect(jigsaw?.id).toBe('jigsaw/time-place-detail');
    expect(jigsaw?.places).toEqual(expect.arrayContaining(['text', 'EXIF DateTimeOriginal', 'GPS']));
  });

  it('is one clue, however many fields say it', async () => {
    const [jigsaw] = await jigsaws(text(ON_A_WARD), taken(), taken('EXIF DateTimeDigitized'), taken('XMP CreateDate'));
    expect(jigsaw?.places.filter((place) => place !== 'text')).toEqual(['EXIF DateTimeOriginal']);
  });

  it('says nothing new beside words that say when', async () => {
    const [jigsaw] = await jigsaws(text(`${ON_A_WARD} today`), taken());
    expect(jigsaw?.id).toBe('jigsaw/time-place-detail');
    expect(jigsaw?.places).not.toContain('EXIF DateTimeOriginal');
  });

  it('counts for a medical picture, whose day alone may lead to somebody', async () => {
    expect(await ids(film)).toEqual([]);
    expect(await ids(film, taken('DICOM StudyDate'))).toEqual(['jigsaw/image-context']);
    expect(await ids(film, position)).toEqual(['jigsaw/image-context']);
    expect(await ids(text('look at the state of this wrist x-ray [photo: wrist x-ray]'), taken())).toEqual([
      'jigsaw/image-context',
    ]);
  });

  it.each([
    ['nobody is spoken of', text('Busy night, thank you team')],
    ['colleagues are', text('Lovely to see Hafsa, Lorcan and Wen at the assessors’ day')],
    ['somebody without a detail is', text('Best part of the job: a lady brought us samosas')],
    ['there are no words', text('')],
  ])('is no finding where %s', async (_, words) => {
    expect(await ids(words, taken(), position)).toEqual([]);
  });

  it('is not when a file was saved', async () => {
    expect(await ids(text(ON_A_WARD), saved)).toEqual(['jigsaw/clues-add-up']);
  });
});

describe('what a document shows', () => {
  const STORY = 'Tonight in St Brannoc’s ED: 19 yr old, stabbed in the thigh, back in 20 mins';

  it('is read as any text', async () => {
    expect(await ids(text('From our newsletter'), page(STORY))).toEqual(['jigsaw/time-place-detail']);
  });

  it('goes on where the draft’s text ends, unless that is far away', async () => {
    const day = 'Saw this lady today.';
    const who = '82 year old lady on Heron Ward with her new hip';
    expect(await ids(text(day), page(who))).toEqual(['jigsaw/time-place-detail']);
    expect(await ids(text(`${day}${' and so on'.repeat(200)}`), page(who))).toEqual(['jigsaw/clues-add-up']);
  });
});

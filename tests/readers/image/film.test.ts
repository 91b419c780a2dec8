import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CHECK_KINDS, type CheckKind } from '../../../src/draft.ts';
import { readImage } from '../../../src/readers/image/index.ts';
import { type DicomElement, dicom } from '../../support/dicom.ts';
import { pictureFile } from '../../support/pictures.ts';

const everything: ReadonlySet<CheckKind> = new Set(CHECK_KINDS);
const LOOKS = ['visible-text', 'barcodes', 'faces', 'medical'] as const;

/** A picture as a DICOM file of nobody, twelve bits of sixteen. */
const filmOf = async (picture: Buffer, photometric = 'MONOCHROME2'): Promise<Buffer> => {
  const { data, info } = await sharp(picture).greyscale().raw().toBuffer({ resolveWithObject: true });
  const pixels = Buffer.alloc(2 * info.width * info.height);
  for (let at = 0; at < info.width * info.height; at++)
    pixels.writeUInt16LE((data[at * info.channels] as number) * 16, 2 * at);
  const short = (tag: number, value: number): DicomElement => {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16LE(value);
    return { tag, vr: 'US', value: bytes };
  };
  return dicom([
    { tag: 0x00100010, vr: 'PN', value: 'ANONYMOUS' },
    { tag: 0x0020000d, vr: 'UI', value: '1.2.3' },
    short(0x00280002, 1),
    { tag: 0x00280004, vr: 'CS', value: photometric },
    short(0x00280010, info.height),
    short(0x00280011, info.width),
    short(0x00280100, 16),
    short(0x00280101, 12),
    short(0x00280102, 11),
    { tag: 0x7fe00010, vr: 'OW', value: pixels },
  ]);
};

const read = async (bytes: Uint8Array, wanted = everything) => {
  const { parts, checks } = await readImage({ path: 'film.dcm', bytes }, wanted);
  return {
    parts,
    outcomes: Object.fromEntries(
      checks.map((check) => [check.check, 'reason' in check ? `${check.status}: ${check.reason}` : check.status]),
    ),
  };
};

describe('a DICOM file', () => {
  it('without a name in its fields shows the one in its pixels', async () => {
    const { parts, outcomes } = await read(await filmOf(pictureFile('film.jpg')));
    const seen = parts.find(({ kind }) => kind === 'visible-text');
    expect(seen?.field).toBe('DICOM picture');
    expect(seen?.text.replaceAll(' ', '')).toMatch(/WALLACE,Benedict\nDOB07\/02\/1990/);
    expect(outcomes).toEqual(Object.fromEntries(CHECK_KINDS.slice(1).map((check) => [check, 'done'])));
  }, 60_000);

  it('whose pixels can’t be decoded fails every check that looks, in a line that says what to do', async () => {
    const { parts, outcomes } = await read(await filmOf(pictureFile('film.jpg'), 'PALETTE COLOR'));
    expect(parts).toContainEqual(expect.objectContaining({ fact: 'medical format' }));
    expect(outcomes['metadata']).toBe('done');
    for (const look of LOOKS) expect(outcomes[look]).toMatch(/^failed: the picture in this DICOM file .*never post it/);
  }, 30_000);

  it('is a medical image, whatever of it is looked at', async () => {
    const { parts, outcomes } = await read(Buffer.from(`${'\0'.repeat(128)}DICM`), new Set(['medical'] as const));
    expect(parts.map(({ fact }) => fact)).toEqual(['medical format']);
    expect(outcomes).toMatchObject({
      metadata: 'skipped: left out by --checks',
      medical: expect.stringMatching(/^failed/),
    });
  }, 30_000);
});

describe('pages of which nothing could be read', () => {
  it('were not seen either, where the check that says so was left out', async () => {
    const { outcomes } = await read(Buffer.from('%PDF-1.7\nnothing'), new Set(['visible-text'] as const));
    expect(outcomes['visible-text']).toMatch(/^failed: /);
    const both = await read(Buffer.from('%PDF-1.7\nnothing'), new Set(['visible-text', 'metadata'] as const));
    expect(both.outcomes['metadata']).toMatch(/^failed: /);
  }, 30_000);
});

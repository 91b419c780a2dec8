import { brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib';
import { bytesEntry, exifOf, gif, heif, latin1, photoshopSegment, resource } from './containers.ts';
import { dataSet, dicomAround } from './dicom.ts';
import { box } from './heic.ts';
import { chunk, jpeg, png, segment, tiff, withExif, withSegments, withXmp } from './images.ts';
import { p, types, word } from './office.ts';
import { pdf } from './pdf.ts';
import { zip } from './zip.ts';

/** Files made to hang, crash or exhaust a reader, built when asked for. */

const MANY = 1_000_000;
const HUNDREDS_OF_THOUSANDS = 200_000;
/** Bytes that a bomb comes to when it goes off; it is a thousandth of that before. */
const BLAST = 100_000_000;

const uint32 = (number: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number >>> 0);
  return bytes;
};

const zeros = Buffer.alloc(BLAST);
const spaces = Buffer.alloc(BLAST, ' ');

/** Boxes each of which holds the next, to the end of the file. */
const nestedBoxes = (type: string, levels: number): Buffer => {
  const bytes = Buffer.alloc(levels * 8);
  for (let level = 0; level < levels; level++) {
    bytes.writeUInt32BE(bytes.length - level * 8, level * 8);
    bytes.write(type, level * 8 + 4, 'latin1');
  }
  return bytes;
};

const heicHead = box('ftyp', latin1('heic\0\0\0\0mif1'));

/** A TIFF structure of directories that each point at the next, the last one at the first. */
const directoriesInCircle = (count: number): Buffer => {
  const bytes = Buffer.alloc(8 + count * 18);
  bytes.write('II*\0\x08\0\0\0', 'latin1');
  for (let index = 0; index < count; index++) {
    const at = 8 + index * 18;
    bytes.writeUInt16LE(1, at);
    bytes.writeUInt16LE(0x8825, at + 2);
    bytes.writeUInt16LE(4, at + 4);
    bytes.writeUInt32LE(1, at + 6);
    bytes.writeUInt32LE(8, at + 10);
    bytes.writeUInt32LE(index + 1 === count ? 8 : at + 18, at + 14);
  }
  return bytes;
};

/** A HEIC whose thousands of items are each put together from the same bytes twice. */
const itemsOfTheSameBytes = (count: number, length: number): Buffer => {
  const place = (id: number): Buffer =>
    Buffer.concat([uint32(id << 16), Buffer.from([0, 2]), uint32(0), uint32(length), uint32(0), uint32(length)]);
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  const info = (id: number): Buffer =>
    box('infe', uint32(0x02000000), uint32(id << 16), latin1('mime\0application/rdf+xml\0'));
  const count16 = Buffer.from([count >> 8, count & 0xff]);
  const meta = box(
    'meta',
    uint32(0),
    box('iinf', uint32(0), count16, ...ids.map(info)),
    box('iloc', uint32(0), Buffer.from([0x44, 0]), count16, ...ids.map(place)),
  );
  return Buffer.concat([heicHead, meta, box('mdat', Buffer.alloc(length, 0x20))]);
};

const jxlHead = Buffer.concat([latin1('\0\0\0\x0cJXL \r\n\x87\n'), box('ftyp', latin1('jxl \0\0\0\0jxl '))]);

/** A zip archive whose names all lead to the same entry. */
const entriesInOne = (name: (index: number) => string, count: number, content: Buffer): Buffer => {
  const bytes = zip({ ...types, 'word/document.xml': '<w:document/>', [name(0)]: content });
  const endAt = bytes.length - 22;
  const directoryAt = bytes.readUInt32LE(endAt + 16);
  const directory = bytes.subarray(directoryAt, endAt);
  const last = directory.subarray(directory.lastIndexOf('PK\x01\x02'));
  const more = Array.from({ length: count }, (_, index) => {
    const own = Buffer.from(name(index + 1));
    const head = Buffer.from(last.subarray(0, 46));
    head.writeUInt16LE(own.length, 28);
    return Buffer.concat([head, own]);
  });
  const end = Buffer.from(bytes.subarray(endAt));
  const whole = Buffer.concat([directory, ...more]);
  end.writeUInt32LE(whole.length, 12);
  return Buffer.concat([bytes.subarray(0, directoryAt), whole, end]);
};

const rdf = (inside: string): Buffer =>
  Buffer.from(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${inside}</rdf:RDF>`);

const repeated = (text: string, count = MANY): Buffer => Buffer.alloc(text.length * count, text, 'latin1');

const scan = (set: Buffer, syntax = '1.2.840.10008.1.2.1'): Buffer => dicomAround(set, syntax);

const stream = (filter: string, bytes: Buffer): Buffer =>
  pdf(['x1'], { 5: { dictionary: `/Filter ${filter}`, stream: bytes } });

const within = (outer: (inner: Buffer) => Buffer, levels: number): Buffer => {
  let file: Buffer = jpeg();
  for (let level = 0; level < levels; level++) file = outer(file);
  return file;
};

export const HOSTILE: Readonly<Record<string, () => Buffer>> = {
  // sizes and pointers
  'HEIC: a box of no length': () => Buffer.concat([heicHead, Buffer.alloc(8)]),
  'HEIC: a box of 2³² bytes': () => Buffer.concat([heicHead, uint32(0xffffffff), latin1('meta')]),
  'HEIC: a box of 2⁶⁴ bytes': () => Buffer.concat([heicHead, uint32(1), latin1('meta'), uint32(-1), uint32(-1)]),
  'HEIC: a box of less than its head': () => Buffer.concat([heicHead, uint32(4), latin1('meta'), Buffer.alloc(40)]),
  'HEIC: items of the same bytes': () => itemsOfTheSameBytes(9_000, 8_000_000),
  'TIFF: a directory that is its own': () => directoriesInCircle(1),
  'TIFF: a long circle of directories': () => directoriesInCircle(100_000),
  'TIFF: metadata in every directory': () => {
    const bytes = directoriesInCircle(900);
    const much = Buffer.concat([bytes, rdf('<a>x</a>'.repeat(100_000))]);
    for (let at = 8; at < bytes.length; at += 18) {
      much.writeUInt16LE(0x02bc, at + 2);
      much.writeUInt16LE(1, at + 4);
      much.writeUInt32LE(much.length - bytes.length, at + 6);
      much.writeUInt32LE(bytes.length, at + 10);
    }
    return much;
  },
  'EXIF: values of 2³² bytes': () =>
    withExif(
      jpeg(),
      exifOf(
        ...[0x010e, 0x013b, 0x8298].map((tag) => ({ tag, type: 2, count: 0xffffffff, data: Buffer.from('aaaaaaaa') })),
      ),
    ),
  'JPEG: resources of 2³² bytes': () =>
    withSegments(
      jpeg(),
      photoshopSegment(Buffer.concat([resource(0x0404, Buffer.alloc(0)).subarray(0, 8), uint32(-1)])),
    ),
  'DICOM: a value of 2³² bytes': () => scan(dataSet([{ tag: 0x00100010, vr: 'UT', value: 'A^B', length: 0xfffffffe }])),
  'PDF: objects that are each other': () =>
    pdf(['x1'], {
      20: '21 0 R',
      21: '20 0 R',
      22: { dictionary: '/Type /ObjStm /N 22 0 R /First 22 0 R', stream: 'x' },
    }),
  'PDF: pages in a circle': () => pdf(['x1'], { 4: '<< /Type /Pages /Parent 4 0 R /Kids [4 0 R 2 0 R] /Count 9 >>' }),
  // many and deep
  'MP4: deep boxes': () => Buffer.concat([box('ftyp', latin1('isom\0\0\0\0')), nestedBoxes('moov', MANY)]),
  'HEIC: deep boxes': () => Buffer.concat([heicHead, nestedBoxes('meta', MANY)]),
  'JPEG 2000: deep boxes': () => Buffer.concat([latin1('\0\0\0\x0cjP  \r\n\x87\n'), nestedBoxes('asoc', MANY)]),
  'JPEG XL: a million boxes': () => Buffer.concat([jxlHead, repeated('\0\0\0\x08Exif')]),
  'JPEG: a million segments': () => Buffer.concat([Buffer.from('ffd8', 'hex'), repeated('\xff\xfe\0\x02')]),
  'JPEG: thousands of pictures behind its end': () =>
    Buffer.concat([jpeg(), ...Array.from({ length: 10_000 }, () => jpeg())]),
  'JPEG: previews in previews': () => within((inner) => withExif(jpeg(), { thumbnail: inner }), 200),
  'PNG: a million chunks': () => Buffer.concat([latin1('\x89PNG\r\n\x1a\n'), repeated('\0\0\0\0tEXt\0\0\0\0')]),
  'GIF: a million comments': () => gif(repeated('!\xfe\x01a\0')),
  'WebP: a million chunks': () =>
    Buffer.concat([latin1('RIFF'), latin1('\xff\xff\xff\x7fWEBP'), repeated('XMP \0\0\0\0')]),
  'XMP: deep elements': () => heif('heic', [{ type: 'mime', bytes: repeated('<a>') }]),
  'XMP: many attributes': () =>
    heif('heic', [
      {
        type: 'mime',
        bytes: rdf(`<a ${Array.from({ length: HUNDREDS_OF_THOUSANDS }, (_, index) => `a${index}="1"`).join(' ')}/>`),
      },
    ]),
  'SVG: deep elements': () => Buffer.concat([latin1('<svg>'), repeated('<g>')]),
  'SVG: many elements': () =>
    Buffer.concat([latin1('<svg>'), repeated('<text>a1</text>', HUNDREDS_OF_THOUSANDS), latin1('</svg>')]),
  'SVG: entities of entities': () =>
    Buffer.from(
      `<!DOCTYPE svg [<!ENTITY e0 "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('')}]><svg><title>&e30;</title></svg>`,
    ),
  'SVG: drawings in drawings': () =>
    within((inner) => latin1(`<svg><image href="data:image/svg+xml;base64,${inner.toString('base64')}"/></svg>`), 12),
  'DOCX: deep elements': () => zip(word('<w:p>'.repeat(MANY))),
  'DOCX: documents in documents': () => within((inner) => zip(word(p('x1'), { 'word/media/a.docx': inner })), 40),
  'DICOM: deep sequences': () => scan(repeated('\x08\0\x15\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\0\xe0\xff\xff\xff\xff')),
  'DICOM: many elements': () => scan(repeated('\x10\0\x10\0PN\x02\0A^', HUNDREDS_OF_THOUSANDS)),
  'PDF: deep lists': () => pdf(['x1'], { 20: '['.repeat(MANY), 21: '<</A'.repeat(MANY) }),
  'PDF: many objects': () => pdf(['x1'], { 20: '1 0 obj << '.repeat(HUNDREDS_OF_THOUSANDS) }),
  // slow patterns
  'PNG: zeros before the end of a text': () => png(chunk('tEXt', latin1(`Author\0${'\0'.repeat(MANY)}x`))),
  'PNG: spaces before a profile': () => png(chunk('tEXt', latin1(`Raw profile type exif\0${' '.repeat(2 * MANY)}x`))),
  'EXIF: zeros inside a comment': () =>
    Buffer.concat([tiff({}, [bytesEntry(0x9286, 7, Buffer.concat([Buffer.alloc(8 + MANY), latin1('x')]))])]),
  'JPEG: signs of metadata all over': () =>
    withSegments(jpeg(), ...Array.from({ length: 100 }, () => segment(0xef, repeated('<rdf:RDF GPSLatitude=', 3_000)))),
  // what grows when it is unpacked
  'PNG: a bomb': () => png(chunk('zTXt', Buffer.concat([latin1('Comment\0\0'), deflateSync(zeros)]))),
  'PNG: a thousand bombs': () => {
    const text = chunk('zTXt', Buffer.concat([latin1('Comment\0\0'), deflateSync(zeros.subarray(0, 15_000_000))]));
    return png(...Array.from({ length: 1_000 }, () => text));
  },
  'JPEG XL: a thousand bombs': () => {
    const bomb = box('brob', latin1('xml '), brotliCompressSync(zeros.subarray(0, 15_000_000)));
    return Buffer.concat([jxlHead, ...Array.from({ length: 1_000 }, () => bomb), box('jxlc')]);
  },
  'PDF: a bomb': () => stream('/FlateDecode', deflateSync(spaces)),
  'PDF: a bomb in a bomb': () => stream('[/FlateDecode /FlateDecode]', deflateSync(deflateSync(spaces))),
  'PDF: a thousand bombs': () => {
    const dictionary = '/Type /Metadata /Subtype /XML /Filter /FlateDecode';
    const bomb = { dictionary, stream: deflateSync(spaces.subarray(0, 1_000_000)) };
    return pdf(['x1'], Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [20 + index, bomb])));
  },
  'DOCX: a bomb': () => zip(word('', { 'word/header1.xml': spaces })),
  'DOCX: a bomb of elements': () => zip(word('<w:p/>'.repeat(2 * MANY))),
  'DOCX: thousands of names of one picture': () =>
    entriesInOne((index) => `word/media/${index}.bin`, 2_000, zeros.subarray(0, 500_000)),
  'DICOM: a bomb': () => scan(deflateRawSync(zeros), '1.2.840.10008.1.2.1.99'),
  'XMP: a large packet': () => withXmp(jpeg(), rdf('<a>x</a>'.repeat(8_000))),
};

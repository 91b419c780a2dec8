import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FileFacts } from '../../../src/readers/image/facts.ts';
import { readFacts } from '../../../src/readers/image/read-facts.ts';
import {
  appleMetadata,
  asciiEntry,
  asset,
  atom,
  bigTiff,
  bmp,
  brotliBox,
  bytesEntry,
  dataset,
  exifItem,
  exifOf,
  exifWithNote,
  film,
  gif,
  gifComment,
  gifXmp,
  heif,
  jp2,
  jxl,
  latin1,
  loci,
  photoshopSegment,
  resource,
  uuidBox,
  webp,
} from '../../support/containers.ts';
import { box } from '../../support/heic.ts';
import { chunk, gpsAt, jpeg, png, segment, tiff, withExif, withSegments, withXmp, xmp } from '../../support/images.ts';

const NAME = 'Benedict Wallace';
const gps = gpsAt(53.7, -1.9);
const located = xmp({ 'exif:GPSLatitude': '53,42.0N', 'exif:GPSLongitude': '1,54.0W' });
const XMP_UUID = 'be7acfcb97a942e89c71999491e3afac';
const IPTC_UUID = '33c7a4d2b81d4723a0baf1a3e097ad38';
const EXIF_UUID = Buffer.from('JpgTiffExif->JP2').toString('hex');
const artist = exifOf(asciiEntry(0x013b, NAME));

/** An XMP packet of elements as they stand. */
const packet = (elements: string): string =>
  `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" xmlns:MP="http://ns.microsoft.com/photo/1.2/" xmlns:MPReg="http://ns.microsoft.com/photo/1.2/t/Region#">${elements}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
const creator = packet(`<dc:creator><rdf:Seq><rdf:li>${NAME}</rdf:li></rdf:Seq></dc:creator>`);

const stated = ({ texts }: FileFacts): string[] => texts.map(({ field, text }) => `${field} = ${text}`);
const profile = (name: string, bytes: Buffer): Buffer =>
  latin1(`${name}\0\n${name.slice(17)} profile\n${String(bytes.length).padStart(8)}\n${bytes.toString('hex')}\n`);

describe('where a position stands', () => {
  const block = tiff({ gps });
  it.each<[string, Buffer]>([
    ['WebP: EXIF', webp({ EXIF: block })],
    ['WebP: EXIF with the mark of a JPEG', webp({ EXIF: Buffer.concat([latin1('Exif\0\0'), block]) })],
    ['WebP: XMP', webp({ 'XMP ': Buffer.from(located) })],
    ['GIF: XMP', gif(gifXmp(located))],
    ['HEIC: EXIF', heif('heic', [exifItem(block)])],
    ['HEIC: XMP', heif('heic', [{ type: 'mime', bytes: Buffer.from(located) }])],
    [
      'HEIC: a film in a box of its own',
      Buffer.concat([heif('heic', []), box('mpvd', film('isom', atom('\xa9xyz', '+53.7000-001.9000/')))]),
    ],
    ['AVIF: EXIF', heif('avif', [exifItem(block)])],
    ['JPEG XL: EXIF', jxl(box('Exif', Buffer.alloc(4), block))],
    ['JPEG XL: compressed EXIF', jxl(brotliBox('Exif', Buffer.concat([Buffer.alloc(4), block])))],
    ['JPEG XL: compressed XMP', jxl(brotliBox('xml ', Buffer.from(located)))],
    ['JPEG 2000: EXIF', jp2([uuidBox(EXIF_UUID, block)])],
    ['JPEG 2000: XMP', jp2([uuidBox(XMP_UUID, Buffer.from(located))])],
    ['MOV: ©xyz', film('qt  ', atom('\xa9xyz', '+53.7000-001.9000+120.5/'))],
    ['MOV: minutes', film('qt  ', atom('\xa9xyz', '+5342.00-00154.00/'))],
    [
      'MOV: an Apple key',
      film('qt  ', appleMetadata({ 'com.apple.quicktime.location.ISO6709': '+53.7000-001.9000/' })),
    ],
    ['3GP: loci', film('3gp4', loci('', 53.7, -1.9))],
    ['MP4: XMP', Buffer.concat([film('mp42'), uuidBox(XMP_UUID, Buffer.from(located))])],
    ['BMP: EXIF behind its end', Buffer.concat([bmp(), latin1('Exif\0\0'), block])],
    [
      'JPEG: EXIF in a segment nobody knows',
      withSegments(jpeg(), segment(0xe7, Buffer.concat([latin1('ACME'), block]))),
    ],
    ['JPEG: XMP in a comment', withSegments(jpeg(), segment(0xfe, Buffer.from(located)))],
    [
      'JPEG: notes of a program',
      withSegments(jpeg(), segment(0xe9, latin1('{"GPSLatitude": "53.7", "GPSLongitude": "-1.9"}'))),
    ],
    ['JPEG: EXIF of a Photoshop resource', withSegments(jpeg(), photoshopSegment(resource(0x0422, block)))],
    ['JPEG: the thumbnail’s own EXIF', withExif(jpeg(), { thumbnail: withExif(jpeg(), { gps }) })],
    [
      'PNG: ImageMagick’s properties',
      png(
        ...[
          'GPSLatitude\x0053/1, 42/1, 0/1',
          'GPSLatitudeRef\0N',
          'GPSLongitude\x001/1, 54/1, 0/1',
          'GPSLongitudeRef\0W',
        ].map((text) => chunk('tEXt', latin1(`exif:${text}`))),
      ),
    ],
    [
      'PNG: compressed XMP in a profile',
      png(
        chunk(
          'zTXt',
          Buffer.concat([
            latin1('Raw profile type xmp\0\0'),
            deflateSync(profile('Raw profile type xmp', Buffer.from(located)).subarray(21)),
          ]),
        ),
      ),
    ],
    ['TIFF: XMP', tiff({}, [asciiEntry(0x02bc, located)])],
  ])('%s', async (_, bytes) => {
    const { positions, undecoded } = await readFacts(bytes);
    const [position] = positions;
    expect(positions).toHaveLength(1);
    expect(position?.latitude).toBeCloseTo(53.7, 4);
    expect(position?.longitude).toBeCloseTo(-1.9, 4);
    expect(undecoded).toEqual([]);
  });

  it.each<[string, Buffer]>([
    ['EXIF: latitude 213', withExif(jpeg(), { gps: { ...gps, latitude: [[213, 1]] } })],
    ['EXIF that is none', withSegments(jpeg(), segment(0xe1, latin1('Exif\0\0gone')))],
    [
      'XMP: longitude 200',
      withXmp(jpeg(), Buffer.from(xmp({ 'exif:GPSLatitude': '53.7', 'exif:GPSLongitude': '200' }))),
    ],
    ['a film’s words for degrees', film('qt  ', atom('\xa9xyz', 'up north'))],
    ['a dashcam’s own atom', film('mp42', box('gps ', Buffer.alloc(16)))],
    ['loci without degrees', film('3gp4', box('loci', Buffer.alloc(8)))],
  ])('what can’t be decoded is said: %s', async (_, bytes) => {
    const { positions, undecoded } = await readFacts(bytes);
    expect(positions).toEqual([]);
    expect(undecoded).toHaveLength(1);
  });

  it('counts positions that agree to five decimals once', async () => {
    const bytes = withXmp(withExif(jpeg(), { gps }), Buffer.from(located));
    expect((await readFacts(bytes)).positions).toHaveLength(1);
  });

  it('pairs what stands in one structure, wherever the other’s stands', async () => {
    const place = (latitude: string, longitude: string): string =>
      `<rdf:li rdf:parseType="Resource"><exif:GPSLatitude>${latitude}</exif:GPSLatitude><exif:GPSLongitude>${longitude}</exif:GPSLongitude></rdf:li>`;
    const bytes = withXmp(
      jpeg(),
      Buffer.from(
        packet(
          `<Iptc4xmpExt:LocationShown><rdf:Bag>${place('53,42N', '1,54W')}${place('52,6N', '3,24W')}</rdf:Bag></Iptc4xmpExt:LocationShown>`,
        ),
      ),
    );
    expect((await readFacts(bytes)).positions.map(({ latitude }) => latitude)).toEqual([53.7, 52.1]);
  });
});

describe('what words a file holds', () => {
  const unicode = (text: string): Buffer => Buffer.from(text, 'utf16le');
  const comment = (code: string, text: Buffer): Buffer =>
    withExif(jpeg(), exifOf(bytesEntry(0x9286, 7, Buffer.concat([latin1(code), text]))));
  it.each<[string, Buffer, string]>([
    ['EXIF: Artist', withExif(jpeg(), artist), `EXIF Artist = ${NAME}`],
    ['EXIF: UTF-8', withExif(jpeg(), exifOf(asciiEntry(0x010e, 'Zoë'))), 'EXIF ImageDescription = Zoë'],
    ['EXIF: Latin-1', withExif(jpeg(), exifOf(bytesEntry(0x010e, 2, latin1('Zo\xeb')))), 'EXIF ImageDescription = Zoë'],
    [
      'EXIF: two copyrights',
      withExif(jpeg(), exifOf(asciiEntry(0x8298, 'A. Wallace\0B. Wallace'))),
      'EXIF Copyright = A. Wallace\nB. Wallace',
    ],
    ['EXIF: UserComment, ASCII', comment('ASCII\0\0\0', latin1(NAME)), `EXIF UserComment = ${NAME}`],
    ['EXIF: UserComment, Unicode', comment('UNICODE\0', unicode('Zoë')), 'EXIF UserComment = Zoë'],
    [
      'EXIF: UserComment, big-endian in a little-endian file',
      comment('UNICODE\0', unicode(NAME).swap16()),
      `EXIF UserComment = ${NAME}`,
    ],
    [
      'EXIF: UserComment, JIS',
      comment('JIS\0\0\0\0\0', Buffer.from('1b24423b3345441b2842', 'hex')),
      'EXIF UserComment = 山田',
    ],
    ['EXIF: UserComment, no encoding', comment('\0\0\0\0\0\0\0\0', latin1(NAME)), `EXIF UserComment = ${NAME}`],
    [
      'EXIF: XPAuthor',
      withExif(jpeg(), exifOf(bytesEntry(0x9c9d, 1, unicode(`${NAME}\0`)))),
      `EXIF XPAuthor = ${NAME}`,
    ],
    ['EXIF: BodySerialNumber', withExif(jpeg(), exifOf(asciiEntry(0xa431, '00417'))), 'EXIF BodySerialNumber = 00417'],
    ['EXIF: HostComputer', withExif(jpeg(), exifOf(asciiEntry(0x013c, 'ward-3-pc'))), 'EXIF HostComputer = ward-3-pc'],
    [
      'a maker’s note with a head of its own',
      withExif(jpeg(), exifWithNote('NIKON', latin1('Nikon\0\x02\0\0\0'), asciiEntry(0x001d, '9900417'))),
      'EXIF SerialNumber = 9900417',
    ],
    [
      'IPTC: by-line',
      withSegments(jpeg(), photoshopSegment(resource(0x0404, dataset(80, NAME)))),
      `IPTC By-line = ${NAME}`,
    ],
    [
      'IPTC: Latin-1',
      withSegments(jpeg(), photoshopSegment(resource(0x0404, dataset(90, latin1('Zo\xeb'))))),
      'IPTC City = Zoë',
    ],
    [
      'IPTC: a caption over 32 KB',
      withSegments(
        jpeg(),
        photoshopSegment(
          resource(
            0x0404,
            Buffer.concat([Buffer.from([0x1c, 2, 120, 0x80, 4, 0, 0, 0x90, 0]), Buffer.alloc(0x9000, 'a ')]),
          ),
        ),
      ),
      `IPTC Caption-Abstract = ${'a '.repeat(0x4800).trim()}`,
    ],
    [
      'Photoshop: XMP',
      withSegments(jpeg(), photoshopSegment(resource(0x0424, Buffer.from(creator)))),
      `XMP dc:creator = ${NAME}`,
    ],
    ['JPEG: comment', withSegments(jpeg(), segment(0xfe, Buffer.from(NAME))), `JPEG comment = ${NAME}`],
    [
      'JPEG: a comment with a zero behind it',
      withSegments(jpeg(), segment(0xfe, Buffer.from(`${NAME}\0`))),
      `JPEG comment = ${NAME}`,
    ],
    ['GIF: comment', gif(gifComment(NAME)), `GIF comment = ${NAME}`],
    ['GIF: a comment of several blocks', gif(gifComment('a '.repeat(300))), `GIF comment = ${'a '.repeat(300).trim()}`],
    ['PNG: Author', png(chunk('tEXt', latin1(`Author\0${NAME}`))), `PNG Author = ${NAME}`],
    ['PNG: a keyword of the file’s own', png(chunk('tEXt', latin1(`Patient\0${NAME}`))), `PNG text = Patient: ${NAME}`],
    [
      'PNG: IPTC in a profile',
      png(chunk('tEXt', profile('Raw profile type iptc', resource(0x0404, dataset(80, NAME))))),
      `IPTC By-line = ${NAME}`,
    ],
    ['JPEG 2000: comment', jp2([], NAME), `JPEG 2000 comment = ${NAME}`],
    ['JPEG 2000: label', jp2([box('asoc', box('lbl ', Buffer.from(NAME)))]), `JPEG 2000 label = ${NAME}`],
    ['JPEG 2000: IPTC', jp2([uuidBox(IPTC_UUID, dataset(80, NAME))]), `IPTC By-line = ${NAME}`],
    ['BigTIFF: Artist', bigTiff(0x013b, NAME), `EXIF Artist = ${NAME}`],
    ['MOV: ©nam', film('qt  ', atom('\xa9nam', NAME)), `QuickTime title = ${NAME}`],
    [
      'MOV: an Apple key',
      film('qt  ', appleMetadata({ 'com.apple.quicktime.author': NAME })),
      `QuickTime author = ${NAME}`,
    ],
    [
      'MOV: a key of the file’s own',
      film('qt  ', appleMetadata({ patient: NAME })),
      `QuickTime metadata = patient: ${NAME}`,
    ],
    ['3GP: auth', film('3gp4', asset('auth', NAME)), `QuickTime author = ${NAME}`],
    ['3GP: the name of a place', film('3gp4', loci('Ward 3', 53.7, -1.9)), 'QuickTime place = Ward 3'],
    [
      'a motion photo’s film',
      Buffer.concat([jpeg(), film('mp42', atom('\xa9nam', NAME))]),
      `after the end of the picture: QuickTime title = ${NAME}`,
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(stated(await readFacts(bytes))).toContain(expected);
  });

  it.each<[string, string, string]>([
    [
      'list',
      `<dc:subject><rdf:Bag><rdf:li>one</rdf:li><rdf:li>${NAME}</rdf:li></rdf:Bag></dc:subject>`,
      `dc:subject = ${NAME}`,
    ],
    [
      'entities',
      '<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">Se&#225;n O&#39;Neil &amp; Zo&#xEB;</rdf:li></rdf:Alt></dc:rights>',
      "dc:rights = Seán O'Neil & Zoë",
    ],
    [
      'region of a face',
      `<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li rdf:parseType="Resource"><mwg-rs:Name>${NAME}</mwg-rs:Name></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>`,
      `mwg-rs:Name = ${NAME}`,
    ],
    [
      'Microsoft’s region of a face',
      `<MP:RegionInfo><rdf:Description><MPReg:Regions><rdf:Bag><rdf:li MPReg:PersonDisplayName="${NAME}"/></rdf:Bag></MPReg:Regions></rdf:Description></MP:RegionInfo>`,
      `MPReg:PersonDisplayName = ${NAME}`,
    ],
    [
      'person',
      `<Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>${NAME}</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>`,
      `Iptc4xmpExt:PersonInImage = ${NAME}`,
    ],
    [
      'place',
      '<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:City>Harrowdale</Iptc4xmpExt:City></rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>',
      'Iptc4xmpExt:City = Harrowdale',
    ],
    ['element', '<photoshop:City>Harrowdale</photoshop:City>', 'photoshop:City = Harrowdale'],
    ['serial number', '<aux:SerialNumber>00417</aux:SerialNumber>', 'aux:SerialNumber = 00417'],
    ['CDATA', `<dc:title><![CDATA[${NAME}]]></dc:title>`, `dc:title = ${NAME}`],
    [
      'a property of the file’s own',
      `<acme:patient xmlns:acme="https://acme.example/">${NAME}</acme:patient>`,
      `property = patient: ${NAME}`,
    ],
  ])('XMP: %s', async (_, elements, expected) => {
    expect(stated(await readFacts(withXmp(jpeg(), Buffer.from(packet(elements)))))).toContain(`XMP ${expected}`);
  });

  it.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-16, little-endian', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16, big-endian', (text) => Buffer.from(text, 'utf16le').swap16()],
    [
      'UTF-32',
      (text) =>
        Buffer.concat(
          [...text].map((char) =>
            Buffer.from([0, 0, (char.codePointAt(0) ?? 0) >> 8, (char.codePointAt(0) ?? 0) & 255]),
          ),
        ),
    ],
  ])('XMP in %s', async (_, encode) => {
    expect(stated(await readFacts(webp({ 'XMP ': encode(creator) })))).toContain(`XMP dc:creator = ${NAME}`);
  });

  it('XMP that goes on in further segments, in any order', async () => {
    const extended = Buffer.from(creator);
    const stretch = (from: number, to: number): Buffer => {
      const place = Buffer.alloc(8);
      place.writeUInt32BE(extended.length, 0);
      place.writeUInt32BE(from, 4);
      const head = latin1(`http://ns.adobe.com/xmp/extension/\0${'0123456789ABCDEF'.repeat(2)}`);
      return segment(0xe1, Buffer.concat([head, place, extended.subarray(from, to)]));
    };
    const bytes = withSegments(jpeg(), stretch(300, extended.length), stretch(0, 300));
    expect(stated(await readFacts(bytes))).toContain(`XMP dc:creator = ${NAME}`);
  });

  it('leaves out how a picture was developed, and numbers', async () => {
    const settings = '<crs:Exposure2012>+0.35</crs:Exposure2012><crs:WhiteBalance>As Shot</crs:WhiteBalance>';
    expect(stated(await readFacts(withXmp(jpeg(), Buffer.from(packet(settings)))))).toEqual([]);
  });

  it('broken XMP is said, and what stands before the break is read', async () => {
    const facts = await readFacts(withXmp(jpeg(), Buffer.from(creator.replace('</rdf:Seq>', '</rdf:Sex>'))));
    expect(stated(facts)).toContain(`XMP dc:creator = ${NAME}`);
    expect(facts.problems).toHaveLength(1);
  });
});

describe('when a file says it was made', () => {
  it.each<[string, Buffer, string]>([
    [
      'EXIF',
      withExif(jpeg(), exifOf(asciiEntry(0x9003, '2026:03:07 14:05:00'))),
      'EXIF DateTimeOriginal 2026-03-07T14:05:00',
    ],
    [
      'XMP',
      withXmp(jpeg(), Buffer.from(xmp({ 'xmp:CreateDate': '2026-03-07T14:05:00+01:00' }))),
      'XMP CreateDate 2026-03-07T14:05:00',
    ],
    [
      'IPTC',
      withSegments(
        jpeg(),
        photoshopSegment(resource(0x0404, Buffer.concat([dataset(55, '20260307'), dataset(60, '140500+0000')]))),
      ),
      'IPTC DateCreated 2026-03-07T14:05:00',
    ],
    ['MOV', film('qt  ', atom('\xa9day', '2026-03-07')), 'QuickTime CreateDate 2026-03-07'],
  ])('%s', async (_, bytes, expected) => {
    expect((await readFacts(bytes)).moments.map(({ field, at }) => `${field} ${at}`)).toContain(expected);
  });

  it('a clock that was never set says nothing', async () => {
    const facts = await readFacts(withExif(jpeg(), exifOf(asciiEntry(0x9003, '0000:00:00 00:00:00'))));
    expect(facts.moments).toEqual([]);
  });
});

describe('files inside a file', () => {
  const preview = jpeg();
  it.each<[string, Buffer, string, string]>([
    ['EXIF thumbnail', withExif(jpeg(), { thumbnail: preview }), 'EXIF thumbnail', 'thumbnail'],
    [
      'Photoshop thumbnail',
      withSegments(jpeg(), photoshopSegment(resource(0x040c, Buffer.concat([Buffer.alloc(28), preview])))),
      'Photoshop thumbnail',
      'thumbnail',
    ],
    [
      'JFXX thumbnail',
      withSegments(jpeg(), segment(0xe0, Buffer.concat([latin1('JFXX\0\x10'), preview]))),
      'JFXX thumbnail',
      'thumbnail',
    ],
    [
      'XMP of the picture before it was changed',
      withXmp(
        jpeg(),
        Buffer.from(
          packet(
            `<GImage:Data xmlns:GImage="http://ns.google.com/photos/1.0/image/">${Buffer.concat([jpeg(), Buffer.alloc(4_000)]).toString('base64')}</GImage:Data>`,
          ),
        ),
      ),
      'XMP second picture',
      'second picture',
    ],
    [
      'a second JPEG behind the end',
      Buffer.concat([jpeg(), preview]),
      'after the end of the picture',
      'second picture',
    ],
    [
      'a film behind the end',
      Buffer.concat([jpeg(), latin1('MotionPhoto_Data'), film('mp42')]),
      'after the end of the picture',
      'trailing data',
    ],
    [
      'words behind the end',
      Buffer.concat([png(), Buffer.from(NAME)]),
      'after the end of the picture',
      'trailing data',
    ],
  ])('%s', async (_, bytes, field, role) => {
    const { inner } = await readFacts(bytes);
    expect(inner.map((file) => [file.field, file.role])).toEqual([[field, role]]);
  });

  it('passes padding over', async () => {
    expect((await readFacts(Buffer.concat([jpeg(), Buffer.alloc(4_096)]))).inner).toEqual([]);
  });

  it('opens files inside files no deeper than three, and says so', async () => {
    let bytes = jpeg();
    for (let depth = 0; depth < 6; depth++)
      bytes = withSegments(jpeg(), photoshopSegment(resource(0x040c, Buffer.concat([Buffer.alloc(28), bytes]))));
    expect((await readFacts(bytes)).inner).toHaveLength(4);
    let behind = jpeg();
    for (let depth = 0; depth < 6; depth++)
      behind = Buffer.concat([bmp(), latin1('\0\0\0\x10ftypheic\0\0\0\0'), box('mpvd', behind)]);
    expect((await readFacts(behind)).problems.join()).toMatch(/one by one/);
  });
});

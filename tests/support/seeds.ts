import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import {
  appleMetadata,
  asciiEntry,
  atom,
  bigTiff,
  bmp,
  brotliBox,
  dataset,
  exifItem,
  exifOf,
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
} from './containers.ts';
import { dicom } from './dicom.ts';
import { box, heic } from './heic.ts';
import { chunk, gpsAt, jpeg, segment, tiff, tiffPicture, withSegments } from './images.ts';
import { p, relationships, types, word } from './office.ts';
import { pdf } from './pdf.ts';
import { zip } from './zip.ts';

/** A word that every sound file below states about itself, in values and in names, and that no report may repeat. */
export const CANARY = 'Quillfeather';

/** Sound files that state who and where, one or more of every format, by what they are. */
export type Seeds = ReadonlyMap<string, Buffer>;

const LATITUDE = 53.7;
const LONGITUDE = -1.9;
const gps = gpsAt(LATITUDE, LONGITUDE);
const ISO_6709 = '+53.7000-001.9000/';

const exif = tiff({ gps, make: CANARY, thumbnail: jpeg() });
const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:${CANARY}="urn:x" exif:GPSLatitude="53,42.0N" exif:GPSLongitude="1,54.0W" ${CANARY}:${CANARY}="for ${CANARY}"><dc:creator><rdf:Seq><rdf:li>${CANARY} &amp; Son</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;
const XMP = Buffer.from(packet);

/** How a picture is saved by a program: with the metadata that it was given. */
const saved = (form: 'jpeg' | 'png' | 'webp' | 'avif' | 'tiff'): Promise<Buffer> =>
  sharp({ create: { width: 24, height: 16, channels: 3, background: '#357' } })
    .withExif({
      IFD0: { Artist: CANARY },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 42/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '1/1 54/1 0/1' },
    })
    .withXmp(packet)
    .toFormat(form)
    .toBuffer();

const APP1 = 0xe1;
const COMMENT = 0xfe;

const photo = (): Buffer =>
  withSegments(
    jpeg(),
    segment(APP1, Buffer.concat([latin1('Exif\0\0'), exif])),
    segment(APP1, Buffer.concat([latin1('http://ns.adobe.com/xap/1.0/\0'), XMP])),
    photoshopSegment(resource(0x0404, dataset(80, CANARY)), resource(0x03f0, latin1(`\x0c${CANARY}`))),
    segment(COMMENT, latin1(`for ${CANARY}`)),
  );

const pngChunks = [
  chunk('eXIf', exif),
  chunk('iTXt', Buffer.concat([latin1('XML:com.adobe.xmp\0\0\0\0\0'), XMP])),
  chunk('zTXt', Buffer.concat([latin1(`${CANARY}\0\0`), deflateSync(`for ${CANARY}`)])),
  chunk('tEXt', latin1(`Author\0${CANARY}`)),
];
const IHDR_END = 33;

const drawing = (): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg"><title>${CANARY}</title><metadata>${packet}</metadata><g id="${CANARY} one" ${CANARY}="${CANARY}"/><text>for ${CANARY}</text><image href="data:image/jpeg;base64,${photo().toString('base64')}"/></svg>`,
  );

const core = `<cp:coreProperties><dc:creator>${CANARY}</dc:creator><cp:lastModifiedBy>${CANARY}</cp:lastModifiedBy></cp:coreProperties>`;
const custom = `<Properties><property name="${CANARY}"><vt:lpwstr>for ${CANARY}</vt:lpwstr></property></Properties>`;

const letter = (): Buffer =>
  zip(
    word(p(`Dear ${CANARY}`), {
      'docProps/core.xml': core,
      'docProps/custom.xml': custom,
      'word/_rels/document.xml.rels': relationships(['r1', 'image', 'media/image1.jpeg']),
      'word/media/image1.jpeg': photo(),
      [`word/${CANARY}.xml`]: `<a>${CANARY}</a>`,
    }),
  );

const slides = (): Buffer =>
  zip({
    ...types,
    'docProps/core.xml': core,
    'ppt/presentation.xml': '<p:presentation><p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst></p:presentation>',
    'ppt/_rels/presentation.xml.rels': relationships(['r1', 'slide', 'slides/slide1.xml']),
    'ppt/slides/slide1.xml': `<p:sld><a:p><a:r><a:t>${CANARY}</a:t></a:r></a:p></p:sld>`,
    'ppt/media/image1.jpeg': photo(),
  });

const paper = (): Buffer =>
  pdf(
    [`Dear ${CANARY}`],
    {
      20: { dictionary: '/Type /Metadata /Subtype /XML', stream: XMP },
      21: {
        dictionary: '/Type /XObject /Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode',
        stream: photo(),
      },
      22: `<< /Author (${CANARY}) /${CANARY} (for ${CANARY}) >>`,
      23: { dictionary: `/Type /EmbeddedFile /Filter /FlateDecode`, stream: deflateSync(photo()) },
    },
    '/Info 22 0 R',
  );

const scan = (form: 'explicit' | 'implicit'): Buffer =>
  dicom(
    [
      { tag: 0x00080020, vr: 'DA', value: '20260307' },
      { tag: 0x00080080, vr: 'LO', value: `${CANARY} Infirmary` },
      {
        tag: 0x00081110,
        vr: 'SQ',
        value: [[{ tag: 0x00100010, vr: 'PN', value: `${CANARY}^A` }]],
        length: 'undefined',
      },
      { tag: 0x00090010, vr: 'LO', value: CANARY },
      { tag: 0x00100010, vr: 'PN', value: `${CANARY}^ESI` },
      { tag: 0x00100020, vr: 'LO', value: '9990001111' },
      { tag: 0x7fe00010, vr: 'OW', value: Buffer.alloc(64, 7) },
    ],
    form,
  );

const EXIF_UUID = Buffer.from('JpgTiffExif->JP2').toString('hex');
const items = [exifItem(exif), { type: 'mime', bytes: XMP }] as const;

const filmAtoms = [atom('\xa9xyz', ISO_6709), atom('\xa9nam', CANARY), loci(CANARY, LATITUDE, LONGITUDE)];
const filmOfPhone = (): Buffer =>
  film(
    'qt  ',
    appleMetadata({
      'com.apple.quicktime.location.ISO6709': ISO_6709,
      'com.apple.quicktime.author': CANARY,
      [`com.${CANARY}.key`]: `for ${CANARY}`,
    }),
  );

/** Every seed. They are small, so that damage at random is likely to hit what matters. */
export const seeds = async (): Promise<Seeds> => {
  const savedPng = await saved('png');
  return new Map([
    ['JPEG', photo()],
    ['JPEG, saved', await saved('jpeg')],
    ['PNG', Buffer.concat([savedPng.subarray(0, IHDR_END), ...pngChunks, savedPng.subarray(IHDR_END)])],
    ['PNG, saved', savedPng],
    ['TIFF', tiffPicture({ gps, make: CANARY, bigEndian: true })],
    ['TIFF, saved', await saved('tiff')],
    ['BigTIFF', bigTiff(0x013b, CANARY)],
    ['GIF', gif(gifComment(CANARY), gifXmp(packet))],
    ['WebP', webp({ EXIF: exif, 'XMP ': XMP })],
    ['WebP, saved', await saved('webp')],
    ['HEIC', heic({ colour: [80, 90, 160], exif: tiff({ gps, make: CANARY }) })],
    ['HEIC of items', heif('heic', items)],
    ['AVIF', heif('avif', items)],
    ['AVIF, saved', await saved('avif')],
    ['JPEG XL', jxl(box('Exif', Buffer.alloc(4), exif), brotliBox('xml ', XMP))],
    ['JPEG 2000', jp2([uuidBox(EXIF_UUID, exifOf(asciiEntry(0x013b, CANARY))), box('xml ', XMP)], CANARY)],
    ['BMP', bmp()],
    ['MP4', film('isom', ...filmAtoms)],
    ['MOV', filmOfPhone()],
    ['motion photo', Buffer.concat([photo(), film('mp42', ...filmAtoms)])],
    ['DICOM', scan('explicit')],
    ['DICOM, implicit', scan('implicit')],
    ['PDF', paper()],
    ['DOCX', letter()],
    ['PPTX', slides()],
    ['SVG', drawing()],
  ]);
};

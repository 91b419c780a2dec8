import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/readers/image/documents/index.ts';
import { type PdfBody, pages, pdf, version } from '../../../support/pdf.ts';

const read = (bytes: Uint8Array) => readDocument('PDF', bytes);
const textsOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await read(bytes)).texts.map(({ field, text }) => `${field}: ${text}`);

const utf16 = (text: string): string => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>Nadia Kerr</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;

const objects: [string, Record<number, PdfBody>, string, string[]][] = [
  [
    'information',
    {
      20: `<< /Title (Esi\\220s wrist) /Author ${utf16('Zoë Kerr')} /Patient (Esi \\(E.\\) Boateng) /Keywords 21 0 R >>`,
      21: '(Harrow\\144ale)',
    },
    '/Info 20 0 R',
    [
      'PDF Title: Esi’s wrist',
      'PDF Author: Zoë Kerr',
      'PDF custom property: Patient: Esi (E.) Boateng',
      'PDF Keywords: Harrowdale',
    ],
  ],
  ['XMP', { 20: { dictionary: '/Type /Metadata /Subtype /XML', stream: xmp } }, '', ['PDF XMP dc:creator: Nadia Kerr']],
  [
    'packed XMP',
    { 20: { dictionary: '/Type /Metadata /Subtype /XML /Filter /FlateDecode', stream: deflateSync(xmp) } },
    '',
    ['PDF XMP dc:creator: Nadia Kerr'],
  ],
  [
    'a comment',
    {
      20: '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (ask her son) /T (Sam Lowe) /RC (<p>ask her son</p>) >>',
    },
    '',
    ['PDF comment author: Sam Lowe', 'PDF comment: ask her son'],
  ],
  ['a form field', { 20: '<< /FT /Tx /T (patient) /V (Esi Boateng) >>' }, '', ['PDF form field: patient: Esi Boateng']],
  [
    'a long form field',
    { 20: '<< /FT /Tx /V 21 0 R >>', 21: { dictionary: '', stream: 'Esi Boateng' } },
    '',
    ['PDF form field: Esi Boateng'],
  ],
  ['a bookmark', { 20: '<< /Title (Esi) /Parent 1 0 R >>' }, '', ['PDF bookmark: Esi']],
  ['a link', { 20: '<< /S /URI /URI (mailto:esi@example.org) >>' }, '', ['PDF link: mailto:esi@example.org']],
  [
    'an alternative text',
    { 20: '<< /Type /StructElem /S /Figure /Alt (Esi in bed) >>' },
    '',
    ['PDF alternative text: Esi in bed'],
  ],
  [
    'a signature',
    { 20: '<< /Type /Sig /Name (Nadia Kerr) /Location (Harrowdale) >>' },
    '',
    ['PDF signature: Nadia Kerr', 'PDF signature: Harrowdale'],
  ],
  [
    'form data',
    { 20: '<< /XFA [(data) 21 0 R] >>', 21: { dictionary: '', stream: '<a><b>Esi Boateng</b></a>' } },
    '',
    ['PDF form data: Esi Boateng'],
  ],
  [
    'an object stream',
    {
      20: {
        dictionary: '/Type /ObjStm /N 2 /First 10 /Filter /FlateDecode',
        stream: deflateSync('30 0 31 6 (Kerr) << /Producer (x) /Author 30 0 R >>'),
      },
    },
    '',
    ['PDF Producer: x', 'PDF Author: Kerr'],
  ],
];

describe('what a PDF states', () => {
  it.each(objects)('in %s', async (_, bodies, trailer, expected) => {
    const bytes = pdf(['page words'], bodies, trailer);
    expect(await textsOf(bytes)).toEqual([...expected, 'PDF text page 1: page words']);
    expect((await read(bytes)).problems).toEqual([]);
  });

  it('on each of its pages', async () => {
    expect(await textsOf(pdf(['Esi Boateng', 'of Harrowdale']))).toEqual([
      'PDF text page 1: Esi Boateng',
      'PDF text page 2: of Harrowdale',
    ]);
  });

  it('when it was made, and on which map', async () => {
    const info = `<< /Producer (p1) /CreationDate (D:20260307140500+01'00') /ModDate (D:20260308) >>`;
    const { moments, positions } = await read(
      pdf(['x1'], {
        20: info,
        21: '<< /Type /Measure /Subtype /GEO /GPTS [53.6 -2.0 53.6 -1.8 53.8 -1.8 53.8 -2.0] >>',
      }),
    );
    expect(moments.map(({ at }) => at)).toEqual(['2026-03-07T14:05:00', '2026-03-08']);
    expect(positions).toHaveLength(1);
    expect(positions[0]?.latitude).toBeCloseTo(53.7);
  });

  it('in versions that a later one hides', async () => {
    const first = pdf(['Esi Boateng'], { 20: '<< /Author (Nadia Kerr) /Producer (p1) >>' }, '/Info 20 0 R');
    const last = version(
      first,
      { ...pages(['a patient']), 20: '<< /Author (A Trust) /Producer (p1) >>' },
      '/Root 1 0 R /Info 20 0 R',
    );
    expect(await textsOf(last)).toEqual([
      'PDF Author: Nadia Kerr',
      'PDF Producer: p1',
      'PDF Author: A Trust',
      'PDF text page 1: a patient',
      'PDF earlier version of page 1: Esi Boateng',
    ]);
  });

  it('in its attachments', async () => {
    const bytes = pdf(['x1'], {
      20: '<< /Type /Filespec /UF (esi.txt) /EF << /F 21 0 R >> >>',
      21: { dictionary: '/Filter [/ASCIIHexDecode /FlateDecode]', stream: `${deflateSync('notes').toString('hex')}>` },
    });
    const { inner, texts } = await read(bytes);
    expect(texts[0]).toEqual({ field: 'PDF attachment name', text: 'esi.txt' });
    expect(inner.map(({ role, bytes }) => [role, Buffer.from(bytes).toString()])).toEqual([['enclosed', 'notes']]);
  });
});

describe('a hostile PDF', () => {
  it('that is encrypted is a problem', async () => {
    const { problems } = await read(
      pdf(['x1'], { 20: '<< /Filter /Standard /V 1 /R 2 /O () /U () /P 0 >>' }, '/Encrypt 20 0 R'),
    );
    expect(problems).toContainEqual(expect.stringContaining('without a password'));
  });

  const info = '<< /Producer (p1) /Author 20 0 R >>';
  it.each([
    ['refers to itself', pdf(['x1'], { 20: info, 21: '<< /Author 21 0 R /Producer 21 0 R >>' })],
    [
      'has pages within themselves',
      version(pdf(['x1']), { 2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' }, '/Root 1 0 R'),
    ],
    [
      'counts 4 billion pages',
      version(pdf(['x1']), { 2: '<< /Type /Pages /Kids [4 0 R] /Count 4294967295 >>' }, '/Root 1 0 R'),
    ],
    ['is 100,000 deep', pdf(['x1'], { 20: '['.repeat(100_000) })],
    ['opens 100,000 strings', pdf(['x1'], { 20: '9 0 obj << /A ('.repeat(100_000) })],
    ['opens 100,000 trailers', pdf(['x1'], { 20: 'trailer << /A ['.repeat(100_000) })],
    ['opens 100,000 streams', pdf(['x1'], { 20: '9 0 obj << >> stream\n'.repeat(100_000) })],
    ['has 100,000 empty objects', pdf(['x1'], { 20: '9 0 obj << >> endobj '.repeat(100_000) })],
    [
      'is a bomb',
      pdf(['x1'], {
        20: {
          dictionary: '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
          stream: deflateSync(Buffer.alloc(100_000_000)),
        },
      }),
    ],
    [
      'packs one object 100,000 times',
      pdf(['x1'], {
        20: {
          dictionary: '/Type /ObjStm /N 100000 /First 900000',
          stream: `${'9 0 '.repeat(100_000).padEnd(900_000)}[${'1 '.repeat(100_000)}]`,
        },
      }),
    ],
  ])('that %s is over soon', async (_, bytes) => {
    const started = performance.now();
    const { texts } = await read(bytes);
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(texts.length).toBeLessThan(50);
  });

  it('that breaks off is a problem or is read in full', async () => {
    const whole = pdf(['Esi Boateng'], { 20: '<< /Author (Nadia Kerr) /Producer (p1) >>' });
    for (let length = 0; length < whole.length; length += 7) {
      const { problems, texts } = await read(whole.subarray(0, length));
      expect(problems.length > 0 || texts.some(({ text }) => text === 'Esi Boateng')).toBe(true);
    }
  });

  it('never makes it throw', async () => {
    const whole = pdf(['Esi'], { 20: '<< /Author (Nadia) /Producer <00ff> >>' });
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), async (at, noise) => {
        const damaged = Buffer.from(whole);
        damaged.set(noise.subarray(0, whole.length - at), at);
        await read(damaged);
      }),
      { numRuns: 100 },
    );
  });
});

import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBareDicom } from '../../../../src/readers/image/documents/dicom/index.ts';
import { readDocument } from '../../../../src/readers/image/documents/index.ts';
import { type DicomElement, type DicomForm, dataSet, dicom, dicomAround } from '../../../support/dicom.ts';
import { jpeg } from '../../../support/images.ts';

const name: DicomElement = { tag: 0x00100010, vr: 'PN', value: 'BOATENG^ESI' };
const stated = async (elements: readonly DicomElement[], form: DicomForm = 'explicit'): Promise<string[]> =>
  (await readDocument('DICOM', dicom(elements, form))).texts.map(({ field, text }) => `${field}: ${text}`);

const fields: [number, string, string, string][] = [
  [0x00100010, 'PN', 'BOATENG^ESI', 'PatientName: BOATENG^ESI'],
  [0x00100020, 'LO', '9991141707', 'PatientID: 9991141707'],
  [0x00101000, 'LO', 'H123456', 'OtherPatientIDs: H123456'],
  [0x00100030, 'DA', '19860312', 'PatientBirthDate: 1986-03-12'],
  [0x00101040, 'LO', '4 Kiln Lane', 'PatientAddress: 4 Kiln Lane'],
  [0x00102154, 'SH', '01632 960123', 'PatientTelephoneNumbers: 01632 960123'],
  [0x00101060, 'PN', 'LOWE^ADA', 'PatientMotherBirthName: LOWE^ADA'],
  [0x00080050, 'SH', 'ACC7781', 'AccessionNumber: ACC7781'],
  [0x00200010, 'SH', 'ST4410', 'StudyID: ST4410'],
  [0x00080090, 'PN', 'KERR^NADIA', 'ReferringPhysicianName: KERR^NADIA'],
  [0x00081050, 'PN', 'KERR^NADIA', 'PerformingPhysicianName: KERR^NADIA'],
  [0x00081070, 'PN', 'OKAFOR^M', 'OperatorsName: OKAFOR^M'],
  [0x00080080, 'LO', 'Harrowdale Infirmary', 'InstitutionName: Harrowdale Infirmary'],
  [0x00080081, 'ST', 'Moor Road, Harrowdale', 'InstitutionAddress: Moor Road, Harrowdale'],
  [0x00081010, 'SH', 'XRAY2', 'StationName: XRAY2'],
  [0x00181000, 'LO', 'SN-40417', 'DeviceSerialNumber: SN-40417'],
  [0x00081030, 'LO', 'Wrist, left', 'StudyDescription: Wrist, left'],
  [0x00104000, 'LT', 'fell from a ladder', 'PatientComments: fell from a ladder'],
  [0x00204000, 'LT', 'old fracture', 'ImageComments: old fracture'],
  [0x00091001, 'LO', 'seen by Dr Kerr', 'private element (0009,1001): seen by Dr Kerr'],
  [0x00091002, 'UN', 'seen by Dr Kerr', 'private element (0009,1002): seen by Dr Kerr'],
];

describe('what a DICOM file states', () => {
  it.each(
    fields.flatMap((row) => (['explicit', 'implicit', 'big endian'] as const).map((form) => [form, ...row] as const)),
  )('%s: %i %s %s', async (form, tag, vr, value, expected) => {
    expect(await stated([{ tag, vr, value }], form)).toEqual([`DICOM ${expected}`]);
  });

  it.each(['explicit', 'implicit', 'big endian'] as const)('reads sequences at any depth, %s', async (form) => {
    const inner: DicomElement = { tag: 0x00081140, vr: 'SQ', value: [[name]], length: 'undefined' };
    const outer: DicomElement = { tag: 0x00081115, vr: 'SQ', value: [[inner], [{ ...name, value: 'LOWE^SAM' }]] };
    expect(await stated([outer, { tag: 0x00204000, vr: 'LT', value: 'after it' }], form)).toEqual([
      'DICOM PatientName: BOATENG^ESI',
      'DICOM PatientName: LOWE^SAM',
      'DICOM ImageComments: after it',
    ]);
  });

  it('tells when the examination was', async () => {
    const { moments } = await readDocument(
      'DICOM',
      dicom([
        { tag: 0x00080020, vr: 'DA', value: '20260307' },
        { tag: 0x00080023, vr: 'DA', value: '20260308' },
        { tag: 0x0008002a, vr: 'DT', value: '20260307140512.5+0100' },
        { tag: 0x00080030, vr: 'TM', value: '140530.25' },
      ]),
    );
    expect(moments).toEqual([
      { field: 'DICOM AcquisitionDateTime', at: '2026-03-07T14:05:12' },
      { field: 'DICOM StudyDate', at: '2026-03-07T14:05:30' },
      { field: 'DICOM ContentDate', at: '2026-03-08' },
    ]);
  });

  it.each([
    ['ISO_IR 100', Buffer.from('B\xfcc^J\xe9r\xf4me', 'latin1'), 'Büc^Jérôme'],
    ['ISO_IR 192', Buffer.from('Wang^XiaoDong=王^小东'), 'Wang^XiaoDong=王^小东'],
    ['ISO_IR 144', Buffer.from([0xbb, 0xee, 0xda, 0x63]), 'Люкc'],
    ['GB18030', Buffer.from([0xcd, 0xf5]), '王'],
    ['', Buffer.from('Büchner'), 'Büchner'],
    ['', Buffer.from('B\xfcchner', 'latin1'), 'Büchner'],
    // the example of DICOM PS3.5, H.3
    [
      '\\ISO 2022 IR 87',
      Buffer.from('Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B', 'latin1'),
      'Yamada^Tarou=山田^太郎',
    ],
    ['\\ISO 2022 IR 149', Buffer.from('Hong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7', 'latin1'), 'Hong=洪^吉洞'],
  ])('reads the character set %s', async (charset, bytes, expected) => {
    const elements = [
      { tag: 0x00080005, vr: 'CS', value: charset },
      { tag: 0x00100010, vr: 'PN', value: bytes },
    ];
    expect(await stated(elements)).toEqual([`DICOM PatientName: ${expected}`]);
  });

  it('reads deflated data sets, bare ones, and what is enclosed', async () => {
    const deflated = dicomAround(deflateRawSync(dataSet([name])), '1.2.840.10008.1.2.1.99');
    expect((await readDocument('DICOM', deflated)).texts).toHaveLength(1);
    for (const form of ['explicit', 'implicit'] as const) {
      const study = { tag: 0x0020000d, vr: 'UI', value: '1.2.3' };
      const bare = dataSet([{ tag: 0x00080008, vr: 'CS', value: 'ORIGINAL' }, name, study], form);
      expect(isBareDicom(bare)).toBe(true);
      const { texts, problems } = await readDocument('DICOM', bare);
      expect(texts).toContainEqual({ field: 'DICOM PatientName', text: 'BOATENG^ESI' });
      expect(problems).toEqual([]);
    }
    const enclosed = dicom([{ tag: 0x00420011, vr: 'OB', value: Buffer.from('%PDF-') }]);
    expect((await readDocument('DICOM', enclosed)).inner[0]?.bytes.toString()).toContain('%PDF-');
    const picture = jpeg();
    const frame = picture.length % 2 === 0 ? picture : Buffer.concat([picture, Buffer.alloc(1)]);
    const item = (bytes: Buffer): Buffer => {
      const head = Buffer.from([0xfe, 0xff, 0, 0xe0, 0, 0, 0, 0]);
      head.writeUInt32LE(bytes.length, 4);
      return Buffer.concat([head, bytes]);
    };
    const pixels = Buffer.concat([
      dataSet([{ tag: 0x7fe00010, vr: 'OB', value: '', length: 'undefined' }]),
      item(Buffer.alloc(0)),
      item(frame),
      Buffer.from([0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0]),
    ]);
    const { inner } = await readDocument('DICOM', dicomAround(pixels, '1.2.840.10008.1.2.4.50'));
    expect(inner.map(({ bytes }) => Buffer.from(bytes).equals(frame))).toEqual([true]);
  });

  it.each([
    ['text', Buffer.from('hello, this is a letter to nobody')],
    ['a PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
    ['zeros', Buffer.alloc(64)],
    ['too little', Buffer.from([8, 0, 5, 0])],
  ])('does not take %s for a bare file', (_, bytes) => {
    expect(isBareDicom(bytes)).toBe(false);
  });
});

describe('a hostile DICOM file', () => {
  it.each([
    ['nothing behind the head', Buffer.concat([Buffer.alloc(128), Buffer.from('DICM')])],
    ['a length of 4 GB', dicom([name, { tag: 0x00420011, vr: 'OB', value: '', length: 0xfffffffe }])],
    ['a deflated data set that is none', dicomAround(Buffer.from('nonsense'), '1.2.840.10008.1.2.1.99')],
    ['a bomb', dicomAround(deflateRawSync(Buffer.alloc(200_000_000)), '1.2.840.10008.1.2.1.99')],
    ['noise', Buffer.concat([Buffer.alloc(128), Buffer.from('DICM'), Buffer.alloc(500, 0xa7)])],
  ])('%s is a problem', async (_, bytes) => {
    const { problems } = await readDocument('DICOM', bytes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/never post it/);
  });

  it('tells what came before it breaks off, wherever that is', async () => {
    const whole = dicom([name, { tag: 0x00204000, vr: 'LT', value: 'a comment' }]);
    for (let length = 0; length < whole.length; length++) {
      const { problems, texts } = await readDocument('DICOM', whole.subarray(0, length));
      expect(texts.length > 0 || problems.length > 0).toBe(true);
    }
  });

  it('passes 100,000 sequences, one in another or one after another, in no time', async () => {
    const open = dataSet([{ tag: 0x00081140, vr: 'SQ', value: '', length: 'undefined' }]);
    const item = Buffer.from([0xfe, 0xff, 0, 0xe0, 0xff, 0xff, 0xff, 0xff]);
    const nested = Buffer.concat([...Array(100_000).fill(Buffer.concat([open, item])), dataSet([name])]);
    const started = performance.now();
    const { texts } = await readDocument('DICOM', dicomAround(nested, '1.2.840.10008.1.2.1'));
    expect(texts).toEqual([{ field: 'DICOM PatientName', text: 'BOATENG^ESI' }]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('never throws', async () => {
    const whole = dicom([name, { tag: 0x00081115, vr: 'SQ', value: [[name]] }]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ minLength: 1, maxLength: 8 }), async (at, noise) => {
        const damaged = Buffer.from(whole);
        damaged.set(noise.subarray(0, whole.length - at), at);
        await readDocument('DICOM', damaged);
      }),
      { numRuns: 300 },
    );
  });
});

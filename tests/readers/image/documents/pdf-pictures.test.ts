import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/readers/image/documents/index.ts';
import { jpeg } from '../../../support/images.ts';
import { pdf } from '../../../support/pdf.ts';

const read = (bytes: Uint8Array) => readDocument('PDF', bytes);

describe('a picture in a PDF', () => {
  const image = '/Type /XObject /Subtype /Image /Width 2 /Height 2';

  it('is the JPEG that it is', async () => {
    const picture = jpeg();
    const { inner } = await read(pdf(['x1'], { 20: { dictionary: `${image} /Filter /DCTDecode`, stream: picture } }));
    expect(inner.map(({ field, bytes }) => [field, Buffer.from(bytes).equals(picture)])).toEqual([
      ['PDF picture', true],
    ]);
  });

  const red = [255, 0, 0];
  const blue = [0, 0, 255];
  it.each([
    ['RGB', '/ColorSpace /DeviceRGB /BitsPerComponent 8', [...red, ...blue, ...blue, ...red]],
    [
      'CMYK',
      '/ColorSpace /DeviceCMYK /BitsPerComponent 8',
      [0, 255, 255, 0, 255, 255, 0, 0, 255, 255, 0, 0, 0, 255, 255, 0],
    ],
    ['a palette', '/ColorSpace [/Indexed /DeviceRGB 1 <ff00000000ff>] /BitsPerComponent 1', [0b01000000, 0b10000000]],
    [
      'RGB with predictors',
      '/ColorSpace [/CalRGB << >>] /BitsPerComponent 8 /DecodeParms << /Predictor 15 /Colors 3 /Columns 2 >>',
      [1, 255, 0, 0, 1, 0, 255, 2, 1, 0, 255, 255, 0, 1],
    ],
  ])('in %s is written as PNG', async (_, colours, samples) => {
    const stream = deflateSync(Buffer.from(samples));
    const { inner, problems } = await read(
      pdf(['x1'], { 20: { dictionary: `${image} ${colours} /Filter /FlateDecode`, stream } }),
    );
    expect(problems).toEqual([]);
    const pixels = await sharp(inner[0]?.bytes).toColourspace('srgb').removeAlpha().raw().toBuffer();
    expect([...pixels]).toEqual([...red, ...blue, ...blue, ...red]);
  });

  it.each([
    ['a fax', '/ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode', 'x'],
    ['broken', '/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode', 'not deflated'],
    ['too short', '/ColorSpace /DeviceGray /BitsPerComponent 8', 'x'],
    ['huge', '/ColorSpace /DeviceGray /BitsPerComponent 8 /Width 4294967295 /Height 4294967295', 'x'],
  ])('that is %s is a problem', async (_, dictionary, stream) => {
    const { problems, inner } = await read(pdf(['x1'], { 20: { dictionary: `${image} ${dictionary}`, stream } }));
    expect(problems).toEqual([expect.stringContaining('export its pages')]);
    expect(inner).toEqual([]);
  });
});

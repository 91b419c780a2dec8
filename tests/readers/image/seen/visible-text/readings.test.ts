import { describe, expect, it } from 'vitest';
import type { TextPlace } from '../../../../../src/readers/image/seen/visible-text/places.ts';
import type { Reader, Reading } from '../../../../../src/readers/image/seen/visible-text/reader.ts';
import { readLines } from '../../../../../src/readers/image/seen/visible-text/readings.ts';

const canvas = { width: 600, height: 600, rgb: new Uint8Array(600 * 600 * 3) };
const place = (x: number, y: number): TextPlace => ({
  rectangle: { x, y, width: 100, height: 20, angle: 0 },
  likelihood: 0.99,
});

/** A reader that answers from a list, one answer a strip, and counts what it was asked. */
const scripted = (...answers: readonly Reading[]): { read: Reader; asked: number[] } => {
  const rest = [...answers];
  const asked: number[] = [];
  const read: Reader = async (strips) => {
    if (strips.length > 0) asked.push(strips.length);
    return strips.map(() => rest.shift() ?? { text: '', confidence: 0 });
  };
  return { read, asked };
};
const sure = (text: string): Reading => ({ text, confidence: 0.98 });
const unsure = (text: string): Reading => ({ text, confidence: 0.6 });

describe('lines that were read unsurely', () => {
  it('are turned, and stay turned only when that is surer', async () => {
    const { read } = scripted(unsure('SHN'), unsure('hello'), sure('NHS'), { text: 'ollǝɥ', confidence: 0.62 });
    expect(await readLines(canvas, [place(100, 100), place(100, 400)], read)).toMatchObject([
      { text: 'NHS', isUpsideDown: true },
      { text: 'hello', isUpsideDown: false },
    ]);
  });

  it('are not turned among neighbours that were read surely', async () => {
    const { read, asked } = scripted(sure('one'), sure('two'), unsure('tree'));
    await readLines(canvas, [place(100, 100), place(100, 130), place(100, 160)], read);
    expect(asked).toEqual([3]);
  });

  it('are turned however many sure lines are elsewhere: a sheet lies upside down before a board', async () => {
    const { read, asked } = scripted(sure('one'), sure('two'), sure('three'), unsure('SHN'), sure('NHS'));
    const places = [place(100, 100), place(100, 130), place(100, 160), place(100, 560)];
    expect((await readLines(canvas, places, read)).at(-1)).toMatchObject({ text: 'NHS', isUpsideDown: true });
    expect(asked).toEqual([4, 1]);
  });
});

describe('figures that do not hold together', () => {
  it('are read in other cuts until they do', async () => {
    const { read } = scripted(unsure('q91141707'), unsure(''), unsure('991141707'), unsure('qqq1141707'));
    const [reading] = await readLines(canvas, [place(100, 100)], read);
    expect(reading?.text).toBe('9991141707');
  });

  it('stay as they were when they never do', async () => {
    const { read, asked } = scripted(unsure('99114170'), unsure(''));
    const [reading] = await readLines(canvas, [place(100, 100)], read);
    expect(reading).toMatchObject({ text: '99114170', confidence: 0.6 });
    expect(asked).toHaveLength(6);
  });

  it('are tried again only so often in one picture', async () => {
    const places = Array.from({ length: 300 }, (_, i) => place(50 + (i % 10) * 50, 20 + i));
    const { read, asked } = scripted(...places.map(() => ({ text: '99114170', confidence: 0.91 })));
    await readLines(canvas, places, read);
    expect(Math.max(...asked.slice(1))).toBeLessThanOrEqual(40);
  });
});

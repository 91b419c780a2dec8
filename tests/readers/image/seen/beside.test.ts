import { describe, expect, it } from 'vitest';
import { Beside } from '../../../../src/readers/image/seen/beside.ts';
import type { Answer } from '../../../../src/readers/image/seen/messages.ts';
import { shared } from '../../../../src/readers/image/seen/shared.ts';
import { plain } from '../../../support/picture.ts';

const worker = (name: string): URL => new URL(`../../../support/${name}-worker.js`, import.meta.url);
const picture = shared(plain(8, 8, 200));

const answersOf = async (beside: Beside): Promise<Answer[]> => {
  const answers: Answer[] = [];
  await beside.look(picture, ['barcodes', 'faces'], (answer) => answers.push(answer));
  return answers;
};

describe('a second thread', () => {
  it('that breaks has seen what it has seen, and is replaced', async () => {
    const beside = new Beside(worker('half-seeing'));
    for (let time = 0; time < 2; time++)
      expect(await answersOf(beside)).toEqual([
        { type: 'seen', engine: 'barcodes', result: [] },
        { type: 'broken', engine: 'faces' },
      ]);
  });

  it('that cannot be started sees nothing', async () => {
    expect(await answersOf(new Beside(worker('no-such')))).toEqual([
      { type: 'broken', engine: 'barcodes' },
      { type: 'broken', engine: 'faces' },
    ]);
  });

  it('is not started for nothing', async () => {
    await new Beside(worker('no-such')).look(picture, [], () => expect.fail());
  });
});

it('a picture in shared memory is the same picture', () => {
  expect({ ...picture, rgb: [...picture.rgb] }).toEqual({ width: 8, height: 8, rgb: new Array(192).fill(200) });
  expect(picture.rgb.buffer).toBeInstanceOf(SharedArrayBuffer);
});

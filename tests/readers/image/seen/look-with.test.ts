import { beforeEach, expect, it, vi } from 'vitest';
import type { Engine } from '../../../../src/readers/image/seen/engines.ts';
import { lookWith } from '../../../../src/readers/image/seen/look-with.ts';
import type { Answer } from '../../../../src/readers/image/seen/messages.ts';
import { plain } from '../../../support/picture.ts';

const eyes = vi.hoisted(() => ({ 'visible-text': vi.fn(), barcodes: vi.fn(), faces: vi.fn(), medical: vi.fn() }));
vi.mock('../../../../src/readers/image/seen/engines.ts', () => ({ ENGINES: eyes }));

const picture = plain(8, 8, 200);
const box = { x: 0, y: 0, width: 8, height: 8 };
const face = { box, confidence: 0.9 };

const answersOf = async (...engines: Engine[]): Promise<Answer[]> => {
  const answers: Answer[] = [];
  await lookWith(engines, picture, (answer) => answers.push(answer));
  return answers;
};

beforeEach(() => {
  for (const eye of Object.values(eyes)) eye.mockReset().mockResolvedValue([]);
  eyes.faces.mockResolvedValue([face]);
});

it('faces are not looked for in an x-ray, whichever was asked first', async () => {
  const medical = [{ box, likelihood: 0.99, certainty: 'likely' }];
  eyes.medical.mockResolvedValue(medical);
  expect(await answersOf('faces', 'barcodes', 'medical')).toEqual([
    { type: 'seen', engine: 'medical', result: medical },
    { type: 'seen', engine: 'faces', result: [] },
    { type: 'seen', engine: 'barcodes', result: [] },
  ]);
  expect(eyes.faces).not.toHaveBeenCalled();
});

it('faces are looked for in what is possibly one, and where nobody asked', async () => {
  eyes.medical.mockResolvedValue([{ box, likelihood: 0.6, certainty: 'possible' }]);
  expect(await answersOf('faces', 'medical')).toContainEqual({ type: 'seen', engine: 'faces', result: [face] });
  expect(await answersOf('faces')).toEqual([{ type: 'seen', engine: 'faces', result: [face] }]);
  expect(eyes.medical).toHaveBeenCalledTimes(1);
});

it('an engine that breaks costs itself', async () => {
  eyes.medical.mockRejectedValue(new Error('WALLACE, Benedict'));
  expect(await answersOf('medical', 'faces')).toEqual([
    { type: 'broken', engine: 'medical' },
    { type: 'seen', engine: 'faces', result: [face] },
  ]);
});

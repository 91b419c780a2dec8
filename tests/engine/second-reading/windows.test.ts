import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/check.ts';
import type { Part } from '../../../src/draft.ts';
import { piecesOf, type Window, windowsOf } from '../../../src/engine/second-reading/windows.ts';
import { LABELS } from '../../../src/engine/second-reading/wording-of-clues.ts';
import type { Attributed } from '../../../src/entity.ts';
import { tokensOf } from '../../../src/recognizers/wording/tokens.ts';
import { unmark } from '../../support/examples.ts';

const STORY = 'This 82 year old lady on Heron Ward danced home on her new hip.';

const windows = async (
  text: string,
  kind: Part['kind'] = 'text',
  ...more: Partial<Attributed>[]
): Promise<Window[]> => {
  const part: Part = { kind, text, toDraft: (span) => span };
  const draft = { name: { id: 'x' }, settings: {}, content: text, images: [], parts: [part], checks: [] };
  const entities = await understand(draft);
  const said = more.map((each) => ({ ...(entities[0] as Attributed), ...each }));
  return windowsOf(draft, [...entities, ...said], []);
};

describe('what is read twice', () => {
  it('is a story, told in a text or in a document', async () => {
    expect((await windows(STORY)).map(({ start, end }) => [start, end])).toEqual([[0, STORY.length]]);
    expect(await windows(STORY, 'document-text')).toHaveLength(1);
    expect(await windows(STORY, 'alt-text')).toEqual([]);
  });

  it('knows where its words stand in the whole of the text', async () => {
    const text = `${STORY}\n\n${'And so on. '.repeat(40)}\n\n${STORY}`;
    const words = (await windows(text)).map(({ tokens }) =>
      tokens.map(({ start, end }) => text.slice(start, end)).slice(0, 5),
    );
    expect(words).toContainEqual(['This', '82', 'year', 'old', 'lady']);
    expect(words.flat().filter((word) => word.trim() === '')).toEqual([]);
    expect((await windows(text)).at(-1)?.tokens.at(-1)?.end).toBe(text.length);
  });

  it.each(['consent-record', 'consent-claim', 'consent-void'] as const)(
    'is none beside a %s, which is a matter of what was agreed',
    async (type) => {
      expect(await windows(STORY, 'text', { type })).toEqual([]);
    },
  );
});

describe('a story without its first and without its last sentence', () => {
  /** All of a text as one window, with an entity at each of the words in brackets. */
  const piecesIn = (marked: string) => {
    const { text, spans } = unmark(marked);
    const part: Part = { kind: 'text', text };
    const entities = spans.map(
      (span): Attributed => ({ ...span, part, type: 'clinical', confidence: 0.8, source: 'test', subject: 'patient' }),
    );
    const [start, end] = [0, text.length];
    const window = { part, start, end, tokens: tokensOf(text), entities, sightings: [], inView: 0.9, findings: [] };
    // each token's likelihoods are its own place, so that it can be seen whose they are
    const likely = Float64Array.from({ length: window.tokens.length * LABELS }, (_, at) => Math.floor(at / LABELS));
    return piecesOf(window, likely).map((piece) => {
      const [first, last] = [piece.likely[0] ?? -1, piece.likely.at(-1) ?? -1];
      return {
        text: text.slice(window.tokens[first]?.start, window.tokens[last]?.end),
        words: piece.tokens.length === last - first + 1,
        entities: piece.entities.map((entity) => text.slice(entity.start, entity.end)),
        length: piece.length,
      };
    });
  };

  it('is two pieces, each with its own words and what lies in it whole', () => {
    expect(piecesIn('She has a [[new hip]] now. Then there was [[cake]] for all of us.')).toEqual([
      { text: 'She has a new hip now.', words: true, entities: ['new hip'], length: 23 },
      { text: 'Then there was cake for all of us.', words: true, entities: ['cake'], length: 34 },
    ]);
  });

  it('has the middle of three sentences in both', () => {
    expect(piecesIn('Busy day on the ward!\nShe has a [[new hip]]. There was cake for us.')).toMatchObject([
      { text: 'Busy day on the ward!\nShe has a new hip.', entities: ['new hip'] },
      { text: 'She has a new hip. There was cake for us.', entities: ['new hip'] },
    ]);
  });

  it('leaves out what only reaches into a piece', () => {
    const entities = piecesIn('She has a [[new hip. Then]] there was cake.').map((piece) => piece.entities);
    expect(entities).toEqual([[], []]);
  });

  it.each([
    ['one sentence', 'She has a new hip.', 0],
    ['one sentence and what is empty', 'She has a new hip.\n\n', 0],
    ['a sentence that ends in a quote', '“She has a new hip.” Then there was cake.', 2],
    ['a word and a sentence', 'Wow. Then there was cake for all of us.', 1],
    ['the shortest that says something', 'She has a hip. Then cake.', 1],
    ['what is a letter shorter', 'She has a hp. Then cake.', 0],
  ])('of %s', (_, text, count) => {
    expect(piecesIn(text)).toHaveLength(count);
  });
});

import { describe, expect, it } from 'vitest';
import { particulars } from '../../../src/recognizers/particulars/index.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';

describe('particulars', () => {
  it.each(['the ', 'his her ', 'tattoo ', 'used to run ', 'off with ', 'in a pink ', 'Kid, 6 ', 'lost my ', 'a-'])(
    'reads 100,000 characters of "%s" without stalling',
    async (words) => {
      const text = new ReadableText(words.repeat(Math.ceil(100_000 / words.length)));
      const from = performance.now();
      for (const recognizer of particulars) for (const _ of await recognizer.recognize(text));
      expect(performance.now() - from).toBeLessThan(5_000);
    },
  );

  it.each(['', ' ', '’', 'İİİ a lollipop lady İİİ', '👩‍🦰 tattoo 👩‍🦰', 'the\n\nvicar’s'])(
    'stays within "%s"',
    async (words) => {
      const text = new ReadableText(words);
      for (const recognizer of particulars)
        for (const { start, end, type } of await recognizer.recognize(text)) {
          expect(recognizer.types).toContain(type);
          expect(text.text.slice(start, end).trim()).toBe(text.text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(words.length);
        }
    },
  );
});

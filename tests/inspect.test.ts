import { describe, expect, it } from 'vitest';
import { inspect } from '../src/check.ts';
import type { Draft } from '../src/draft.ts';
import { asciiEntry, exifOf } from './support/containers.ts';
import { jpeg, withExif } from './support/images.ts';

const bytes = withExif(jpeg(), exifOf(asciiEntry(0x010e, 'Mrs Okafor, day 3'), asciiEntry(0x0110, 'F7 Phone')));
const draft: Draft = {
  name: { id: 'x' },
  text: { format: 'plain', content: 'A new gym' },
  images: [{ source: { path: 'gym.jpg', bytes }, altText: 'a gym' }],
  settings: {},
};

describe('inspect', () => {
  it('lists every part that was read, without its words', async () => {
    const { parts } = await inspect(draft);
    expect(parts).toEqual([
      { part: 'text', kind: 'text', length: 9 },
      { part: 'image:gym.jpg#file-name', kind: 'file-name', length: 7 },
      { part: 'image:gym.jpg#metadata:EXIF ImageDescription', kind: 'metadata', length: 17 },
      { part: 'image:gym.jpg#metadata:EXIF Model', kind: 'metadata', length: 8 },
      { part: 'image:gym.jpg#alt-text', kind: 'alt-text', length: 5 },
    ]);
  });

  it('shows the words of each where values may be seen', async () => {
    const { parts } = await inspect(draft, { showValues: true });
    expect(parts.map(({ text }) => text)).toEqual(['A new gym', 'gym.jpg', 'Mrs Okafor, day 3', 'F7 Phone', 'a gym']);
  });
});

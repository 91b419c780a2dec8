import { describe, expect, it } from 'vitest';
import { CHECK_KINDS, type CheckKind, type Draft, type ReadDraft, type Source } from '../../src/draft.ts';
import { read } from '../../src/readers/index.ts';

const picture = (path: string): Source => ({ path, failure: { status: 'failed', reason: 'it is not there' } });

const readDraft = (
  content: string,
  more: Partial<Draft> = {},
  checks: readonly CheckKind[] = CHECK_KINDS,
): Promise<ReadDraft> =>
  read(
    { name: { id: 'draft' }, text: { format: 'markdown', content }, images: [], settings: {}, ...more },
    new Set(checks),
  );

const textCheck = ({ checks }: ReadDraft): string | undefined => {
  const check = checks.find(({ target }) => target === 'text');
  return check?.status === 'done' ? 'done' : check?.reason;
};

describe('a draft without words', () => {
  it.each(['', ' \r\n\t', '\u200b\ufeff\n'])('%j has nothing to check', async (content) => {
    expect(textCheck(await readDraft(content))).toBe('there is nothing to check');
  });

  it('is fine with a picture', async () => {
    expect(textCheck(await readDraft('', { images: [{ source: picture('x.jpg') }] }))).toBe('done');
    expect(textCheck(await readDraft('![](x.jpg)'))).toBe('done');
  });
});

describe('pictures that a text refers to', () => {
  const load = async (reference: string): Promise<Source> => picture(reference.replace('./', ''));

  it('come after those attached, each once, with every alt text that speaks of it', async () => {
    const { images, parts } = await readDraft('![one](./x.jpg) ![two](y.jpg) ![three](y.jpg)', {
      images: [{ source: picture('x.jpg'), altText: 'zero' }],
      load,
    });
    expect(images).toEqual(['x.jpg', 'y.jpg']);
    expect(parts.filter(({ kind }) => kind === 'alt-text').map(({ text, image }) => [text, image])).toEqual([
      ['zero', 0],
      ['one', 0],
      ['two', 1],
      ['three', 1],
    ]);
  });

  it('are looked at also when the words are left out', async () => {
    const { images, parts } = await readDraft('Mrs Okonkwo ![one](x.jpg)', { load }, ['metadata']);
    expect(images).toEqual(['x.jpg']);
    expect(parts.map(({ kind }) => kind)).toEqual(['file-name']);
  });

  it('fail where nothing can be fetched', async () => {
    const { checks } = await readDraft('![one](x.jpg)');
    expect(checks.find(({ check }) => check === 'metadata')).toMatchObject({ target: { image: 0 }, status: 'failed' });
  });
});

it('what front matter says of the draft counts more than what others say of it', async () => {
  const { settings } = await readDraft('---\naudience: private\n---\nHi', {
    settings: { platform: 'X', audience: 'public' },
  });
  expect(settings).toEqual({ platform: 'X', audience: 'private' });
});

it('broken front matter fails the check and keeps the words', async () => {
  const draft = await readDraft('---\ntitle: [x\n---\nMrs Okonkwo');
  expect(textCheck(draft)).toMatch(/not valid YAML: mend line 3/);
  expect(draft.parts.map(({ text }) => text)).toContain('Mrs Okonkwo');
});

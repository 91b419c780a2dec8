import type { Check, CheckKind, Draft, Part, ReadDraft, Source } from '../draft.ts';

import { readImage } from './image/index.ts';
import { readText } from './text/index.ts';

/** Turns a draft's bytes into parts, and says of everything wanted whether it was done. */
export const read = async (draft: Draft, wanted: ReadonlySet<CheckKind>): Promise<ReadDraft> => {
  const parts: Part[] = [];
  const checks: Check[] = [];
  const images: { source: Source; altText?: string }[] = [...draft.images];
  let content = '';

  if (draft.text !== undefined) {
    const text = await readText(draft.text);
    if (!wanted.has('text')) {
      checks.push({ target: 'text', check: 'text', status: 'skipped', reason: 'left out by --checks' });
    } else if ('failure' in text) {
      checks.push({ target: 'text', check: 'text', ...text.failure });
    } else {
      checks.push({ target: 'text', check: 'text', status: 'done' });
      content = text.content;
      parts.push(...text.parts);
      for (const { reference, altText } of text.images) {
        const source = (await draft.load?.(reference)) ?? {
          path: reference,
          failure: { status: 'failed', reason: 'the picture that the text refers to could not be fetched' },
        };
        if (altText !== undefined) parts.push({ ...altText, image: images.length });
        images.push({ source });
      }
    }
  }

  for (const [index, { source, altText }] of images.entries()) {
    parts.push({ kind: 'file-name', text: fileName(source.path), image: index });
    if (altText !== undefined) parts.push({ kind: 'alt-text', text: altText, image: index });
    const image = await readImage(source, wanted);
    parts.push(...image.parts.map((part) => ({ ...part, image: index })));
    checks.push(...image.checks.map((check) => ({ ...check, target: { image: index } })));
  }
  return {
    name: draft.name,
    settings: draft.settings,
    content,
    images: images.map(({ source }) => source.path),
    parts,
    checks,
  };
};

const fileName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

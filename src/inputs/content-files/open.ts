import { createReadStream } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import type { Draft } from '../../draft.ts';
import type { FindOptions } from '../found.ts';
import { type NamedFile, shownPath } from '../named.ts';
import { loaderOf } from '../reference.ts';
import { draftsOfContent } from './index.ts';

/** The drafts in a file of them. Nothing is read before the first is asked for. */
export async function* draftsOfFile(
  { path, shown, content = 'table' }: NamedFile,
  { cwd, mapping }: Pick<FindOptions, 'cwd' | 'mapping'>,
): AsyncGenerator<Draft> {
  const mapped = await mapping?.(path);
  const show = (found: string): string => shownPath(found, cwd, isAbsolute(shown));
  const file = {
    shown,
    format: content,
    stream: createReadStream(path),
    load: loaderOf({ folder: dirname(path), top: cwd, show }),
  };
  yield* draftsOfContent(mapped === undefined ? file : { ...file, mapping: mapped });
}

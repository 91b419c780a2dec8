import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';

const MOST_FILES = 5;
/** In bytes, of all files. */
const MOST_TEXT = 48_000;

/** Whether a run is over before patterns that V8 compiles thoroughly would have saved what that took. */
export const isShortRun = async (paths: readonly string[], ofLines: boolean): Promise<boolean> => {
  if (ofLines || paths.length === 0 || paths.length > MOST_FILES) return false;
  const sizes = await Promise.all(paths.map(sizeOf));
  return sizes.reduce((sum, size) => sum + size, 0) <= MOST_TEXT;
};

/** Standard input is one draft, of which nobody knows how long it is; most are a post. */
const sizeOf = async (path: string): Promise<number> => {
  if (path === '-') return 0;
  const found = await stat(resolve(path)).catch(() => undefined);
  return found?.isFile() === true ? found.size : Number.POSITIVE_INFINITY;
};

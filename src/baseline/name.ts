import { statSync } from 'node:fs';

/** Where a baseline stands when nobody says otherwise. */
export const BASELINE_FILE = 'postlint-baseline.json';

/** Whether anything stands at a path, were it only something that can't be read. */
export const isThere = (path: string): boolean => {
  try {
    statSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ENOENT';
  }
};

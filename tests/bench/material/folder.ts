import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder for a while. */
export interface Folder {
  readonly path: string;
  /** Writes a file in it, with the folders above, and says where it is. */
  write(name: string, content: string | Uint8Array): string;
}

/** Makes an empty folder, hands it to `use`, and removes it again. */
export const withFolder = async <Result>(use: (folder: Folder) => Promise<Result>): Promise<Result> => {
  const path = mkdtempSync(join(tmpdir(), 'postlint-bench-'));
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  try {
    return await use({ path, write });
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
};

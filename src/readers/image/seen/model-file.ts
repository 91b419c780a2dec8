import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Where the build puts models: dist/models, seen from a bundled chunk and from source. */
export const MODELS_FOLDER = new URL(
  import.meta.url.endsWith('.ts') ? '../../../../dist/models/' : '../models/',
  import.meta.url,
);

/** A file that a trained network, or what runs it, consists of, and what it must be. */
export interface ModelFile {
  readonly name: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/**
 * The bytes of a model file that ships with the program.
 *
 * @throws Error when it is missing or isn't the file this version was tested with
 */
export const readModelFile = async ({ name, sha256 }: ModelFile): Promise<Buffer> => {
  const bytes = await readFile(new URL(name, MODELS_FOLDER)).catch(() => {
    throw new Error(`the model file ${name} is missing from this installation`);
  });
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Error(`the model file ${name} isn't the one this version comes with`);
  return bytes;
};

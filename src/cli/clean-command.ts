import { isAbsolute, join, normalize, resolve } from 'node:path';
import { type CleanPicture, clean, type NotCleaned, type ReadFacts } from '../clean/clean.ts';
import { copyName } from '../clean/copy-name.ts';
import type { NameMask } from '../engine/name-mask.ts';
import { describeOurError } from '../errors.ts';
import { asNoCommand, jsonPage, visible } from '../escape.ts';
import { IMAGE_LIMIT, readSource } from '../inputs/file.ts';
import { shownPath } from '../inputs/named.ts';
import { factsThread } from '../readers/image/facts-thread.ts';
import { imageTitle } from '../reporters/places.ts';
import { CopyFolder } from './copy-folder.ts';
import { onEndingSignal } from './ending-signals.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { ReaderLeft, toStream } from './output.ts';
import { maskFor } from './telling-names.ts';

export interface CleanFlags {
  readonly output: string;
  readonly format: 'text' | 'json';
  /** Whether to paint over what identifies somebody in the picture. */
  readonly redact?: boolean;
  /** Whether to paint over faces as well. */
  readonly faces?: boolean;
}

/** What came of one photo; names that say who somebody is are masked in both paths. */
type Outcome =
  | ({ readonly path: string; readonly copy: string } & Pick<CleanPicture, 'removed' | 'lossless' | 'format'>)
  | { readonly path: string; readonly reason: string };

/** Writes copies of photos that hold the picture and nothing else. */
export const runClean = async (
  paths: readonly string[],
  { output, format, redact = false, faces = false }: CleanFlags,
  process: NodeJS.Process,
): Promise<ExitCode> => {
  const folder = await CopyFolder.at(resolve(process.cwd(), output));
  const mask = await maskFor([...paths, output]);
  const stopListening = onEndingSignal(process, () => folder.tidy());
  const out = toStream(process.stdout);
  const thread = factsThread();
  const outcomes: Outcome[] = [];
  try {
    for (const [index, path] of paths.entries()) {
      const outcome = await cleanOne(path, index + 1, {
        output,
        folder,
        mask,
        cwd: process.cwd(),
        readFacts: (bytes) => thread.read(bytes),
        cover: redact || faces ? { words: redact, faces } : undefined,
      });
      outcomes.push(outcome);
      if (format === 'text' && 'copy' in outcome) await out.write(`${inWords(outcome)}\n`);
      if (format === 'text' && 'reason' in outcome)
        process.stderr.write(`postlint: ${visible(`${imageTitle(outcome.path)}: not copied: ${outcome.reason}`)}\n`);
    }
    if (format === 'json') await out.write(`${jsonPage(outcomes.map(asJson))}\n`);
  } catch (error) {
    if (!(error instanceof ReaderLeft)) throw error;
  } finally {
    stopListening();
  }
  return outcomes.length === paths.length && outcomes.every((outcome) => 'copy' in outcome) ? EXIT.ok : EXIT.trouble;
};

interface Place {
  readonly output: string;
  readonly folder: CopyFolder;
  readonly mask: NameMask;
  readonly cwd: string;
  readonly readFacts: ReadFacts;
  readonly cover: { readonly words: boolean; readonly faces: boolean } | undefined;
}

const cleanOne = async (
  given: string,
  number: number,
  { output, folder, mask, cwd, readFacts, cover }: Place,
): Promise<Outcome> => {
  const file = resolve(cwd, given);
  const path = mask.mask(shownPath(file, cwd, isAbsolute(normalize(given))), `hidden-name-${number}`);
  const source = await readSource(file, path, IMAGE_LIMIT);
  if ('failure' in source) return { path, reason: source.failure.reason };
  const cleaned = await cleanAndCover(source.bytes, readFacts, cover).catch((error: unknown) => {
    // A mistake of ours in one photo costs that photo, not the run.
    process.stderr.write(`${describeOurError(error)}\n`);
    return { reason: 'postlint itself failed on this photo' };
  });
  if ('reason' in cleaned) return { path, reason: cleaned.reason };
  const name = await copyName(file, cleaned.format, number);
  const failure = await folder.write(name, cleaned.bytes);
  if (failure !== undefined) return { path, reason: failure.reason };
  const { removed, lossless, format } = cleaned;
  const copy = mask.mask(join(shownPath(resolve(cwd, output), cwd, isAbsolute(normalize(output))), name), name);
  return { path, copy, removed, lossless, format };
};

/** The copy of a picture, with what it was to be covered painted over first. */
const cleanAndCover = async (
  bytes: Uint8Array,
  readFacts: ReadFacts,
  cover: Place['cover'],
): Promise<CleanPicture | NotCleaned> => {
  const original = await clean(bytes, readFacts);
  if (cover === undefined || 'reason' in original) return original;
  const { redact } = await import('../clean/redact.ts');
  const redacted = await redact(bytes, cover);
  if ('reason' in redacted) return redacted;
  const copy = await clean(redacted.bytes, readFacts);
  if ('reason' in copy) return copy;
  return { ...copy, removed: [...original.removed, ...redacted.covered], lossless: false };
};

type Copied = Extract<Outcome, { copy: string }>;

const inWords = ({ path, copy, removed, lossless, format }: Copied): string => {
  const picture = lossless ? 'picture unchanged' : `picture saved again as ${format}`;
  const line = `${imageTitle(path)} → ${copy}  removed: ${removed.length === 0 ? 'nothing' : removed.join(', ')}; ${picture}`;
  return asNoCommand(visible(line));
};

const asJson = (outcome: Outcome): unknown => {
  if ('reason' in outcome) return outcome;
  const { path, copy, removed, lossless } = outcome;
  return { path, copy, removed, lossless };
};

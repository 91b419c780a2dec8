import type { Outcome, Part } from '../../draft.ts';
import type { FileFacts } from './facts.ts';
import { type FactsThread, factsThread } from './facts-thread.ts';
import { kindOf } from './kind.ts';
import type { Position } from './position.ts';

/** What a picture states about itself, as parts of the draft. */
export interface MetadataReading {
  readonly parts: readonly Part[];
  readonly outcome: Outcome;
  /** Absent when the file could not be read at all. */
  readonly facts?: FileFacts;
}

/** Bytes of the largest file that is read. */
const LARGEST_IMAGE = 100_000_000;

const UNDECODED = 'this picture holds location data that could not be decoded: export it again without location';

const failed = (reason: string): MetadataReading => ({ parts: [], outcome: { status: 'failed', reason } });

/** Reads what a picture states about itself. Anything that can't be read in full is a failure, never silence. */
export const readMetadata = async (bytes: Uint8Array): Promise<MetadataReading> => {
  if (bytes.length === 0) return failed('the file is empty: export the picture again');
  if (bytes.length > LARGEST_IMAGE) return failed('the file is larger than 100 MB: export a smaller picture');
  thread ??= factsThread();
  const facts = await thread.read(bytes);
  if (facts === undefined) {
    return failed(`the metadata of this ${kindOf(bytes)} file could not be read: export it again`);
  }
  const reasons = [...facts.problems, ...(facts.undecoded.length > 0 ? [UNDECODED] : [])];
  const outcome: Outcome =
    reasons.length === 0 ? { status: 'done' } : { status: 'failed', reason: [...new Set(reasons)].join('; ') };
  return { parts: partsOf(facts), outcome, facts };
};

let thread: FactsThread | undefined;

// Five decimals are about a metre, finer than any phone.
const written = ({ latitude, longitude }: Position): string => `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;

const partsOf = ({ positions, texts }: FileFacts): Part[] => [
  ...[...new Set(positions.map(written))].map((text): Part => ({ kind: 'metadata', field: 'GPS', text })),
  ...texts.map(({ field, text }): Part => ({ kind: 'metadata', field, text })),
];

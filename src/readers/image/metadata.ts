import type { Outcome, Part } from '../../draft.ts';
import type { Comparison } from './comparison/index.ts';
import type { FileFacts, InnerFile } from './facts.ts';
import { type FactsThread, factsThread } from './facts-thread.ts';
import { kindOf } from './kind.ts';
import { partsOf } from './parts.ts';

/** What a picture states about itself, as parts of the draft. */
export interface MetadataReading {
  readonly parts: readonly Part[];
  readonly outcome: Outcome;
  /** Pictures inside that show something else, named as the parts that say so. */
  readonly hidden: readonly InnerFile[];
  /** Absent when the file could not be read at all. */
  readonly facts?: FileFacts;
}

/** Bytes of the largest file that is read. */
const LARGEST_IMAGE = 100_000_000;

const UNDECODED = 'this picture holds location data that could not be decoded: export it again without location';

/** A format that only medical images come in is one however little of the file can be read. */
const formatParts = (bytes: Uint8Array): readonly Part[] =>
  kindOf(bytes) === 'DICOM' ? [{ kind: 'metadata', field: 'format', text: 'DICOM', fact: 'medical format' }] : [];

/** Reads what a picture states about itself. Anything that can't be read in full is a failure, never silence. */
export const readMetadata = async (bytes: Uint8Array): Promise<MetadataReading> => {
  const format = formatParts(bytes);
  const failed = (reason: string): MetadataReading => ({
    parts: format,
    outcome: { status: 'failed', reason },
    hidden: [],
  });
  if (bytes.length === 0) return failed('the file is empty: export the picture again');
  if (bytes.length > LARGEST_IMAGE) return failed('the file is larger than 100 MB: export a smaller picture');
  thread ??= factsThread();
  const facts = await thread.read(bytes);
  if (facts === undefined) {
    return failed(`the metadata of this ${kindOf(bytes)} file could not be read: export it again`);
  }
  const inside = facts.inner.length === 0 ? NOTHING_INSIDE : await compare(bytes, facts.inner);
  const reasons = [...facts.problems, ...(facts.undecoded.length > 0 ? [UNDECODED] : []), ...inside.problems];
  const outcome: Outcome =
    reasons.length === 0 ? { status: 'done' } : { status: 'failed', reason: [...new Set(reasons)].join('; ') };
  return { parts: [...format, ...partsOf(facts), ...inside.parts], outcome, hidden: inside.hidden, facts };
};

let thread: FactsThread | undefined;

const NOTHING_INSIDE: Comparison = { parts: [], problems: [], hidden: [] };

const compare = async (bytes: Uint8Array, inner: readonly InnerFile[]): Promise<Comparison> => {
  const { compareInside } = await import('./comparison/index.ts');
  return compareInside(bytes, inner);
};

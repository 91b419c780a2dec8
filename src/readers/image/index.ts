import { CHECK_KINDS, type CheckKind, type Failure, type Outcome, type Part, type Source } from '../../draft.ts';
import type { FileFacts, InnerFile, StatedMoment } from './facts.ts';

/** What an image gave: parts, and how each check on it went. */
export interface ImageReading {
  readonly parts: readonly Part[];
  /** When it says that it was taken or made. */
  readonly moments: readonly StatedMoment[];
  /** Thumbnails and other files inside it. */
  readonly inner: readonly InnerFile[];
  readonly checks: readonly ({ readonly check: CheckKind } & Outcome)[];
}

const LEFT_OUT: Failure = { status: 'skipped', reason: 'left out by --checks' };
const NOT_LOOKED_AT: Failure = { status: 'skipped', reason: 'this version does not look at what the picture shows' };

/** Reads one image, by what its bytes are and never by its name. */
export const readImage = async (source: Source, wanted: ReadonlySet<CheckKind>): Promise<ImageReading> => {
  const parts: Part[] = [];
  let facts: FileFacts | undefined;
  const checks: ({ check: CheckKind } & Outcome)[] = [];
  for (const check of CHECK_KINDS) {
    if (check === 'text') continue;
    // a picture that isn't there is said, whatever was asked of it
    if (check === 'metadata' && 'failure' in source) checks.push({ check, ...source.failure });
    else if (!wanted.has(check)) checks.push({ check, ...LEFT_OUT });
    else if (check !== 'metadata' || 'failure' in source) checks.push({ check, ...NOT_LOOKED_AT });
    else {
      const { readMetadata } = await import('./metadata.ts');
      const reading = await readMetadata(source.bytes);
      facts = reading.facts;
      parts.push(...reading.parts);
      checks.push({ check, ...reading.outcome });
    }
  }
  return { parts, checks, moments: facts?.moments ?? [], inner: facts?.inner ?? [] };
};

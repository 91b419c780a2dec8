import { CHECK_KINDS, type CheckKind, type Failure, type Outcome, type Part, type Source } from '../../draft.ts';

/** What an image gave: parts, and how each check on it went. */
export interface ImageReading {
  readonly parts: readonly Part[];
  readonly checks: readonly ({ readonly check: CheckKind } & Outcome)[];
}

const LEFT_OUT: Failure = { status: 'skipped', reason: 'left out by --checks' };
const NOT_LOOKED_AT: Failure = { status: 'skipped', reason: 'this version does not look at what the picture shows' };

/** Reads one image, by what its bytes are and never by its name. */
export const readImage = async (source: Source, wanted: ReadonlySet<CheckKind>): Promise<ImageReading> => {
  const parts: Part[] = [];
  const checks: ({ check: CheckKind } & Outcome)[] = [];
  for (const check of CHECK_KINDS) {
    if (check === 'text') continue;
    // a picture that isn't there is said, whatever was asked of it
    if (check === 'metadata' && 'failure' in source) checks.push({ check, ...source.failure });
    else if (!wanted.has(check)) checks.push({ check, ...LEFT_OUT });
    else if (check !== 'metadata' || 'failure' in source) checks.push({ check, ...NOT_LOOKED_AT });
    else {
      const { readMetadata } = await import('./metadata.ts');
      const { parts: found, outcome } = await readMetadata(source.bytes);
      parts.push(...found);
      checks.push({ check, ...outcome });
    }
  }
  return { parts, checks };
};

import { CHECK_KINDS, type CheckKind, type Failure, type Outcome, type Part, type Source } from '../../draft.ts';
import type { InnerFile, StatedMoment } from './facts.ts';
import { eyesUntil, type Inside, lookAt, showsPages } from './look.ts';
import type { MetadataReading } from './metadata.ts';
import { ENGINE_KINDS } from './seen/engines.ts';

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

/** Reads one image, by what its bytes are and never by its name. */
export const readImage = async (
  source: Source,
  wanted: ReadonlySet<CheckKind>,
  signal?: AbortSignal,
): Promise<ImageReading> => {
  const checks = CHECK_KINDS.filter((check) => check !== 'text');
  if ('failure' in source) {
    // a picture that isn't there is said, whatever was asked of it
    const outcomeOf = (check: CheckKind) => (check === 'metadata' || wanted.has(check) ? source.failure : LEFT_OUT);
    return { ...NOTHING, checks: checks.map((check) => ({ check, ...outcomeOf(check) })) };
  }
  const engines = ENGINE_KINDS.filter((engine) => wanted.has(engine));
  const { readMetadata } = await import('./metadata.ts');
  const metadata = await readMetadata(source.bytes);
  const sight =
    engines.length === 0
      ? undefined
      : await lookAt(source.bytes, insideOf(source.bytes, metadata, wanted), engines, eyesUntil(signal));
  const outcomes = new Map<CheckKind, Outcome>(sight?.outcomes);
  if (wanted.has('metadata')) outcomes.set('metadata', metadata.outcome);
  // a document's words are read with what it says about itself; by themselves they are text
  const words = wanted.has('text') && !wanted.has('metadata') && showsPages(source.bytes);
  return {
    parts: [...metadata.parts.filter(isWanted(wanted)), ...(sight?.parts ?? [])],
    checks: [
      ...(words ? [{ check: 'text' as const, ...metadata.outcome }] : []),
      ...checks.map((check) => ({ check, ...(outcomes.get(check) ?? LEFT_OUT) })),
    ],
    moments: metadata.facts?.moments ?? [],
    inner: metadata.facts?.inner ?? [],
  };
};

const NOTHING = { parts: [], moments: [], inner: [] } as const;

/** A format that only medical images come in says what a look would. */
const isWanted =
  (wanted: ReadonlySet<CheckKind>) =>
  ({ kind, fact }: Part): boolean =>
    wanted.has('metadata') ||
    (kind === 'document-text' && wanted.has('text')) ||
    (fact === 'medical format' && wanted.has('medical'));

/** The pictures inside that show something else than the picture they are in, and those on pages. */
const insideOf = (
  bytes: Uint8Array,
  { facts, hidden, outcome }: MetadataReading,
  wanted: ReadonlySet<CheckKind>,
): Inside => {
  const enclosed = facts?.inner.filter(({ role }) => role === 'enclosed') ?? [];
  // what couldn't be read of pages wasn't seen either, where no other check says so
  const isUnsaid = showsPages(bytes) && (facts === undefined || !wanted.has('metadata'));
  const unread = isUnsaid && outcome.status === 'failed' ? [outcome.reason] : [];
  return { pictures: [...hidden, ...enclosed], unseen: [...(facts?.unseen ?? []), ...unread] };
};

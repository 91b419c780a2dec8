import { breathing } from './cancellation.ts';
import { type Box, CHECK_KINDS, type CheckKind, type Draft, type PartKind, type ReadDraft } from './draft.ts';
import type { RegisteredConsent } from './engine/consent-policy.ts';
import { isRunning } from './engine/jigsaw/jigsaw.ts';
import { judge, type SecondReading, type SeverityOverrides } from './engine/judge.ts';
import { Locator } from './engine/locate.ts';
import { type Meanings, type Reveal, revealer } from './engine/reveal.ts';
import { CERTAIN_ENOUGH, type Rule } from './engine/rule.ts';
import type { Attributed, Entity, EntityType, SubjectKind } from './entity.ts';
import type { DraftResult, ReportedCheck } from './finding.ts';
import { readPosition } from './places/position.ts';
import type { Site } from './places/sites.ts';
import { read } from './readers/index.ts';
import { identifyingFilename } from './recognizers/filenames/identifying-filename.ts';
import { recognize } from './recognizers/index.ts';
import { ReadableText } from './recognizers/text.ts';
import { attribute, attributors, type KnownNames, NOBODY_KNOWN, whoIsInView } from './subjects/index.ts';
import type { Suppressions } from './suppressions/index.ts';
import type { Ledger } from './suppressions/ledger.ts';

export interface UnderstandOptions {
  readonly known?: KnownNames;
  /** What to do to the draft; everything when absent. */
  readonly checks?: readonly CheckKind[];
  /** Calls the work off: what waits for it gets the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface CheckOptions extends UnderstandOptions {
  readonly rules: readonly Rule[];
  readonly overrides?: SeverityOverrides;
  /** Consents that the draft may refer to by their reference. */
  readonly consents?: readonly RegisteredConsent[];
  /** The organisation's own places. */
  readonly sites?: readonly Site[];
  /** Whether to hand the pictures on, for a report that shows them. */
  readonly keepPictures?: boolean;
  /** Entries outside the draft that hold findings back. */
  readonly ledgers?: readonly Ledger[];
}

/** A picture of the draft, for whoever shows it. */
export interface Picture {
  readonly bytes: Uint8Array;
  /** Where there are words, codes and faces in it; boxes in its pixels as shown. */
  readonly places: readonly Box[];
  /** Whether everything was looked for in it, so that `places` is all there is. */
  readonly wasLookedAt: boolean;
}

export interface Checked {
  readonly result: DraftResult;
  /** Shows the words behind a location. Hand it on only where values may be seen. */
  readonly reveal: Reveal;
  /** By their names in the result; empty unless they were to be kept. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Whether it could come out otherwise on another day: a consent runs out. */
  readonly isOfToday?: boolean;
}

/** Everything recognised in a read draft, and whom it is about. */
export const understand = async (
  draft: ReadDraft,
  known: KnownNames = NOBODY_KNOWN,
  signal?: AbortSignal,
): Promise<Attributed[]> => {
  const entities: Entity[] = [];
  const breathe = breathing(signal);
  for (const part of draft.parts) for (const entity of await recognize(part, undefined, breathe)) entities.push(entity);
  return attribute(entities, known, attributors);
};

/** Picks out the names of folders and files that a report must not repeat. */
const withTellingNames = async (draft: ReadDraft): Promise<ReadDraft> => {
  const paths = [...('path' in draft.name ? [draft.name.path] : []), ...draft.images];
  const tellingNames = new Set<string>();
  for (const name of new Set(paths.flatMap((path) => path.split(/[\\/]/)))) {
    const found = await identifyingFilename.recognize(new ReadableText(name, 'file-name'));
    if ([...found].some(({ confidence }) => confidence >= CERTAIN_ENOUGH)) tellingNames.add(name);
  }
  return { ...draft, tellingNames };
};

/** Where the positions among the entities are. The towns are loaded only when there is one. */
const meaningsOf = async (entities: readonly Entity[], sites: readonly Site[] = []): Promise<Meanings> => {
  const positions = entities.flatMap((entity) => {
    const position = entity.type === 'coordinates' ? readPosition(entity.value ?? '') : undefined;
    return position === undefined ? [] : [{ entity, position }];
  });
  if (positions.length === 0) return new Map();
  const { whereabouts } = await import('./places/whereabouts.ts');
  return new Map(positions.map(({ entity, position }) => [entity, () => whereabouts(position, sites)]));
};

/** Takes a draft the whole way: readers, recognizers, subjects, rules. */
export const check = async (
  draft: Draft,
  {
    rules,
    overrides,
    consents,
    sites,
    known,
    checks = CHECK_KINDS,
    keepPictures = false,
    ledgers = [],
    signal,
  }: CheckOptions,
): Promise<Checked> => {
  const kept = new Map<number, Uint8Array>();
  const keep = (image: number, bytes: Uint8Array): unknown => keepPictures && kept.set(image, bytes);
  const asRead = await withTellingNames(await read(draft, new Set(checks), keep, signal));
  const suppressions = await suppressionsFor(asRead, draft.text, ledgers);
  const readDraft = suppressions?.draft ?? asRead;
  const entities = await understand(readDraft, known, signal);
  const reveal = revealer(readDraft, entities, await meaningsOf(entities, sites));
  const setAside = suppressions?.setAside({ ruleIds: rules.map(({ id }) => id), reveal, wanted: new Set(checks) });
  return {
    result: judge(readDraft, entities, {
      rules,
      overrides,
      consents,
      sites,
      readAgain: await secondReadingFor(entities),
      setAside,
    }),
    reveal,
    pictures: picturesOf(readDraft, entities, kept),
    isOfToday: (consents ?? []).length > 0 || entities.some(({ type }) => type.startsWith('consent-')),
  };
};

/** What reads a draft again, loaded only for one in whose text something was recognised. */
const secondReadingFor = async (entities: readonly Entity[]): Promise<SecondReading | undefined> => {
  if (!entities.some(({ part, confidence }) => isRunning(part) && confidence >= CERTAIN_ENOUGH)) return undefined;
  return (await import('./engine/second-reading/index.ts')).secondReading;
};

/** What holds findings of a draft back, loaded only where something could. */
const suppressionsFor = async (
  draft: ReadDraft,
  text: Draft['text'],
  ledgers: readonly Ledger[],
): Promise<Suppressions | undefined> => {
  if (ledgers.length === 0 && !draft.content.includes('postlint')) return undefined;
  return (await import('./suppressions/index.ts')).suppressionsIn(draft, text, ledgers);
};

const LOOKS: ReadonlySet<CheckKind> = new Set<CheckKind>(['visible-text', 'barcodes', 'faces']);

const picturesOf = (
  draft: ReadDraft,
  entities: readonly Entity[],
  kept: ReadonlyMap<number, Uint8Array>,
): ReadonlyMap<string, Picture> => {
  if (kept.size === 0) return new Map();
  const locator = new Locator(draft, entities);
  return new Map(
    Array.from(kept, ([image, bytes]) => {
      const places = draft.parts
        .filter((part) => part.image === image && part.kind !== 'medical')
        .flatMap(({ shown }) => shown?.pieces.map(({ box }) => box) ?? []);
      const looks = draft.checks.filter(
        ({ target, check }) => target !== 'text' && target.image === image && LOOKS.has(check),
      );
      const wasLookedAt = looks.length === LOOKS.size && looks.every(({ status }) => status === 'done');
      return [locator.nameOfImage(image), { bytes, places, wasLookedAt }];
    }),
  );
};

/** An entity as `postlint inspect` prints it: where it is and what it is taken for, not what it says. */
export interface InspectedEntity {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly source: string;
  readonly subject: SubjectKind;
  readonly part: string;
  readonly valid?: boolean;
  /** Only where values may be shown. */
  readonly value?: string;
}

/** A passage, and how likely it is to speak of one particular person in care. */
interface InspectedPassage {
  readonly part: string;
  readonly start: number;
  readonly end: number;
  /** 0–1; from 0.5 on clues in it count. */
  readonly likelihood: number;
  /** How it brings people in without naming them, in order of place. */
  readonly sightings: readonly { readonly kind: string; readonly start: number; readonly end: number }[];
}

/** A piece of the draft that was read. */
interface InspectedPart {
  readonly part: string;
  readonly kind: PartKind;
  /** In UTF-16 code units. */
  readonly length: number;
  /** Only where values may be shown. */
  readonly text?: string;
}

export interface Inspection {
  /** The draft's id, or its path. */
  readonly id: string;
  readonly parts: readonly InspectedPart[];
  readonly entities: readonly InspectedEntity[];
  readonly inView: readonly InspectedPassage[];
  readonly checks: readonly ReportedCheck[];
}

/** Takes a draft half the way and says what was recognised in it. */
export const inspect = async (
  draft: Draft,
  {
    known,
    checks = CHECK_KINDS,
    showValues = false,
    signal,
  }: UnderstandOptions & { readonly showValues?: boolean } = {},
): Promise<Inspection> => {
  const readDraft = await withTellingNames(await read(draft, new Set(checks), undefined, signal));
  const entities = await understand(readDraft, known, signal);
  const locator = new Locator(readDraft, entities);
  const { draftName } = locator;
  return {
    id: 'id' in draftName ? draftName.id : draftName.path,
    parts: readDraft.parts.map((part) => ({
      part: locator.nameOfPart(part),
      kind: part.kind,
      length: part.text.length,
      ...(showValues && { text: part.text }),
    })),
    entities: entities.map(({ type, part, start, end, confidence, source, subject, valid, value }) => ({
      type,
      ...(part.toDraft?.({ start, end }) ?? { start, end }),
      confidence,
      source,
      subject,
      part: locator.nameOfPart(part),
      ...(valid !== undefined && { valid }),
      ...(showValues && value !== undefined && { value }),
    })),
    inView: readDraft.parts.flatMap((part) =>
      whoIsInView(part, entities).map(({ likelihood, sightings, ...span }) => ({
        part: locator.nameOfPart(part),
        ...(part.toDraft?.(span) ?? { start: span.start, end: span.end }),
        likelihood: Math.round(likelihood * 100) / 100,
        sightings: sightings.map(({ kind, ...place }) => ({ kind, ...(part.toDraft?.(place) ?? place) })),
      })),
    ),
    checks: locator.report(readDraft.checks),
  };
};

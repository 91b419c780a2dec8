import { areNeighbours, boxesOfSpan } from '../boxes.ts';
import { understand } from '../check.ts';
import type { Box, CheckKind, Part } from '../draft.ts';
import { inThePicture } from '../engine/in-the-picture.ts';
import { CERTAIN_ENOUGH } from '../engine/rule.ts';
import type { Attributed, EntityType } from '../entity.ts';
import { kindOf } from '../readers/image/kind.ts';
import { decode } from '../readers/image/seen/decode.ts';
import type { Picture } from '../readers/image/seen/picture.ts';
import { read } from '../readers/index.ts';
import type { CleanPicture, NotCleaned } from './clean.ts';
import { painted, withMargin } from './paint.ts';
import type { RemovedKind } from './removed.ts';

/** What is painted over: words and codes that identify somebody, faces, or both. */
export interface RedactOptions {
  readonly words: boolean;
  readonly faces: boolean;
}

/** A picture with solid boxes over what would identify somebody, saved anew without anything that its file said. */
export type Redacted = Pick<CleanPicture, 'bytes' | 'format'> & { readonly covered: readonly RemovedKind[] };

/** Looks after each of which what is still there is painted over. */
const MOST_LOOKS = 4;

const LEFT =
  'something that identifies somebody could still be read in the copy: crop the picture, or take it again without it';
const UNSEEN = 'this picture could not be looked at, so nothing in it was covered: export it as JPEG or PNG';

/**
 * Paints solid boxes over what identifies somebody in a picture, and looks at
 * the copy as if it were new until nothing is left to paint. A blur could be
 * undone; a box takes the pixels away.
 */
export const redact = async (bytes: Uint8Array, options: RedactOptions): Promise<Redacted | NotCleaned> => {
  const decoding = await decode(bytes);
  if ('problem' in decoding) return { reason: decoding.problem };
  if (decoding.problems.length > 0) return { reason: decoding.problems.join('; ') };
  const covered = new Set<RemovedKind>();
  const as = kindOf(bytes) === 'JPEG' || kindOf(bytes) === 'HEIC' ? 'JPEG' : 'PNG';
  const { picture } = decoding;
  let boxes: readonly Box[] = [];
  let copy = bytes;
  for (let look = 0; look < MOST_LOOKS; look++) {
    const found = await tellingPlaces(copy, picture, options);
    if ('reason' in found) return found;
    if (found.boxes.length === 0 && look > 0) return { bytes: Buffer.from(copy), format: as, covered: [...covered] };
    for (const kind of found.kinds) covered.add(kind);
    boxes = [...boxes, ...found.boxes];
    copy = await painted(picture, boxes, as);
  }
  return { reason: LEFT };
};

const WORDS: readonly CheckKind[] = ['visible-text', 'barcodes'];

interface Found {
  readonly boxes: readonly Box[];
  readonly kinds: ReadonlySet<RemovedKind>;
}

const KINDS: Readonly<Partial<Record<EntityType, RemovedKind>>> = {
  'visible-text': 'writing',
  'visible-label': 'writing',
  'visible-screen': 'writing',
  'visible-code': 'barcodes',
  'visible-colleague': 'faces',
  'visible-patient': 'faces',
};

const tellingPlaces = async (
  bytes: Uint8Array,
  picture: Picture,
  { words, faces }: RedactOptions,
): Promise<Found | NotCleaned> => {
  const source = { path: 'picture', bytes };
  const wanted: CheckKind[] = [...(words ? WORDS : []), ...(faces ? (['faces'] as const) : [])];
  const draft = await read({ name: { id: '' }, images: [{ source }], settings: {} }, new Set(wanted));
  const failed = draft.checks.find(({ status }) => status === 'failed');
  if (failed !== undefined) return { reason: 'reason' in failed ? failed.reason : UNSEEN };
  const entities = await understand(draft);
  const seen = [...entities.filter(isSuspect), ...inThePicture(draft, entities)].filter(
    (entity) => isSuspect(entity) || (KINDS[entity.type] !== undefined && entity.confidence >= CERTAIN_ENOUGH),
  );
  const boxes = seen.flatMap((entity) => boxesOf(entity, draft.parts));
  return {
    boxes: boxes.map((box) => withMargin(box, picture)),
    kinds: new Set(seen.map(({ type }) => KINDS[type] ?? 'writing')),
  };
};

/** What may be somebody's name or number, though not surely: whoever covers up wants it covered. */
const isSuspect = ({ type, part, subject, confidence }: Attributed): boolean =>
  part.kind === 'visible-text' &&
  part.fact === undefined &&
  SUSPECTS.has(type) &&
  subject !== 'invented' &&
  confidence >= 0.3;

const SUSPECTS: ReadonlySet<EntityType> = new Set<EntityType>([
  'person',
  'date-of-birth',
  'nhs-number',
  'chi-number',
  'hc-number',
  'ihi-number',
  'hospital-number',
  'nino',
  'address',
  'postcode',
  'vehicle-registration',
]);

/** The lines that something is in, with those beside and below: of a label that is covered nothing is worth keeping. */
const boxesOf = ({ part, start, end, type }: Attributed, parts: readonly Part[]): Box[] => {
  const own = part.shown === undefined ? [] : boxesOfSpan(part.shown, { start, end });
  if (type !== 'visible-label' && type !== 'visible-text') return own;
  const all = parts
    .filter(({ kind, image }) => kind === 'visible-text' && image === part.image)
    .flatMap(({ shown }) => shown?.pieces ?? [])
    .map(({ box }) => box);
  return all.filter((box) => own.some((one) => one === box || areNeighbours(one, box)));
};

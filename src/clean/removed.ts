import type { FileFacts } from '../readers/image/facts.ts';

/** Kinds of what a copy leaves out, in the order in which reports name them. */
const KINDS = [
  'location',
  'names and captions',
  'camera serial',
  'camera and software',
  'time',
  'thumbnail',
  'second picture',
  'data after the end',
  'other data',
  'writing',
  'barcodes',
  'faces',
] as const;
export type RemovedKind = (typeof KINDS)[number];

/** By the last word of a field's name: `EXIF BodySerialNumber`, `XMP xmp:CreatorTool`. */
const SERIAL = /serial|internalid|uniqueid/i;
const DEVICE = /make|model|software|firmware|hostcomputer|creatortool|editor|encoder|lens|device|version|history/i;

const ROLES = {
  thumbnail: 'thumbnail',
  'second picture': 'second picture',
  'trailing data': 'data after the end',
  enclosed: 'second picture',
} as const;

/** The kinds of what a file states, never the values. */
export const kindsIn = ({ positions, undecoded, texts, moments, inner }: FileFacts): RemovedKind[] => {
  const found = new Set<RemovedKind>();
  if (positions.length > 0 || undecoded.length > 0) found.add('location');
  for (const { field } of texts) {
    const name = field.slice(field.lastIndexOf(' ') + 1);
    found.add(SERIAL.test(name) ? 'camera serial' : DEVICE.test(name) ? 'camera and software' : 'names and captions');
  }
  if (moments.length > 0) found.add('time');
  for (const { role } of inner) found.add(ROLES[role]);
  return KINDS.filter((kind) => found.has(kind));
};

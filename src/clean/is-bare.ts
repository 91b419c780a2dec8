import { walk } from '../readers/image/containers/index.ts';
import type { FileFacts } from '../readers/image/facts.ts';
import type { FileKind } from '../readers/image/kind.ts';
import { kindOf } from '../readers/image/kind.ts';
import { exifOf, orientationIn } from './orientation.ts';

/**
 * Whether anything but the picture is left in a copy: in any block of its
 * container, the orientation excepted, or found by the readers anywhere in it.
 * A copy that isn't whole, or isn't what it should be, can't be vouched for.
 */
export const isBare = (kind: FileKind, bytes: Uint8Array, facts: FileFacts | undefined): boolean => {
  const walked = kindOf(bytes) === kind ? walk(kind, bytes) : undefined;
  if (walked === undefined || !walked.whole || facts === undefined) return false;
  const statesOrientationOnly = walked.blocks.every(
    (block) => block.kind === 'exif' && block.bytes.equals(exifOf(orientationIn(block.bytes))),
  );
  return statesOrientationOnly && Object.values(facts).every((found: readonly unknown[]) => found.length === 0);
};

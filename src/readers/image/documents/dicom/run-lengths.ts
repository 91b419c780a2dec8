const HEAD = 64;
const MOST_SEGMENTS = 15;

/**
 * One frame of run-length encoded pixel data, its samples as uncompressed
 * little endian files have them, the colours of a picture one after another.
 * Source: DICOM PS3.5 annex G.
 *
 * @param planes bytes a sample times samples a pixel
 * @param pixels pixels of the frame, which bounds what is unpacked
 * @returns undefined when the frame is something else
 */
export const unpackRuns = (frame: Buffer, planes: number, bytesASample: number, pixels: number): Buffer | undefined => {
  if (frame.length < HEAD || frame.readUInt32LE(0) !== planes || planes > MOST_SEGMENTS) return undefined;
  const unpacked = Buffer.alloc(planes * pixels);
  for (let plane = 0; plane < planes; plane++) {
    const start = frame.readUInt32LE(4 + 4 * plane);
    const end = plane + 1 < planes ? frame.readUInt32LE(8 + 4 * plane) : frame.length;
    if (start < HEAD || end < start || end > frame.length) return undefined;
    // the most significant byte of a sample comes first
    const sample = Math.floor(plane / bytesASample);
    const place = sample * pixels * bytesASample + (bytesASample - 1 - (plane % bytesASample));
    if (!unpackPlane(frame.subarray(start, end), unpacked, place, bytesASample, pixels)) return undefined;
  }
  return unpacked;
};

/** Writes the bytes of one plane, a step apart; whether there were enough of them. */
const unpackPlane = (packed: Buffer, into: Buffer, from: number, step: number, count: number): boolean => {
  let done = 0;
  for (let at = 0; at < packed.length && done < count; ) {
    const length = packed.readInt8(at++);
    if (length >= 0) {
      for (let copied = 0; copied <= length && at < packed.length && done < count; copied++)
        into[from + step * done++] = packed[at++] as number;
    } else if (length > -128 && at < packed.length) {
      const value = packed[at++] as number;
      for (let copied = 0; copied <= -length && done < count; copied++) into[from + step * done++] = value;
    }
  }
  return done === count;
};

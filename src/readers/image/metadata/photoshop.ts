import type { FactSheet } from '../fact-sheet.ts';
import { decodeText, isLegible } from './decode-text.ts';
import { readExif } from './exif.ts';
import { readIptc } from './iptc.ts';
import { readXmp } from './xmp.ts';

/** Adobe Photoshop File Formats Specification, "Image resource IDs". */
const RESOURCE = {
  caption: 0x03f0,
  iptc: 0x0404,
  thumbnailBgr: 0x0409,
  url: 0x040b,
  thumbnail: 0x040c,
  exif: 0x0422,
  exifMore: 0x0423,
  xmp: 0x0424,
} as const;

const SIGNATURE = /^(?:8BIM|MeSa|PHUT|AgHg|DCSR)$/;
/** Bytes of sizes and numbers before a thumbnail's JPEG. */
const THUMBNAIL_HEAD = 28;
const MOST_RESOURCES = 2_000;

/** Reads the resources that Photoshop writes: IPTC, XMP, EXIF, a caption, a thumbnail. */
export const readPhotoshop = (bytes: Buffer, sheet: FactSheet): void => {
  let at = 0;
  for (let count = 0; at + 12 <= bytes.length && count < MOST_RESOURCES; count++) {
    if (!SIGNATURE.test(bytes.toString('latin1', at, at + 4))) {
      at = bytes.indexOf('8BIM', at + 1, 'latin1');
      if (at === -1) return;
      continue;
    }
    const id = bytes.readUInt16BE(at + 4);
    // The name's length byte and the name come to an even number of bytes.
    const nameLength = bytes[at + 6] as number;
    const sizeAt = at + 6 + nameLength + 1 + ((nameLength + 1) % 2);
    if (sizeAt + 4 > bytes.length) return;
    const size = bytes.readUInt32BE(sizeAt);
    const data = bytes.subarray(sizeAt + 4, sizeAt + 4 + size);
    readResource(id, data, sheet);
    at = sizeAt + 4 + size + (size % 2);
  }
};

const readResource = (id: number, data: Buffer, sheet: FactSheet): void => {
  if (id === RESOURCE.iptc) readIptc(data, sheet);
  else if (id === RESOURCE.xmp) readXmp(data, sheet);
  else if (id === RESOURCE.exif || id === RESOURCE.exifMore) readExif(data, sheet);
  else if (id === RESOURCE.caption || id === RESOURCE.url) {
    const text = decodeText(id === RESOURCE.caption ? data.subarray(1) : data);
    if (isLegible(text)) sheet.text(`Photoshop ${id === RESOURCE.caption ? 'caption' : 'URL'}`, text);
  } else if (id === RESOURCE.thumbnail || id === RESOURCE.thumbnailBgr) {
    sheet.inner({ field: 'Photoshop thumbnail', role: 'thumbnail', bytes: data.subarray(THUMBNAIL_HEAD) });
  }
};

import type { FactSheet } from '../fact-sheet.ts';
import type { PositionPairs } from './xmp-positions.ts';

/** Keywords that the PNG specification and well-known programs use; a file may have any other. */
const KEYWORDS = new Set(
  `Title Author Description Copyright Software Disclaimer Warning Source Comment Make Model Artist Label Keywords
  parameters comment description author title`.split(/\s+/),
);
const MOMENTS =
  /^(?:Creation Time|create-date|modify-date|date:create|date:modify|date:timestamp|exif:DateTime\w{0,20})$/i;
/** What ImageMagick notes about a picture's form. */
const TECHNICAL =
  /^(?:png:|icc:|jpeg:|tiff:|xap|Thumb::(?:MTime|Size|Image|Mimetype|Document)|pdf:HiRes|exif:(?!.*(?:Artist|Copyright|Comment|Description|Make|Model|Owner|Serial|Software)))/i;

/** Takes a text that the file has a name for: `Author`, `exif:GPSLatitude`. */
export const readNamedText = (
  format: string,
  name: string,
  text: string,
  sheet: FactSheet,
  pairs: PositionPairs,
): void => {
  if (pairs.take('', name.replace(/^exif:/, ''), text)) return;
  if (MOMENTS.test(name)) sheet.moment(`${format} ${/creat/i.test(name) ? 'CreateDate' : 'ModifyDate'}`, text);
  if (TECHNICAL.test(name) || /^date:/.test(name)) return;
  const isKnown = KEYWORDS.has(name);
  sheet.text(`${format} ${isKnown ? name : 'text'}`, isKnown || name === '' ? text : `${name}: ${text}`);
};

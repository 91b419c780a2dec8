import { areNeighbours } from '../../../boxes.ts';
import type { Box, FileFact, Part, Shown, ShownPiece, Span } from '../../../draft.ts';
import { restoreSeenText } from '../../../recognizers/seen-text/restore.ts';
import { payloadOf } from './barcodes/payload.ts';
import type { SeenCode } from './barcodes/seen-code.ts';
import type { Seen } from './engines.ts';
import type { SeenFace } from './faces/index.ts';
import type { SeenMedicalImage } from './medical/index.ts';
import { boxOf, rowsOf, type SeenRow } from './visible-text/rows.ts';
import type { SeenLine } from './visible-text/seen-line.ts';

/** Pixels of a picture as shown. */
export type Size = Shown['size'];

/** What was seen in a picture as parts of the draft. */
export const partsSeen = (
  { 'visible-text': lines = [], barcodes = [], faces = [], medical = [] }: Partial<Seen>,
  size: Size,
): Part[] => [
  ...visibleText(lines, size),
  ...unreadWriting(lines, barcodes, size),
  ...numbered(barcodes.map((code) => codePart(code, size))),
  ...facesPart(faces, size),
  ...medical.map((image) => medicalPart(image, size)),
];

/**
 * All that can be read in a picture is one text, a line a row and an empty line
 * between blocks: a name often stands above its number, and a screen's rows
 * beside those of a board are not of one record.
 */
const visibleText = (lines: readonly SeenLine[], size: Size): Part[] => {
  let text = '';
  const pieces: ShownPiece[] = [];
  const rows = rowsOf(lines.map((line) => ({ ...line, text: restoreSeenText(line.text) })));
  for (const block of blocksOf(rows)) {
    if (text !== '') text += '\n';
    for (const row of block) {
      if (text !== '') text += '\n';
      for (const { start, end, line } of row.pieces)
        pieces.push({ start: text.length + start, end: text.length + end, box: line.box, confidence: line.confidence });
      text += row.text;
    }
  }
  return text === '' ? [] : [{ kind: 'visible-text', text, shown: { size, pieces } }];
};

/** Rows that stand together, block by block from the top. */
const blocksOf = (rows: readonly SeenRow[]): SeenRow[][] => {
  const boxes = rows.map((row) => boxOf(row, 0, row.text.length));
  const blocks: number[][] = [];
  for (const at of rows.keys()) {
    const near = blocks.filter((block) => block.some((other) => areNeighbours(boxes[other] as Box, boxes[at] as Box)));
    for (const block of near) blocks.splice(blocks.indexOf(block), 1);
    blocks.push([...near.flat(), at]);
  }
  return blocks
    .map((block) => block.sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b)
    .map((block) => block.map((at) => rows[at] as SeenRow));
};

/** Below this a reading of some characters is a guess. */
const GUESSED = 0.7;

/**
 * Lines that can't be read, or hardly, and behind them specks and wide fields
 * that were taken for some; what stands inside a code is none.
 */
const unreadWriting = (lines: readonly SeenLine[], codes: readonly SeenCode[], size: Size): Part[] => {
  const unread = lines.filter(
    ({ text, confidence, box }) =>
      (text === '' || confidence < GUESSED) && !codes.some((code) => isInside(box, code.box)),
  );
  const [clear, others] = [true, false].map((wanted) => unread.filter((line) => isLine(line, size) === wanted));
  return listed(
    { kind: 'visible-text', fact: 'unread writing', field: 'unread' },
    [...named('line', clear ?? []), ...named('mark', others ?? [])],
    size,
  );
};

/** How many times as long as high a line is at least, and its height of the picture's shorter side at most. */
const LONG = 1.7;
const HIGH = 0.1;

const isLine = ({ quad: [topLeft, topRight, , bottomLeft] }: SeenLine, { width, height }: Size): boolean => {
  const across = Math.hypot(topRight.x - topLeft.x, topRight.y - topLeft.y);
  const down = Math.hypot(bottomLeft.x - topLeft.x, bottomLeft.y - topLeft.y);
  return across >= LONG * down && down <= HIGH * Math.min(width, height);
};

const isInside = (box: Box, outer: Box): boolean => {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x > outer.x && x < outer.x + outer.width && y > outer.y && y < outer.y + outer.height;
};

const facesPart = (faces: readonly SeenFace[], size: Size): Part[] =>
  listed({ kind: 'faces', fact: 'faces' }, named('face', faces), size);

type Thing = Pick<ShownPiece, 'box' | 'confidence'> & { readonly name: string };

const named = (name: string, things: readonly Omit<Thing, 'name'>[]): Thing[] =>
  things.map(({ box, confidence }, index) => ({ box, confidence, name: `${name} ${index + 1}` }));

/** A part whose text names what was seen, a line each. */
const listed = (part: Pick<Part, 'kind' | 'fact' | 'field'>, things: readonly Thing[], size: Size): Part[] => {
  if (things.length === 0) return [];
  let text = '';
  const pieces = things.map(({ name, box, confidence }): ShownPiece => {
    if (text !== '') text += '\n';
    const start = text.length;
    text += name;
    return { start, end: text.length, box, confidence };
  });
  return [{ ...part, text, shown: { size, pieces } }];
};

const medicalPart = ({ box, likelihood, certainty }: SeenMedicalImage, size: Size): Part => ({
  kind: 'medical',
  fact: `${certainty} medical image`,
  ...wholly(`${certainty} medical image`, box, likelihood, size),
});

/** What each code says is a part, by what it amounts to: the words of some are no words for a reader. */
const codePart = (code: SeenCode, size: Size): Part => {
  const payload = payloadOf(code);
  const { text = `${code.format} that can't be read`, box } = code;
  const part = (said: string, fact?: FileFact): Part => ({
    kind: 'barcode',
    ...wholly(said, box, 1, size),
    ...(fact !== undefined && { fact }),
  });
  switch (payload.kind) {
    case 'unread':
      return part(text, OF_LABELS.has(code.format) ? 'label code' : 'other code');
    case 'nhs-number':
      return part(payload.nhsNumber, 'patient code');
    case 'patient':
      return part(payload.nhsNumber ?? text, 'patient code');
    case 'donation':
      return part(text, 'label code');
    case 'product':
    case 'book':
    case 'care-worker':
      return part(text, 'other code');
    case 'web-address':
    case 'named-person':
    case 'plain':
      return part(text);
  }
};

/** What wristbands, tubes, charts and parcels carry; posters and tickets carry others. */
const OF_LABELS: ReadonlySet<SeenCode['format']> = new Set([
  'Code 128',
  'Code 39',
  'Code 93',
  'Codabar',
  'ITF',
  'PDF417',
  'Data Matrix',
]);

/** Parts are told apart by their names. */
const numbered = (parts: readonly Part[]): Part[] =>
  parts.map((part, index) => (index === 0 ? part : { ...part, field: String(index + 1) }));

const wholly = (
  text: string,
  box: ShownPiece['box'],
  confidence: number,
  size: Size,
): { text: string; shown: Shown } => ({
  text,
  shown: { size, pieces: [{ ...whole(text), box, confidence }] },
});

const whole = (text: string): Span => ({ start: 0, end: text.length });

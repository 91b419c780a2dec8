import { asBuffer, type Block } from './containers/block.ts';
import { walk } from './containers/index.ts';
import { hasMovie } from './containers/quicktime.ts';
import { FactSheet } from './fact-sheet.ts';
import type { FileFacts, InnerFile } from './facts.ts';
import { filesIn } from './inner-files.ts';
import { type FileKind, kindOf, unreadable } from './kind.ts';
import { readBlocks } from './metadata/blocks.ts';
import { secondReading } from './metadata/second-reading.ts';
import { sweep } from './sweep.ts';

/** Files inside files inside files; and the bytes that all of them together may come to. */
const DEEPEST = 3;
const MOST_INNER_BYTES = 300_000_000;

const CUT_FILM = 'the film that comes with this picture breaks off or is damaged: export the picture again without it';
const TOO_DEEP = 'this file holds files inside files, more than postlint opens: give them one by one';

interface Budget {
  bytes: number;
}

/** Reads what a file states about itself, and what the files inside it state. Never throws because of what the file holds. */
export const readFacts = async (
  bytes: Uint8Array,
  depth = 0,
  budget: Budget = { bytes: MOST_INNER_BYTES },
): Promise<FileFacts> => {
  const sheet = new FactSheet();
  const kind = kindOf(bytes);
  const file = asBuffer(bytes);
  const inner = isDocument(kind)
    ? await readAsDocument(kind, bytes, sheet)
    : await readAsPicture(kind, file, sheet, depth);
  for (const enclosed of inner) {
    sheet.inner(enclosed);
    if (depth === DEEPEST || enclosed.bytes.length > budget.bytes) {
      // A thumbnail's thumbnail is not worth a word.
      if (enclosed.role !== 'thumbnail') sheet.problem(TOO_DEEP);
      continue;
    }
    budget.bytes -= enclosed.bytes.length;
    sheet.enclosed(enclosed.field, await readFacts(enclosed.bytes, depth + 1, budget));
  }
  return sheet.facts;
};

const DOCUMENTS = ['PDF', 'Office document', 'DICOM', 'SVG'] as const;
type DocumentKind = (typeof DOCUMENTS)[number];

const isDocument = (kind: FileKind): kind is DocumentKind => (DOCUMENTS as readonly FileKind[]).includes(kind);

const readAsDocument = async (
  kind: DocumentKind,
  bytes: Uint8Array,
  sheet: FactSheet,
): Promise<readonly InnerFile[]> => {
  const { readDocument } = await import('./documents/index.ts');
  const { inner, ...facts } = await readDocument(kind, bytes);
  sheet.add(facts);
  return inner;
};

const readAsPicture = async (
  kind: FileKind,
  file: Buffer,
  sheet: FactSheet,
  depth: number,
): Promise<readonly InnerFile[]> => {
  const reason = unreadable(kind);
  // What a file holds besides itself may be of any kind, and is swept all the same.
  if (reason !== undefined && depth === 0) sheet.problem(reason);
  const found = walk(kind, file) ?? { blocks: [], whole: true };
  // A phone may write something else behind the film of a motion photo.
  if (kind === 'video' && depth > 0 && !hasMovie(file)) sheet.problem(CUT_FILM);
  if (!found.whole && depth === 0) {
    sheet.problem(`the ${kind === 'video' ? kind : `${kind} picture`} breaks off or is damaged: export it again`);
  }
  const broken = readBlocks(found.blocks, kind, sheet);
  for (const block of found.blocks) if (block.kind === 'exif') await secondReading(block.bytes, sheet);
  sweep(file, found, broken, sheet);
  return [...sheet.takeInner(), ...found.blocks.flatMap(followers)];
};

const followers = ({ kind, field, bytes }: Block): InnerFile[] => (kind === 'trailing' ? filesIn(field, bytes) : []);

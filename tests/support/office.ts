import { readDocument } from '../../src/readers/image/documents/index.ts';
import { type ZipLies, zip } from './zip.ts';

/** Parts of a document by their names. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** What is read of an Office document with some parts. */
export const read = (files: Files, lies?: ZipLies) => readDocument('Office document', zip(files, lies));
/** The texts of one, each behind its field. */
export const textsOf = async (files: Files): Promise<string[]> =>
  (await read(files)).texts.map(({ field, text }) => `${field}: ${text}`);

/** The part that every such document begins with. */
export const types = { '[Content_Types].xml': '<Types/>' };
/** A Word document by the markup of its body. */
export const word = (body: string, files: Files = {}): Files => ({
  ...types,
  'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`,
  ...files,
});
/** A paragraph in pieces. */
export const p = (...runs: string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;
/** What a part refers to. */
export const relationships = (
  ...rows: readonly (readonly [id: string, type: string, target: string, mode?: string])[]
): string =>
  `<Relationships>${rows
    .map(
      ([id, type, target, mode = 'Internal']) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="${mode}"/>`,
    )
    .join('')}</Relationships>`;

/** What a part of an Office document is read for. Words carry the end of their field's name. */
export type PartUse =
  | { readonly label: string }
  | 'properties'
  | 'links'
  | 'custom XML'
  | 'old drawing'
  | 'printer'
  | 'picture'
  | 'thumbnail'
  | 'file'
  /** Read with the workbook, or without words. */
  | 'elsewhere';

/** By the names of parts, first match first: ECMA-376 leaves them free, but every program writes these. */
const USES: readonly (readonly [RegExp, PartUse])[] = [
  [/\.rels$/, 'links'],
  [/^docProps\/thumbnail\.\w+$/i, 'thumbnail'],
  [/^docProps\/[^/]+\.xml$/, 'properties'],
  [/^customXml\/item\d*\.xml$/, 'custom XML'],
  [/^customXml\//, 'elsewhere'],
  [/\.vml$/, 'old drawing'],
  [/^xl\/(?:worksheets\/[^/]+|sharedStrings|styles|calcChain|metadata)\.xml$/, 'elsewhere'],
  [/^\[Content_Types\]\.xml$/, 'elsewhere'],
  [/\/theme\/[^/]+\.xml$/, 'elsewhere'],
  [/^word\/document\d*\.xml$/, { label: 'text' }],
  [/^word\/header\d*\.xml$/, { label: 'header' }],
  [/^word\/footer\d*\.xml$/, { label: 'footer' }],
  [/^word\/(?:foot|end)notes\d*\.xml$/, { label: 'footnote' }],
  [/^word\/glossary\//, { label: 'building block' }],
  [/\/slides\/[^/]+\.xml$/, { label: 'slide' }],
  [/\/notesSlides\/[^/]+\.xml$/, { label: 'notes' }],
  [/\/(?:slideMasters|slideLayouts|notesMasters|handoutMasters)\/[^/]+\.xml$/, { label: 'layout' }],
  [/omments?[^/]{0,100}(?:\/[^/]{1,100})?\.xml$/, { label: 'comment' }],
  [/\/charts\/[^/]+\.xml$/, { label: 'chart' }],
  [/\/diagrams\/[^/]+\.xml$/, { label: 'diagram' }],
  [/\/drawings\/[^/]+\.xml$/, { label: 'drawing' }],
  [/\.xml$/, { label: 'other text' }],
  [/\/printerSettings[^/]*\.bin$/, 'printer'],
  [/\.(?:odttf|fntdata|ttf)$|\/(?:vbaProject|vbaProjectSignature|vbaData|calcChain)\b|^_xmlsignatures\//, 'elsewhere'],
  [/\/media\//, 'picture'],
  [/\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic|emf|wmf|svg)$/i, 'picture'],
];

/** What a part is read for, by its name; files that nothing else is known about are told as files. */
export const useOf = (name: string): PartUse => USES.find(([pattern]) => pattern.test(name))?.[1] ?? 'file';

/** The program that a document is from, by the folder that its main part is in. */
export const programOf = (names: readonly string[]): 'Word' | 'PowerPoint' | 'Excel' | 'Office' => {
  if (names.some((name) => name.startsWith('word/'))) return 'Word';
  if (names.some((name) => name.startsWith('ppt/'))) return 'PowerPoint';
  return names.some((name) => name.startsWith('xl/')) ? 'Excel' : 'Office';
};

/**
 * Attributes in which Office documents keep people, paths and words: by the
 * local names of the element and the attribute, what the attribute says.
 */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // pictures and shapes
  docPr: { descr: 'picture description', title: 'picture description', name: 'picture name' },
  cNvPr: { descr: 'picture description', title: 'picture description', name: 'picture name' },
  shape: { alt: 'picture description' },
  imagedata: { title: 'picture name' },
  textpath: { string: 'watermark' },
  // people
  cmAuthor: { name: 'comment author', initials: 'comment author' },
  author: { name: 'comment author', initials: 'comment author', userId: 'comment author' },
  comment: { initials: 'comment author' },
  person: { displayName: 'person', userId: 'person' },
  presenceInfo: { userId: 'person' },
  userInfo: { name: 'person' },
  header: { userName: 'person' },
  fileSharing: { userName: 'person' },
  // paths and sources
  absPath: { url: 'file path' },
  connection: { name: 'data source', description: 'data source', sourceFile: 'data source' },
  dbPr: { connection: 'data source', command: 'data source' },
  connectString: { val: 'data source' },
  query: { val: 'data source' },
  worksheetSource: { name: 'data source', sheet: 'data source' },
  // names and values that people give
  sheet: { name: 'sheet name' },
  definedName: { name: 'defined name' },
  table: { displayName: 'table name' },
  cacheField: { name: 'pivot cache' },
  s: { v: 'pivot cache' },
  section: { name: 'section name' },
  custShow: { name: 'section name' },
  tag: { name: 'tag', val: 'tag' },
  alias: { val: 'form field' },
  default: { val: 'form field' },
  listEntry: { val: 'form field' },
  listItem: { displayText: 'form field', value: 'form field' },
  helpText: { val: 'form field' },
  statusText: { val: 'form field' },
  dataValidation: { prompt: 'form field', promptTitle: 'form field', error: 'form field' },
  docVar: { val: 'document variable' },
  bookmarkStart: { name: 'bookmark' },
  hyperlink: { tooltip: 'link', display: 'link', location: 'link' },
  hlinkClick: { tooltip: 'link' },
};

/** What programs call things by themselves: `Picture 3`, `_GoBack`, `0`. */
const BY_PROGRAM = /^(?:[A-Za-z ]{0,30}\d{0,5}|_\w{1,60}|\d{1,5})$/;
const NAMED_BY_PROGRAM: ReadonlySet<string> = new Set([
  'picture name',
  'bookmark',
  'tag',
  'link',
  'defined name',
  'table name',
]);

/** What an attribute says, as the end of a field's name: `comment author`; undefined when it says nothing of interest. */
export const statedBy = (element: string, attribute: string, value: string): string | undefined => {
  if (attribute === 'author') return 'author of a change or comment';
  const row = Object.hasOwn(WORDS, element) ? WORDS[element] : undefined;
  const label = row !== undefined && Object.hasOwn(row, attribute) ? row[attribute] : undefined;
  return label !== undefined && NAMED_BY_PROGRAM.has(label) && BY_PROGRAM.test(value) ? undefined : label;
};

/** Whether an attribute holds the time of a change or a comment. */
export const isTime = (attribute: string): boolean => /^(?:date|dt|dT|dateTime|created)$/.test(attribute);

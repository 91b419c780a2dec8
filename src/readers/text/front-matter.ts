import type { Part } from '../../draft.ts';
import type { TextReading } from './reading.ts';

/** The block of fields that a Markdown file may begin with. Offsets into the content. */
export interface FrontMatter {
  readonly format: 'yaml' | 'toml';
  /** Where its fields begin, behind the opening fence. */
  readonly from: number;
  readonly to: number;
  /** Where the text begins, behind the closing fence. */
  readonly end: number;
}

const OPENING = /^\ufeff?(---|\+\+\+)[ \t]{0,100}(?:\r\n|\r|\n)/;
const CLOSING = { '---': /^(?:---|\.\.\.)[ \t]{0,100}$/m, '+++': /^\+\+\+[ \t]{0,100}$/m };
const FIELD = /^\s{0,1000}(?:#|["'\p{L}_][^\r\n]{0,200}?[:=]|$)/u;
const LARGEST = 64_000;

/** Finds front matter; `---` above something else than fields is a line, as Markdown has it. */
export const frontMatterOf = (content: string): FrontMatter | undefined => {
  const opening = OPENING.exec(content);
  if (opening === null) return undefined;
  const fence = opening[1] as '---' | '+++';
  const from = opening[0].length;
  const rest = content.slice(from);
  const closing = CLOSING[fence].exec(rest);
  if (closing === null || !FIELD.test(rest.slice(0, closing.index))) return undefined;
  const to = from + closing.index;
  const lineBreak = /^(?:\r\n|\r|\n)/.exec(content.slice(to + closing[0].length, to + closing[0].length + 2));
  return {
    format: fence === '---' ? 'yaml' : 'toml',
    from,
    to,
    end: to + closing[0].length + (lineBreak?.[0].length ?? 0),
  };
};

/** Reads front matter: its words, the images it names, and what it says of where the draft goes. */
export const readFrontMatter = async (
  content: string,
  { format, from, to }: FrontMatter,
): Promise<Omit<TextReading, 'content'>> => {
  const asItStands: Part = {
    kind: 'text',
    text: content.slice(from, to),
    toDraft: ({ start, end }) => ({ start: start + from, end: end + from }),
  };
  if (asItStands.text.trim() === '') return { parts: [], images: [] };
  if (format === 'toml') return { parts: [asItStands], images: [] };
  if (to - from > LARGEST || isDeep(asItStands.text)) {
    const failure = {
      status: 'failed',
      reason: 'the front matter is too large or too deep to be read as YAML',
    } as const;
    return { parts: [asItStands], images: [], failure };
  }
  const { readFields } = await import('./front-matter-fields.ts');
  const reading = readFields(content, from, to);
  return 'parts' in reading ? reading : { parts: [asItStands], images: [], ...reading };
};

/** Whether fields are nested deeper than any person would write; the YAML parser would run out of stack. */
export const isDeep = (text: string): boolean => {
  if (/^[ \t\-?:]{200}/m.test(text)) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > 100) return true;
  }
  return false;
};

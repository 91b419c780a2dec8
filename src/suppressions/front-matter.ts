import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Part, ReadDraft, Span } from '../draft.ts';
import { type FrontMatter, frontMatterOf } from '../readers/text/front-matter.ts';
import { isReason } from './reason.ts';

/** What the front matter says of the whole draft. Spans are offsets into its text. */
export interface FrontMatterSuppressions {
  readonly entries: readonly FrontMatterEntry[];
  /** Where all of it stands. */
  readonly block: Span;
}

interface FrontMatterEntry extends Span {
  readonly says: FrontMatterRule | { readonly wrong: 'no reason' | 'no rule' | 'no such setting' };
}

interface FrontMatterRule {
  readonly rule: string;
  /** The picture it is about, as the front matter writes it; the whole draft when absent. */
  readonly image?: string;
}

const LARGEST = 64_000;
const SETTINGS = ['rule', 'reason', 'image'];

/**
 * Reads `postlint: { suppress: [{ rule, reason, image? }] }` in a text's front
 * matter. What isn't YAML is for the reader of the text to say.
 */
export const frontMatterSuppressions = (content: string): FrontMatterSuppressions | undefined => {
  const found = frontMatterOf(content);
  if (found === undefined || found.to - found.from > LARGEST) return undefined;
  if (found.format === 'toml') return inToml(content, found);
  const yaml = content.slice(found.from, found.to);
  if (!/^["']?postlint["']?[ \t]*:/m.test(yaml)) return undefined;
  const top = mapIn(yaml);
  const pair = top?.items.find(({ key }) => isScalar(key) && key.value === 'postlint');
  if (pair === undefined) return undefined;
  const at = (node: unknown): Span => {
    const range = (node as { range?: readonly number[] | null } | null)?.range;
    const [start = 0, end = start] = range ?? [];
    return { start: found.from + start, end: found.from + end };
  };
  const block = { start: at(pair.key).start, end: at(pair.value ?? pair.key).end };
  const wrong = (node: unknown, why: 'no reason' | 'no rule' | 'no such setting'): FrontMatterEntry => ({
    ...at(node ?? pair.key),
    says: { wrong: why },
  });
  const list = isMap(pair.value) && pair.value.items.length === 1 ? pair.value.get('suppress') : undefined;
  if (!isSeq(list)) return { entries: [wrong(pair.value, 'no such setting')], block };
  const entries = list.items.map((item): FrontMatterEntry => {
    if (!isMap(item) || item.items.some(({ key }) => !isScalar(key) || !SETTINGS.includes(String(key.value))))
      return wrong(item, 'no such setting');
    const [rule, reason, image] = SETTINGS.map((name) => item.get(name));
    if (typeof rule !== 'string') return wrong(item, 'no rule');
    if (typeof reason !== 'string' || !isReason(reason)) return wrong(item, 'no reason');
    if (image !== undefined && typeof image !== 'string') return wrong(item, 'no such setting');
    return { ...at(item.get('rule', true)), says: { rule, ...(image !== undefined && { image }) } };
  });
  return { entries, block };
};

/** TOML isn't parsed: in it, a comment says what is to be held back. */
const inToml = (content: string, { from, to }: FrontMatter): FrontMatterSuppressions | undefined => {
  const setting = /^[ \t]{0,50}(?:\[{1,2}[ \t]{0,50})?postlint\b/m.exec(content.slice(from, to));
  if (setting === null) return undefined;
  const block = { start: from + setting.index, end: from + setting.index + setting[0].length };
  return { entries: [{ ...block, says: { wrong: 'no such setting' } }], block };
};

const mapIn = (yaml: string): YAMLMap | undefined => {
  try {
    const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
    return document.errors.length === 0 && isMap(document.contents) ? document.contents : undefined;
  } catch {
    // Nested too deep for the parser.
    return undefined;
  }
};

/** The draft without what names rules in its front matter, which is no prose. */
export const withoutRuleNames = (draft: ReadDraft, found: FrontMatterSuppressions | undefined): ReadDraft => {
  if (found === undefined) return draft;
  const { block } = found;
  const namesRule = ({ kind, text, toDraft }: Part): boolean => {
    if (kind !== 'text' || toDraft === undefined || !/^rule: /.test(text)) return false;
    const { start, end } = toDraft({ start: 0, end: text.length });
    return start >= block.start && end <= block.end;
  };
  return { ...draft, parts: draft.parts.filter((part) => !namesRule(part)) };
};

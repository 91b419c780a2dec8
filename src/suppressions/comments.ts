import type { Part, ReadDraft, Span, TextFormat } from '../draft.ts';
import { frontMatterOf } from '../readers/text/front-matter.ts';
import { type Directive, readDirective } from './directive.ts';

/** A directive, the part it was read in, and where in the part's text it stands. */
export interface PlacedDirective extends Span {
  readonly part: Part;
  readonly directive: Directive;
  /** How much of it isn't prose. */
  readonly head: number;
}

/** A line of a plain text that is nothing but a directive. */
const PLAIN_LINE = /^[ \t]{0,100}(?:#|\/\/|<!--)[ \t]{0,100}(?=postlint-[a-z])[^\r\n]*/gm;

/** What a comment opens with in HTML, in MDX and in YAML. */
const OPENING = /(?:<!--|\/\*|#)\s{0,1000}$/;

/** What a reader hands over of a comment begins with its first word. */
const COMMENT = /^\s{0,1000}postlint-[a-z]/;

/**
 * The directives in a draft's text.
 *
 * Readers of marked-up texts hand each comment over as a part of its own; a
 * plain text has no comments, so that lines which begin like one are taken,
 * and TOML in front matter is read like a plain text.
 */
export const directivesIn = (draft: ReadDraft, format: TextFormat): PlacedDirective[] =>
  draft.parts
    .flatMap((part) => {
      if (part.kind !== 'text' || part.toDraft === undefined || !part.text.includes('postlint-')) return [];
      if (format === 'plain' || isToml(draft, part)) return linesOf(part);
      return isComment(draft, part) ? [placed(part, part.text.indexOf('postlint-'), part.text.trimEnd().length)] : [];
    })
    .sort((one, other) => placeInDraft(one) - placeInDraft(other));

/** Whether a part is a comment, and not words that happen to begin like a directive. */
const isComment = ({ content }: ReadDraft, { text, toDraft }: Part): boolean => {
  if (!COMMENT.test(text) || toDraft === undefined) return false;
  const start = text.indexOf('postlint-');
  const { start: at } = toDraft({ start, end: start + 1 });
  return OPENING.test(content.slice(Math.max(0, at - 1_010), at));
};

const isToml = ({ content }: ReadDraft, { text, toDraft }: Part): boolean => {
  if (!content.startsWith('+++')) return false;
  const frontMatter = frontMatterOf(content);
  return frontMatter !== undefined && (toDraft?.({ start: 0, end: text.length }).end ?? 0) < frontMatter.end;
};

const placeInDraft = ({ part, start, end }: PlacedDirective): number => part.toDraft?.({ start, end }).start ?? 0;

const linesOf = (part: Part): PlacedDirective[] =>
  Array.from(part.text.matchAll(PLAIN_LINE), ({ 0: line, index }) => {
    const text = line.trimEnd();
    const end = text.endsWith('-->') ? text.slice(0, -3).trimEnd().length : text.length;
    return placed(part, index + line.indexOf('postlint-'), index + end);
  });

const placed = (part: Part, start: number, end: number): PlacedDirective => ({
  part,
  start,
  end,
  ...readDirective(part.text.slice(start, end)),
});

/**
 * The draft without the directives, letter for letter as long as it was: only
 * their reasons are prose, and those travel with the file.
 */
export const withoutDirectives = (draft: ReadDraft, directives: readonly PlacedDirective[]): ReadDraft => {
  if (directives.length === 0) return draft;
  const heads = new Map<Part, PlacedDirective[]>();
  for (const directive of directives) {
    const others = heads.get(directive.part);
    if (others === undefined) heads.set(directive.part, [directive]);
    else others.push(directive);
  }
  return {
    ...draft,
    parts: draft.parts.map((part) => {
      const pieces: string[] = [];
      let done = 0;
      for (const { start, head } of heads.get(part) ?? []) {
        pieces.push(part.text.slice(done, start), ' '.repeat(head));
        done = start + head;
      }
      return done === 0 ? part : { ...part, text: pieces.join('') + part.text.slice(done) };
    }),
  };
};

import type { Part, ReadDraft } from '../draft.ts';
import type { Locator } from '../engine/locate.ts';
import type { Finding, HeldBy, Location, RuleId } from '../finding.ts';
import type { PlacedDirective } from './comments.ts';
import type { FrontMatterSuppressions } from './front-matter.ts';
import type { PlacedFinding } from './ledger.ts';
import { LinesOfText } from './lines-of-text.ts';
import { NO_EFFECT, NO_REASON, NOT_UNDERSTOOD, UNKNOWN_RULE } from './rules.ts';

/** One rule that one suppression names, and whether it has held anything back. */
interface Item {
  readonly rule: string;
  /** Where it is named. */
  readonly location: Location;
  used: boolean;
}

interface Range extends Item {
  /** Offsets into the draft's text; the end is open until it is taken back. */
  readonly start: number;
  end: number;
}

interface WholeDraft extends Item {
  readonly image?: string;
}

const WRONG = { 'no reason': NO_REASON, 'no rule': UNKNOWN_RULE } as const;

export interface InlineOptions {
  readonly draft: ReadDraft;
  readonly directives: readonly PlacedDirective[];
  readonly frontMatter: FrontMatterSuppressions | undefined;
  readonly ruleIds: ReadonlySet<string>;
  readonly locator: Locator;
}

/** What a draft says of itself is to be held back. */
export class InlineSuppressions {
  /** What is wrong with it, as findings. */
  readonly problems: Finding[] = [];
  readonly #atLine = new Map<string, Item>();
  readonly #ranges = new Map<string, Range[]>();
  readonly #whole = new Map<string, WholeDraft[]>();
  readonly #inComments: Item[] = [];
  readonly #options: InlineOptions;

  constructor(options: InlineOptions) {
    this.#options = options;
    const lines = new LinesOfText(options.directives.length === 0 ? '' : options.draft.content);
    const placed = options.directives.map((directive) => ({ directive, around: this.#linesOf(directive) }));
    for (const { around } of placed) lines.addDirective(around.line, around.endLine);
    for (const { directive, around } of placed) {
      if (directive.directive.kind === 'wrong') this.#sayWhatIsWrong(directive.directive.why, this.#locate(directive));
      else if (directive.directive.kind === 'enable') this.#enable(directive, directive.directive.rules);
      else this.#disable(directive, directive.directive, lines.behind(around.endLine), around.line);
    }
    this.#readFrontMatter();
  }

  /** What holds a finding back, if anything in the draft does. */
  holds({ finding, file, piece }: PlacedFinding): HeldBy | undefined {
    const { ruleId, location } = finding;
    const inText = location.line === undefined ? undefined : this.#inText(ruleId, location);
    if (inText !== undefined) {
      inText.used = true;
      return 'comment';
    }
    const whole = this.#whole
      .get(ruleId)
      ?.find(({ image }) => image === undefined || (piece !== 'text' && file !== undefined && names(image, file)));
    if (whole === undefined) return undefined;
    whole.used = true;
    return 'front matter';
  }

  /** Says which held nothing back, where that can be told. */
  unused(canTell: (rule: string, by: 'comment' | 'front matter') => boolean): Finding[] {
    const idle = ({ used }: Item): boolean => !used;
    return [
      ...this.#inComments.filter((item) => idle(item) && canTell(item.rule, 'comment')),
      ...[...this.#whole.values()].flat().filter((item) => idle(item) && canTell(item.rule, 'front matter')),
    ].map(({ location }) => problem(NO_EFFECT, location));
  }

  #inText(rule: string, { line, start = 0 }: Location): Item | undefined {
    const atLine = this.#atLine.get(`${line} ${rule}`);
    if (atLine !== undefined) return atLine;
    const ranges = this.#ranges.get(rule) ?? [];
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle] as Range).start <= start) low = middle + 1;
      else high = middle;
    }
    const last = ranges[low - 1];
    return last !== undefined && start < last.end ? last : undefined;
  }

  #disable(
    directive: PlacedDirective,
    { reach, rules }: Extract<PlacedDirective['directive'], { kind: 'disable' }>,
    nextLine: number,
    thisLine: number,
  ): void {
    for (const { id, start, end } of rules) {
      const location = this.#locate(directive, start, end);
      if (!this.#options.ruleIds.has(id)) {
        this.problems.push(problem(UNKNOWN_RULE, location));
        continue;
      }
      const item = { rule: id, location, used: false };
      if (reach === 'from here') this.#open({ ...item, start: location.end ?? 0, end: Number.POSITIVE_INFINITY });
      else {
        const key = `${reach === 'next line' ? nextLine : thisLine} ${id}`;
        if (!this.#atLine.has(key)) this.#atLine.set(key, item);
        this.#inComments.push(item);
      }
    }
  }

  #open(range: Range): void {
    this.#inComments.push(range);
    const ranges = this.#ranges.get(range.rule);
    if (ranges === undefined) this.#ranges.set(range.rule, [range]);
    // one that is open already reaches as far
    else if (ranges.at(-1)?.end !== Number.POSITIVE_INFINITY) ranges.push(range);
  }

  #enable(directive: PlacedDirective, rules: readonly { readonly id: string }[]): void {
    const location = this.#locate(directive);
    const meant = rules.length === 0 ? [...this.#ranges.keys()] : rules.map(({ id }) => id);
    let closed = false;
    for (const id of meant) {
      const last = this.#ranges.get(id)?.at(-1);
      if (last?.end !== Number.POSITIVE_INFINITY) continue;
      last.end = location.start ?? 0;
      closed = true;
    }
    if (!closed) this.problems.push(problem(NO_EFFECT, location, 'enable'));
  }

  #readFrontMatter(): void {
    const { draft, frontMatter, ruleIds, locator } = this.#options;
    const text: Part = { kind: 'text', text: draft.content, toDraft: (span) => span };
    for (const { says, ...span } of frontMatter?.entries ?? []) {
      const location = locator.locate(text, span);
      if ('wrong' in says) this.#sayWhatIsWrong(says.wrong, location);
      else if (!ruleIds.has(says.rule)) this.problems.push(problem(UNKNOWN_RULE, location));
      else {
        const item = { ...says, location, used: false };
        this.#whole.set(says.rule, [...(this.#whole.get(says.rule) ?? []), item]);
      }
    }
  }

  #sayWhatIsWrong(why: string, location: Location): void {
    const ruleId = why === 'no reason' || why === 'no rule' ? WRONG[why] : NOT_UNDERSTOOD;
    this.problems.push(problem(ruleId, location, why === 'no rule' ? 'none' : undefined));
  }

  /** The place of a stretch of a directive, or of all of it. */
  #locate({ part, start, end }: PlacedDirective, from = 0, to = end - start): Location {
    return this.#options.locator.locate(part, { start: start + from, end: start + to });
  }

  /** A comment goes on to the line in which it is closed. */
  #linesOf({ part, start, end }: PlacedDirective): { line: number; endLine: number } {
    const closes = part.text.slice(end).trim() === '' ? part.text.length : end;
    const { line = 1, endLine = line } = this.#options.locator.locate(part, { start, end: closes });
    return { line, endLine };
  }
}

export const problem = (ruleId: RuleId, location: Location, note?: string): Finding => ({
  ruleId,
  severity: 'error',
  ...(note !== undefined && { note }),
  location,
  evidence: [],
  confidence: 1,
});

/** Whether a reference in a text, whatever folder it counts from, can mean a file. */
const names = (reference: string, file: string): boolean => {
  const wanted = reference.replaceAll('\\', '/').replace(/^(?:\.{0,2}\/)+/, '');
  const path = file.replaceAll('\\', '/');
  return wanted !== '' && (path === wanted || path.endsWith(`/${wanted}`));
};

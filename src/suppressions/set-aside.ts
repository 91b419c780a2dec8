import { CHECK_KINDS, type CheckKind, type ReadDraft } from '../draft.ts';
import type { SetAside } from '../engine/judge.ts';
import type { Locator } from '../engine/locate.ts';
import type { Reveal } from '../engine/reveal.ts';
import type { Finding, HeldBy, SuppressedFinding } from '../finding.ts';
import type { PlacedDirective } from './comments.ts';
import type { FrontMatterSuppressions } from './front-matter.ts';
import { InlineSuppressions, problem } from './inline.ts';
import type { CheckedFiles, Ledger, PlacedFinding } from './ledger.ts';
import { maskedLine } from './masked-line.ts';
import { EXPIRED } from './rules.ts';

export interface SetAsideOptions {
  readonly draft: ReadDraft;
  readonly directives: readonly PlacedDirective[];
  readonly frontMatter: FrontMatterSuppressions | undefined;
  /** Every rule that can be suppressed. */
  readonly ruleIds: ReadonlySet<string>;
  readonly ledgers: readonly Ledger[];
  readonly reveal: Reveal;
  /** What was to be done to the draft. */
  readonly wanted: ReadonlySet<CheckKind>;
}

/** Makes the function that takes out the findings which somebody has answered for, and adds what is wrong with that. */
export const setAsideBy =
  ({ draft, directives, frontMatter, ruleIds, ledgers, reveal, wanted }: SetAsideOptions): SetAside =>
  (findings, locator) => {
    const inline = new InlineSuppressions({ draft, directives, frontMatter, ruleIds, locator });
    const placer = new Placer(draft, locator, reveal);
    const placed = findings.map((finding) => placer.place(finding));
    const heldBy = placed.map((each): HeldBy | undefined => inline.holds(each));
    const problems = [...inline.problems];
    const { everything, words } = doneTo(draft, wanted);
    const checked: CheckedFiles = { files: placer.files, canTell: () => everything };
    for (const ledger of ledgers) {
      const judged = ledger.judge(
        placed.map((each, index) => ({ ...each, isHeld: heldBy[index] !== undefined })),
        checked,
      );
      for (const [index, outcome] of judged.entries()) {
        if (heldBy[index] !== undefined) continue;
        if (outcome === 'held') heldBy[index] = ledger.by;
        if (outcome === 'expired') problems.push(problem(EXPIRED, (findings[index] as Finding).location));
      }
    }
    const unused = inline.unused((rule, by) =>
      by === 'comment' && !OF_PICTURES.test(rule) ? words : words && everything,
    );
    return {
      kept: [...findings.filter((_, index) => heldBy[index] === undefined), ...problems, ...unused],
      suppressed: findings.flatMap((finding, index): SuppressedFinding[] => {
        const by = heldBy[index];
        return by === undefined ? [] : [{ ...finding, by }];
      }),
    };
  };

/** Rules that hold at a text on account of its pictures. */
const OF_PICTURES = /^(?:image|jigsaw)\//;

/** Whether everything that can be done to a draft was done, and whether its words were read. */
const doneTo = (draft: ReadDraft, wanted: ReadonlySet<CheckKind>): { everything: boolean; words: boolean } => {
  const nothingFailed = draft.checks.every(({ status }) => status !== 'failed');
  const text = draft.checks.find(({ target }) => target === 'text');
  const words = text === undefined || text.status === 'done';
  const pictures = draft.images.length === 0 || CHECK_KINDS.every((kind) => wanted.has(kind));
  return { everything: nothingFailed && words && pictures, words };
};

/** Says of findings in which file they lie. */
class Placer {
  readonly files: readonly string[];
  readonly #draft: ReadDraft;
  readonly #draftIsMasked: boolean;
  readonly #reveal: Reveal;
  /** Positions of images by the name that results have for them. */
  readonly #images: ReadonlyMap<string, number>;

  constructor(draft: ReadDraft, locator: Locator, reveal: Reveal) {
    const { name } = draft;
    this.#draft = draft;
    this.#reveal = reveal;
    this.#images = new Map(draft.images.map((_, index) => [locator.nameOfImage(index), index]));
    this.#draftIsMasked = 'path' in name && 'path' in locator.draftName && name.path !== locator.draftName.path;
    this.files = [...new Set([...('path' in name ? [name.path] : []), ...draft.images])];
  }

  place(finding: Finding): PlacedFinding {
    const { location } = finding;
    const rest = {
      finding,
      isHeld: false,
      maskedLine: () => maskedLine(this.#reveal(location), location.pictureSize),
    };
    const { name, images } = this.#draft;
    const inImage = this.#imageOf(location.part);
    if (inImage !== undefined) {
      const file = images[inImage.image] as string;
      return { ...rest, file, isMasked: !this.#images.has(file), piece: inImage.piece };
    }
    if ('id' in name) return { ...rest, isMasked: false, piece: location.part };
    const { path, entry } = name;
    return {
      ...rest,
      file: path,
      isMasked: this.#draftIsMasked,
      ...(entry !== undefined && { entry }),
      piece: location.part,
    };
  }

  /** Takes `image:<name>#<piece>` apart; a name may have a `#` of its own. */
  #imageOf(part: string): { image: number; piece: string } | undefined {
    if (!part.startsWith('image:')) return undefined;
    const rest = part.slice('image:'.length);
    for (let at = rest.length; at > 0; at = rest.lastIndexOf('#', at - 1)) {
      const image = this.#images.get(rest.slice(0, at));
      if (image !== undefined) return { image, piece: rest.slice(at + 1) };
    }
    return undefined;
  }
}

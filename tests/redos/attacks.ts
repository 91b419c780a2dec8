import { type Form, formOf } from './syntax.ts';

/** A text of any length that is meant to make a pattern slow: something, then a piece again and again, then an end. */
export interface Attack {
  readonly before: string;
  readonly piece: string;
  readonly after: string;
}

/** The attack as a text of about so many UTF-16 code units. */
export const textOf = ({ before, piece, after }: Attack, length: number): string =>
  before + piece.repeat(Math.ceil(length / piece.length)) + after;

/** Characters that texts are full of; of each class of a pattern those that are in it are tried. */
const CHARACTERS = [
  'a',
  'A',
  '1',
  ' ',
  '_',
  '-',
  '.',
  'à',
  '\n',
  '\t',
  ',',
  '/',
  ':',
  "'",
  '"',
  '(',
  '!',
  '@',
  '\u00a0',
  '\u0301',
  '👩',
];
/** Of a repeated class so many characters are tried, and of a repeated choice so many branches. */
const MOST_PUMPS = 8;
/** Longer repetitions than this make a text as slow as endless ones. */
const LONG = 40;
/** What seldom goes on as a pattern wants it to. */
const ENDS = ['\u0001', 'z! b'];

/**
 * Attacks on each repetition of a pattern, made from its own form: what leads
 * up to the repetition, once or each time, and what is repeated.
 */
export const attacksOn = ({ source, flags }: RegExp): Attack[] => {
  const samples = new Samples(flags);
  const found = new Map<string, Attack>();
  const add = (before: string, piece: string): void => {
    if (piece !== '')
      for (const after of ENDS) found.set(JSON.stringify([before, piece, after]), { before, piece, after });
  };
  const walk = (form: Form, before: string): void => {
    switch (form.kind) {
      case 'sequence': {
        let so = before;
        for (const item of form.items) {
          walk(item, so);
          so += samples.of(item);
        }
        break;
      }
      case 'choice':
        for (const branch of form.branches) walk(branch, before);
        break;
      case 'look':
        if (form.body !== undefined) walk(form.body, before);
        break;
      case 'repeat':
        if (form.most >= LONG)
          for (const pump of samples.several(form.body)) {
            add('', pump);
            add('x', pump);
            add(before, pump);
            add('', before + pump);
            add('', `${before + pump} `);
          }
        else if (form.most > 1) for (const pump of samples.several(form.body).slice(0, 2)) add('', before + pump);
        walk(form.body, before);
        break;
    }
  };
  walk(formOf(source), '');
  return [...found.values()];
};

/** Texts that parts of a pattern match. */
class Samples {
  readonly #flags: string;
  readonly #characters = new Map<string, readonly string[]>();

  constructor(flags: string) {
    this.#flags = flags.replace(/[gyd]/g, '');
  }

  /** A short one. */
  of(form: Form): string {
    switch (form.kind) {
      case 'sequence':
        return form.items.map((item) => this.of(item)).join('');
      case 'choice':
        return this.of(form.branches[0] as Form);
      case 'repeat':
        return this.of(form.body).repeat(Math.min(form.fewest, LONG));
      case 'character':
        return this.#matching(form.source)[0] ?? '';
      default:
        return '';
    }
  }

  /** Different ones. */
  several(form: Form): string[] {
    if (form.kind === 'choice')
      return form.branches.slice(0, MOST_PUMPS).flatMap((branch) => this.several(branch).slice(0, 2));
    if (form.kind === 'character') return this.#matching(form.source).slice(0, MOST_PUMPS);
    if (form.kind === 'repeat') return this.several(form.body);
    if (form.kind === 'sequence' && form.items.length === 1) return this.several(form.items[0] as Form);
    if (form.kind !== 'sequence') return [];
    const rest = form.items.findIndex(
      (item) => item.kind === 'choice' || item.kind === 'character' || item.kind === 'repeat',
    );
    if (rest < 0) return [];
    const [head, tail] = [
      form.items[rest] as Form,
      form.items
        .slice(rest + 1)
        .map((item) => this.of(item))
        .join(''),
    ];
    const heads = this.several(head).slice(0, 3);
    return [...new Set([...heads.map((each) => each + tail), this.of(form)])];
  }

  #matching(source: string): readonly string[] {
    const known = this.#characters.get(source);
    if (known !== undefined) return known;
    const literal = source.length === 1 && source !== '.' ? [source] : [];
    const pattern = new RegExp(`^${source}$`, this.#flags.replace('m', ''));
    const code = /^\\u\{?([0-9a-fA-F]+)\}?$|^\\x([0-9a-fA-F]{2})$/.exec(source);
    const written = code === null ? [] : [String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '0', 16))];
    const inClass = source.startsWith('[') ? [...source.slice(1, -1)] : [source.at(-1) as string];
    const found = [...new Set([...literal, ...CHARACTERS, ...written, ...inClass])].filter((each) =>
      pattern.test(each),
    );
    this.#characters.set(source, found);
    return found;
  }
}

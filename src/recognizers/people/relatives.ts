import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { countedIn } from './family-counted.ts';
import { toldBehind } from './family-told.ts';
import { KIN, KIN_APART, KIN_MANNER, KIN_PLURAL, RARE_KIN, YOUNG_PLURAL } from './kin-words.ts';

/** A look that spares the patterns: some word for family. */
const ANY = new RegExp(
  `(?<![a-zà-ɏ])(?:${KIN}|${KIN_PLURAL}|${YOUNG_PLURAL}|lad|lass|boy|girl|kid|twins|triplets|quads|quadruplets|generations?|married|newly-?weds|sweethearts|widow|widower|wedding|child|(?:youngest|eldest|oldest|last|middle|one|first|second|third|baby) of|generation)(?![a-zà-ɏ])`,
  'u',
);

/** Family only where they are somebody's: "his weans are in my son's class", never "Hi folks". */
const OWN_CHILDREN = '(?:kids|children|weans|bairns|boys|girls|lads|kid|child|boy|girl|lad|lass)';
const NEED_AN_OWNER =
  /^(?:folks|da|nanny|exes|kids|children|weans|bairns|boys|girls|lads|kid|child|boy|girl|lad|lass)$/u;
const OWNER = "(?:(?:(?:both|all|both of|all of) )?(?:his|her|hers|their)|whose|your|the|an?|[0-9a-zà-ɏ]+['’]s)";
/** A relative with whose it is: "his ex wife", "pt's brother", "the mother in law", "dad" alone. */
const MENTION = new RegExp(
  `(?<![0-9a-zà-ɏ'’-])(?:(?<owner>${OWNER}) )?(?<manner>(?:(?:${KIN_MANNER}|${KIN_APART})[ -]){0,3})(?<kin>${KIN}|${KIN_PLURAL}|${OWN_CHILDREN})(?![0-9a-zà-ɏ-]|['’]s (?:[a-zà-ɏ-]+ ){0,2}(?:${KIN})(?![a-zà-ɏ]))`,
  'gu',
);
const APART = new RegExp(`(?<![a-zà-ɏ])${KIN_APART}[ -]`, 'u');
/** "Mum has just arrived", "and dad was driving": without an owner a relative begins a clause. */
const OPENS =
  /(?:^\s*|[.!?;:,(–—…\n\r*] ?| - |(?<![a-zà-ɏ])(?:and|but|while|whilst|as|with|wi|when|because|cos|coz|so|then) )$/u;
const MINE =
  /(?<![a-zà-ɏ])(?:my|our|i['’]?m an?|as an?|me an?d?)(?: (?:own|lovely|little|late|dear|big|wee|eldest|youngest|older|younger|poor|ex|step|beautiful))?[ -]$/u;
/** "My patient's brother" is none of the author's. */
const OF_SOMEBODY_IN_CARE =
  /^(?:patient|pt|px|lady|gent|gentleman|man|woman|bloke|chap|lad|lass|resident|client|boy|girl|bairn|wean)['’]s$/u;
/** The ward sister, the family room. */
const NOT_FAMILY =
  /^(?:the|an?) (?:[a-z-]+ )*(?:sister|sis|partner|family|sisters|families)$|^(?:[0-9a-zà-ɏ]+['’]s) (?:family|partner)$/u;
const OF_THE_HOUSE =
  /^ (?:room|friendly|test|centre|liaison|practice|nurse|services?|support|planning|members?|therapy|history|carers?|doctor|hub|day|group|visit)(?![a-z])/u;
const SAME_SEX = /^(?:his husband|her wife)$/u;
const REACH = 100;

const found = (start: number, end: number, confidence: number): Found => ({
  type: 'relative',
  start,
  end,
  confidence,
  evidence: 'family',
});

/** Unnamed family that narrows down who somebody is. */
export const relatives: Recognizer = {
  name: 'relatives',
  types: ['relative'],
  *recognize(readable): Iterable<Found> {
    if (!readable.hasLower(ANY)) return;
    let last = 0;
    const all = [...counted(readable), ...told(readable)];
    for (const each of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (each.start < last) continue;
      last = each.end;
      yield each;
    }
  },
};

function* counted(readable: ReadableText): Iterable<Found> {
  const { lower } = readable;
  for (const { start, end } of countedIn(readable)) {
    const many = /^(?:both|all|two|three)/u.test(lower.slice(start, start + 5));
    if (many && MINE.test(lower.slice(Math.max(0, start - 30), start))) continue;
    yield found(start, end, 0.8);
  }
}

function* told(readable: ReadableText): Iterable<Found> {
  const { text, lower } = readable;
  for (const { index: start, 0: words, groups = {} } of readable.allLower(MENTION)) {
    const end = start + words.length;
    const { owner, manner = '', kin = '' } = groups;
    const sentence = readable.sentenceAt(start);
    const before = lower.slice(Math.max(sentence.start, start - 40), start);
    if ((MINE.test(before) && !OF_SOMEBODY_IN_CARE.test(owner ?? '')) || NOT_FAMILY.test(words)) continue;
    const after = lower.slice(end, Math.min(sentence.end, end + REACH));
    if (OF_THE_HOUSE.test(after)) continue;
    if (owner === undefined && !OPENS.test(before)) continue;
    // "a dad in the waiting room", "the dad who fixed our gazebo" are anyone's.
    if (owner === 'a' || owner === 'an' || (owner === 'the' && /^,? who/u.test(after))) continue;
    if (NEED_AN_OWNER.test(kin) && !/(?:^|\s)(?:his|her|their|whose)$|['’]s$/u.test(owner ?? '')) continue;
    const behind = toldBehind(after, text.slice(end, end + after.length));
    // "bed 5's ex wife": whose it is says nothing of the family.
    const from =
      owner !== undefined && /^whose$|^(?!pt|patient).*['’]s$/u.test(owner) ? start + owner.length + 1 : start;
    if (behind > 0) yield found(from, end + behind, owner === undefined ? 0.65 : 0.75);
    else if (
      owner !== undefined &&
      owner !== 'your' &&
      (APART.test(manner) || RARE_KIN.test(kin) || SAME_SEX.test(words))
    )
      yield found(from, end, 0.7);
  }
}

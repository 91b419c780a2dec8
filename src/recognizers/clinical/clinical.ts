import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { Phrases } from '../phrases/phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { TOLD } from './conditions-told.ts';
import { endsClinically } from './endings.ts';
import { EVERYDAY } from './everyday.ts';
import { FUNCTION } from './function.ts';
import {
  ELSEWHERE,
  HARMED,
  IN_CAPITALS,
  lexicon,
  OF_DEGREE,
  OF_FAINT_DEGREE,
  OF_THE_BODY,
  TERM,
} from './lexicon/index.ts';
import { readingsIn } from './readings.ts';
import { isTopic } from './topics.ts';

/** Words of the lexicon that stand together, read as one: "broke her left ankle". */
interface Group {
  start: number;
  end: number;
  kinds: number;
  readonly items: Item[];
}

interface Item {
  readonly start: number;
  readonly end: number;
  readonly kinds: number;
}

let phrases: Phrases<number> | undefined;
const words = (): Phrases<number> => {
  phrases ??= new Phrases([...lexicon()].map(([phrase, kinds]) => [kinds, phrase] as const));
  return phrases;
};

/** A diagnosis, symptom, injury, test, procedure, medicine or outcome. */
export const clinicalDetail: Recognizer = {
  name: 'clinical-detail',
  types: ['clinical'],
  *recognize(text): Iterable<Found> {
    const found: Found[] = [];
    const { lower } = text;
    for (const group of groupsIn(text)) {
      const confidence = sureness(text, group);
      if (confidence === 0) continue;
      const start = withMark(lower, group.start);
      if (isTopic(lower.slice(Math.max(0, start - 30), start), lower.slice(group.end, group.end + 40))) continue;
      found.push({ type: 'clinical', start, end: group.end, confidence, evidence: 'lexicon' });
    }
    for (const { start, end, evidence, confidence } of readingsIn(text))
      found.push({ type: 'clinical', start, end, confidence, evidence });
    for (const index of text.standing(CUES)) {
      const [evidence, confidence, , source] = IN_PLAIN_WORDS[index] as (typeof IN_PLAIN_WORDS)[number];
      COMPILED[index] ??= wholeWords(source, 'gu');
      for (const { index: start, 0: words } of text.allLower(COMPILED[index])) {
        if (isOwn(lower, start, words)) continue;
        found.push({ type: 'clinical', start, end: start + words.trimEnd().length, confidence, evidence });
      }
    }
    yield* longest(found);
  },
};

const IN_PLAIN_WORDS = [...TOLD, ...EVERYDAY, ...FUNCTION];
const CUES = new PatternSet(
  IN_PLAIN_WORDS.map(([, , cue]) => cue),
  true,
);
/** Patterns are put together when a text first has their cue. */
const COMPILED: (RegExp | undefined)[] = IN_PLAIN_WORDS.map(() => undefined);

/** "my back in bits after that shift", "we kept the hand gel" */
const isOwn = (lower: string, start: number, words: string): boolean => {
  const before = lower.slice(Math.max(0, start - 20), start);
  return (AUTHORS_OWN.test(before) && !OURS_IN_CARE.test(before)) || /^(?:my|our) /.test(words);
};
/** "our gent rang the bell" */
const OURS_IN_CARE =
  /(?:my|our|ma) (?:gent|lady|lad|lass|lassie|man|woman|bloke|fella|patient|pt|resident|client|boy|girl|kid|wean|bairn|punter|regular|one|tenant)(?:['’]s)? $/u;

/** Of finds that overlap, the longest of those that begin first. */
export const longest = (found: Found[]): Found[] => {
  const kept: Found[] = [];
  for (const each of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || each.start >= last.end) kept.push(each);
  }
  return kept;
};

/** "?sepsis", "#stroke" */
const withMark = (lower: string, start: number): number => (/[?#]/.test(lower[start - 1] ?? '') ? start - 1 : start);

/** Phrases of the lexicon and, between them, words with clinical endings. */
const itemsIn = (text: ReadableText): Item[] => {
  const listed = words().in(text);
  const items: Item[] = [];
  let next = 0;
  for (const { start, end, folded } of text.words) {
    for (let each = listed[next]; each !== undefined && each.end <= start; each = listed[++next])
      items.push({ start: each.start, end: each.end, kinds: each.tag });
    const following = listed[next];
    if ((following === undefined || end <= following.start) && endsClinically(folded))
      items.push({ start, end, kinds: TERM });
  }
  for (; next < listed.length; next++) {
    const { start, end, tag } = listed[next] as { start: number; end: number; tag: number };
    items.push({ start, end, kinds: tag });
  }
  return items;
};

const ONLY_DEGREE = OF_DEGREE | OF_FAINT_DEGREE;
const LONGEST_GROUP = 8;
/** "left hip", "tib-fib" */
const BESIDE = /^(?: |-|\/| ?\+ ?)$/;
/** "broke her ankle", "stabbed in the thigh", "cancer of the bowel" */
const OF = /^ (?:(?:to|of|in|on|through|into|up|down|around) )?(?:(?:the|his|her|their|both|one|a|an|that|each) )?$/;
/** "hip is broken", "leg's swollen", "hand was all mangled" */
const IS =
  /^(?:['’]s| is| was| are| were| has| had| got| been| all| looks| looked| completely| still| badly| just| really| not| isn['’]t| a| an| in){1,4} $/;
/** "pelvis and a punctured lung" */
const AND = /^(?:,| and| &) (?:a |an |his |her |their )?$/;

const joins = (group: Group, item: Item, between: string): boolean => {
  if (item.kinds === 0 || group.kinds === 0) return false;
  if (between.length > 24 || group.items.length >= LONGEST_GROUP) return false;
  if (BESIDE.test(between)) return true;
  const last = (group.items.at(-1) as Item).kinds;
  const flesh = OF_THE_BODY | HARMED;
  if (OF.test(between))
    return (item.kinds & (OF_THE_BODY | ONLY_DEGREE)) !== 0 && (last & (HARMED | TERM | ELSEWHERE)) !== 0;
  if (IS.test(between)) return (last & OF_THE_BODY) !== 0 && (item.kinds & HARMED) !== 0;
  return AND.test(between) && (last & OF_THE_BODY) !== 0 && (item.kinds & flesh) !== 0;
};

function* groupsIn(text: ReadableText): Generator<Group> {
  let group: Group | undefined;
  for (const item of itemsIn(text)) {
    if (group !== undefined && joins(group, item, text.lower.slice(group.end, item.start))) {
      group.items.push(item);
      group.end = item.end;
      group.kinds |= item.kinds;
      continue;
    }
    if (group !== undefined) yield trimmed(group);
    group = { start: item.start, end: item.end, kinds: item.kinds, items: [item] };
  }
  if (group !== undefined) yield trimmed(group);
}

/** Words of degree at the end belong to what follows. */
const trimmed = (group: Group): Group => {
  while (group.items.length > 1 && ((group.items.at(-1) as Item).kinds & ~ONLY_DEGREE) === 0) group.items.pop();
  group.end = (group.items.at(-1) as Item).end;
  group.kinds = group.items.reduce((kinds, item) => kinds | item.kinds, 0);
  return group;
};

/** What shows that "fall", "op", "results" are somebody's. */
const OF_SOMEBODY =
  /(?:^|[^a-zà-ɏ])(?:his|her|their|with|wi|had|has|having|from|after|since|needs?|needed|needing|gets?|got|getting|gotten|for|due|into|another|gave (?:him|her)|given|this|nasty|and|of|by|on) (?:(?:a|an|the|his|her|their|some|another|bad|nasty|wee|big|little|latest|next|last|first|second|third|own) ){0,2}$/u;
const OF_NOBODY =
  /(?:^|[^a-zà-ɏ])(?:and|of|on|by|for|from|into|this|after|since) (?:(?:some|little|big|wee|own|next|last|another|first|second|third) )?$/u;
/** "in with the hip", "again wi his chest" */
const COMPLAINT =
  /(?:^|[^a-zà-ɏ])(?:in|back|up|down|seen|trouble|bother|again|month|week|year|time|today|admitted) (?:with|wi|for|about) (?:the|his|her|their) $/u;
const JOINT = /(?:hip|knee|shoulder|ankle|wrist|lung|kidney|femur|breast|prostate|gallbladder|pelvis)s?$/;
/** "broke my heart", "new faces", "back off", "my back is killing me" */
const NOT_HARMED =
  /heart(?:s|['’]s)? (?:(?:is|was|has|just|all|all been) )?(?:broke|broken|aches?|aching|hurts?|hurting|went|gone|burst|split|mess|done|melted)|(?:broke|broken|breaking|breaks|burst|bursting|tore|split|torn) (?:the |his |her |their |my |our |your |a )?hearts?|(?:new|black|fixed|bad|missing) (?:face|head|back|hand|skin|mouth|chin|lip|foot)s?$|(?:back|head|hand|face|gut|guts|bottom|skin|foot|feet|leg|ear|eye|arm|chin|mouth|chest|nose)s? (?:off|done|new|gone|went|fixed|shot|stopped|black|on)$|(?:cut|off|done|bad|trouble|mess|new) (?:back|head|hand|face)|^(?:cut|split|broke|popped|gone|went|stopped|off|done|twisted) back|back (?:cut|broke|stopped|popped|healing|missing)/u;
const AUTHORS_OWN = /(?:^|[^a-zà-ɏ])(?:my|our|your|ma) (?:\w+ )?$/u;

/** How likely it is that a group is clinical; 0 when it isn't. */
const sureness = (text: ReadableText, { start, end, kinds, items }: Group): number => {
  const { lower } = text;
  if (kinds & TERM) return 0.85;
  const before = lower.slice(Math.max(0, start - 34), start);
  if (kinds & IN_CAPITALS) {
    const written = items.filter((item) => item.kinds & IN_CAPITALS).some((item) => isMarked(text, item));
    if (written || kinds & (OF_DEGREE | OF_THE_BODY)) return 0.8;
  }
  const words = lower.slice(start, end);
  if (kinds & OF_THE_BODY && kinds & HARMED) {
    const apart = items.some(
      (item) => item.kinds & OF_THE_BODY && items.some((other) => other !== item && other.kinds & HARMED),
    );
    if (apart && !NOT_HARMED.test(words) && !AUTHORS_OWN.test(before)) return 0.75;
  }
  if (kinds & ELSEWHERE) {
    if (kinds & OF_DEGREE) return 0.65;
    if (AUTHORS_OWN.test(before)) return 0;
    if (OF_SOMEBODY.test(before) && !OF_NOBODY.test(before)) return 0.6;
  }
  if (kinds & OF_THE_BODY) {
    if (COMPLAINT.test(before)) return 0.65;
    if (items.length > 1 && kinds & OF_FAINT_DEGREE && JOINT.test(words) && /(?:the|a|an|her|his|for) $/.test(before))
      return 0.6;
    // "Hip.": a sentence of its own
    if (JOINT.test(words) && /(?:^|[.!?\n] ?)$/.test(before) && /^\s*(?:[.!?\n]|$)/.test(lower.slice(end, end + 3)))
      return 0.6;
  }
  return 0;
};

/** MI, ?pe, #af */
const isMarked = ({ text }: ReadableText, { start, end }: Item): boolean => {
  const word = text.slice(start, end);
  return word === word.toUpperCase() || text[start - 1] === '?' || text[start - 1] === '#';
};

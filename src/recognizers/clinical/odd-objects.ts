import type { Found } from '../../entity.ts';
import { Phrases } from '../phrases/phrases.ts';
import type { ReadableText } from '../text.ts';
import { OBJECTS, PLACES_OF_THE_BODY } from './lexicon/odd-things.ts';
import { COUNT, WHOSE } from './odd-events.ts';

let objects: Phrases | undefined;

const IN_THE_BODY = `(?:${WHOSE}(?:diabetic )?${PLACES_OF_THE_BODY}|wound|ulcer|him|her(?= (?:arse|bum|bits)|[.,!?]))(?![a-zà-ɏ])`;
/** "a shampoo bottle up his bum", "the jar up him", "drawing pin out of a diabetic foot" */
const WHERE = new RegExp(
  `^(?:(?:s|es)?(?: (?:was|were|is|got|gets|getting|still|all the way|right|firmly|well|and truly|completely|which was|that was|clean|straight|deep|half ?way|sideways)){0,3} (?:up|into|buried in|poking out of|protruding from|wrapped (?:round|around)|tied (?:round|around|to)|oot|out|oot o|out of|stuck (?:up|in|on|to|down|round|around|inside)|lodged (?:in|up)|wedged (?:in|up)|jammed (?:in|up|down|on)|embedded in|in|inside|from|through|straight through|clean through|impaled in|sticking out of|hanging out of|shoved up|inserted (?:in|into|up)|superglued to|glued to|living in) (?:of |o )?${IN_THE_BODY})`,
  'u',
);
const QUALIFIED =
  '(?:(?:a|an|the|his|her|their|its|some|one|this|that|own|both|whole|entire|small|large|big|tiny|plastic|metal|rusty|live|old|wee|full|unopened|empty|lit|glass|false|wooden|broken) ){0,3}';
/** "swallowed a", "ate fourteen" */
const SWALLOWED = new RegExp(
  `(?:^|[^a-zà-ɏ])(?:swallowed|swallows|swallowing|swallied|inhaled|ingested) ${QUALIFIED}(?:${COUNT} )?${QUALIFIED}$`,
  'u',
);
const LEAD = new RegExp(
  `(?:(?<![a-zà-ɏ])(?:a|an|the|his|her|${COUNT}|whole|live|rusty|plastic|wee|lit|metal|button|fridge) ){1,3}$`,
  'u',
);
const ENTERS = /(?:remov(?:ed?|ing)|retriev(?:ed?|ing)|pull(?:ed|ing)|fish(?:ed|ing)|extract(?:ed|ing)|dug|digging) $/u;

/**
 * Things in, on or through somebody. Where a post tells of something found in
 * somebody, each thing it names counts: "it was a Henry hoover attachment".
 */
export function* oddObjectsIn(text: ReadableText, tellsOfOne: boolean): Generator<Found> {
  const { lower } = text;
  objects ??= new Phrases([[true, OBJECTS]]);
  for (const { start, end } of objects.in(text)) {
    const before = lower.slice(Math.max(0, start - 50), start);
    const lead = LEAD.exec(before)?.[0].length ?? 0;
    const from = start - lead;
    const where = WHERE.exec(lower.slice(end, end + 70));
    const swallowed = SWALLOWED.exec(before);
    if (where !== null) {
      const enters = ENTERS.exec(lower.slice(Math.max(0, from - 12), from))?.[0].length ?? 0;
      if (IDIOM.test(lower.slice(from, end + where[0].length))) continue;
      yield {
        type: 'unusual',
        start: from - enters,
        end: end + where[0].length,
        confidence: 0.8,
        evidence: 'inserted',
      };
    } else if (swallowed !== null) {
      const verb = swallowed[0].replace(/^[^a-z]/u, '').length;
      yield { type: 'unusual', start: start - verb, end, confidence: 0.75, evidence: 'swallowed' };
    } else if (tellsOfOne && lead > 0) {
      yield { type: 'unusual', start: from, end, confidence: 0.6, evidence: 'object' };
    }
  }
}

/** "phone in hand", "torch in my mouth", "needle in her arm", "cotton bud in his nose" for a swab, "spoon in hand" */
const IDIOM =
  /(?:phone|pen|torch|coffee|brush|spoon|fork|umbrella|key|keys|needle(?! through)|stick(?! through)|scissors|toothbrush|glass|bottle|hammer|lead|cotton bud|razor|teddy|toy|ring|coin|stone|nail|lipstick|mascara|tooth|denture|football|battery|hairbrush|remote|apple|orange|banana|dart|sword|egg) (?:in|from|on|through|out of|out) (?:(?:his|her|their|the|a|one|left|right|own|each) ){0,2}(?:hand|hands|finger|fingers|back|arm|mouth|face|head|lips?|hair|eye|teeth|ring finger|jaw|him|her|heart)$/u;

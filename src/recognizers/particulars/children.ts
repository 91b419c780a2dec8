import type { Found } from '../../entity.ts';
import { ages } from '../ages/ages.ts';
import { Phrases } from '../phrases/phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { nounPhrase } from './noun-phrase.ts';
import { Taken } from './taken.ts';
import { isSomebodyElses } from './whose.ts';

/** A child by the very word, and words that are a child's beside "little", "wee" or an age. Written for this project. */
const CHILD =
  'kid, kiddo, kiddie, child, toddler, bairn, wean, wane, tot, teenager, teen, youngster, adolescent, schoolboy, schoolgirl, schoolkid, schoolchild, little boy, little girl, wee boy, wee girl, wee lad, wee lass, wee man, wee fella, wee lassie, wee laddie, little lad, little lass, little man, little lady, little fella, little chap, little guy, little dude, little one, wee one, wee yin, littlest one, youngest one, littl un, little un, littlun, nipper, tiddler, infant, young person, boy, laddie, young girl, young boy, school boy, school girl, teenage girl, teenage boy, teenage lad, teenage lass, teenage mum, teenage mother, teen mum, teenage patient, paediatric patient, paeds patient, primary pupil, sixth former, sixth-former, six former, preschooler, pre-schooler, year _ pupil, young offender, foster child, adopted child, looked after child, pupil';
/** "lil guy", "wee fighter": a child by the two words together. */
const SMALL_ONE =
  'lil/little/littl/wee/tiny/teeny/titchy/ickle/small/smol/itty guy/dude/chap/chappie/fella/fellow/lad/lass/boy/girl/man/lady/one/un/yin/mite/scrap/dot/monkey/superstar/trooper/soldier/fighter/warrior/champ/hero/princess/prince/poppet/pickle/angel/rascal/terror/lamb/bean/baby/bub/nugget/munchkin/sausage/madam/sir/laddie/lassie/bairn/tyke/tot/kid/kiddo/child/human/patient/miracle/button/peanut/bruiser/cherub/urchin/scamp/imp/charmer/gent/miss/mister/brother/sister/ballerina/footballer/gymnast, micro prem, micro preemie, ex prem, preemie, premmie, prem baby, premature baby, preterm baby, prem, prem twin, nicu graduate, nicu baby, neonate, newborn baby, tween, under age girl, under-age girl, underage girl, underage boy, junior school pupil, nursery child, boy scout, girl guide, cub scout, brownie, school refuser, young carer, child carer';
const NEEDS_AGE =
  'girl, lad, lass, lassie, baby, twin, student, daughter, son, boy, patient, pt, gymnast, footballer, swimmer';
/** A child of two at most, one of eighteen no more. */
const GROWN_UP = 18;
const INFANT = 0.2;

/** "both kids from the car": few enough to be these two. */
const PAIR =
  /(?<![0-9a-zà-ɏ'’])(?:both(?: the)?|(?:the |her |his )?(?:two|2)) (?:little |wee |young |small |teenage )?(?:kids|kiddies|children|teens|teenagers|boys|girls|lads|weans|bairns|toddlers|schoolboys|schoolgirls)(?![0-9a-zà-ɏ])(?! (?:a|each|per|under|over|and (?:a|under)) )/gu;

let lists: Phrases<'child' | 'aged'> | undefined;

/** A child or young person as the patient: "a wee boy", "Kid, 6", "9yo", "Mum is only 17". */
export const children: Recognizer = {
  name: 'children',
  types: ['vulnerability'],
  *recognize(text): Iterable<Found> {
    lists ??= new Phrases([
      ['child', CHILD],
      ['child', SMALL_ONE],
      ['aged', NEEDS_AGE],
    ]);
    const minors = [...(ages.recognize(text) as Iterable<Found>)].filter(
      ({ value, confidence, evidence, start, end }) =>
        Number(value) < GROWN_UP &&
        Number(value) > INFANT &&
        confidence >= 0.5 &&
        // "our tenth birthday" may be a ward's.
        evidence !== 'birthday' &&
        !isPast(text, start, end),
    );
    minors.sort((a, b) => a.start - b.start);
    const taken = new Taken(text.text.length);
    const child = (start: number, end: number, confidence: number, evidence: string): Found => {
      taken.take({ start, end });
      return { type: 'vulnerability', start, end, confidence, evidence };
    };
    let first = 0;
    for (const { tag, ...noun } of lists.in(text)) {
      const phrase = nounPhrase(text, noun);
      if (phrase === undefined) continue;
      while (first < minors.length && (minors[first] as Found).end < phrase.start - 30) first++;
      const age = minors.slice(first, first + 3).find((each) => isBeside(text, each, phrase.start, phrase.end));
      if (tag === 'aged' && age === undefined && !phrase.modifiers.some((word) => YOUNG.test(word))) continue;
      if (age === undefined && !isOneChild(text, phrase.opening, phrase.articleStart, phrase.end, phrase.modifiers))
        continue;
      if (age === undefined && NEWBORN.test(text.lower.slice(Math.max(0, phrase.start - 90), phrase.end + 50)))
        continue;
      if (
        phrase.opening === 'any' ||
        (phrase.opening === 'my' && !IN_MY_CARE.test(text.lower.slice(phrase.end, phrase.end + 30))) ||
        isSomebodyElses(text, phrase.articleStart)
      )
        continue;
      const start =
        age === undefined || age.end > phrase.end ? phrase.articleStart : Math.min(age.start, phrase.articleStart);
      const end = phrase.end;
      yield child(start, end, phrase.opening === 'none' ? 0.55 : 0.75, 'child');
    }
    for (const { index, 0: words } of text.allLower(PAIR)) {
      if (NEWBORN.test(text.lower.slice(Math.max(0, index - 60), index + 60))) continue;
      yield child(index, index + words.length, 0.6, 'children');
    }
    for (const { start, end, confidence } of minors) {
      if (taken.holds({ start, end }, 12) || isSomebodyElses(text, start)) continue;
      yield child(start, end, Math.min(confidence, 0.75), 'age');
    }
  },
};

/** "a wee boy, 7lb 2": newborn details are told elsewhere. */
const NEWBORN =
  /\d ?lbs?(?![a-z])|(?<![a-z])(?:born|births?|birthing|deliver(?:ed|y|ing)|breech|caesarean|c-?section|forceps|placenta|newborn)(?![a-z])/;
const YOUNG = /^(?:little|wee|tiny|teenage|schoolage|school|toddler|primary|teen)$/;

/** "Kid, 6", "boy (9)", "6 yr old boy" */
const isBeside = (text: ReadableText, age: { start: number; end: number }, start: number, end: number): boolean =>
  age.start >= end
    ? age.start - end <= 10 &&
      /^(?:aged?|of|who is|is|was|only|just|about|around|[ ,(])*$/.test(text.lower.slice(end, age.start))
    : start >= age.end &&
      start - age.end <= 24 &&
      /^(?:[ -](?!(?:and|she|he|who|is|was|with|her|his|to|the|a|in|on|has|had|but|so|it|they|of)(?![a-z]))[a-z/]+){0,3}[ -]$/.test(
        text.lower.slice(age.end, start),
      );

/** "when I was 9", "9 years ago", "since he was 12": an age that is over, or a stretch of time. */
const isPast = ({ lower }: ReadableText, start: number, end: number): boolean =>
  /(?:when (?:i|he|she|they|you) (?:was|were)|since (?:i|he|she|they) (?:was|were)|back when|from the age of|since the age of|at the age of|left school at|started (?:smoking|work|school|out) at|torpedoed .{0,20}at|band|level|year|ward|bed|bay|room|key stage|grade|stage|scored?|pain|gcs)[ :]*(?:only |just |about |aged )?$/.test(
    lower.slice(Math.max(0, start - 36), start),
  ) ||
  /^ ?(?:years? (?:ago|later|qualified|in|of|on)|years['’]? experience|weeks? (?:pregnant|post|gestation)|(?:old )?(?:scanner|machine|building|car|computer|laptop|kit|kettle|policy|system|software|boiler|van|ambulance|truck|hospital|unit|ward|service|charity|whisky|dog|cat|labrador|spaniel|horse|printer|monitor|bed|mattress|phone|shoes|trainers)(?![a-z]))/.test(
    lower.slice(end, end + 26),
  );

const ELSEWHERE =
  /^(?:['’]s)?[ -]?(?:protection|health|psych|services?|benefit|seat|size|proof|friendly|abuse|poverty|minder|care\b|development|mental|bereavement|death|nurs|hood|oh boy|bands?|scouts?|racer|group|week|day|play|life|like|safety|ward|unit|clinic|in me\b|in you\b|inside|again|at heart|s? (?:glove|toy|shoe|coat|car seat|hat|scooter|bike|drawing|shoes|boot|mitten|dummy))/;
/** "A child can have paracetamol" */
const IN_GENERAL = /^ (?:can|should|may|must|might|deserves|needs|under|over|between|or)(?![a-z])/;
const AS_OR_LIKE =
  /(?:(?<![a-z])(?:like|as|since|being|be|inner|whose|oh|good|bad|atta|big|pretty|old|auld|delivery|birthday|danger|golden|poster|barrow|altar|cabin|bell|hey|ye|mummy['’]s|only|spoilt|toy|fan|saturday|lover|problem|whipping|of a|than a|fat|pub|party|wide|home) (?:an? |the )?)$/;

const isOneChild = (
  text: ReadableText,
  opening: string,
  articleStart: number,
  end: number,
  modifiers: readonly string[],
): boolean => {
  const { lower } = text;
  if (ELSEWHERE.test(lower.slice(end, end + 24)) || IN_GENERAL.test(lower.slice(end, end + 14))) return false;
  if (
    AS_OR_LIKE.test(lower.slice(Math.max(0, articleStart - 14), articleStart)) ||
    modifiers.some((word) => NO_CHILD.test(word))
  )
    return false;
  if (
    CONDITION.test(lower.slice(Math.max(0, articleStart - 12), articleStart)) &&
    ALWAYS.test(lower.slice(end, end + 14))
  )
    return false;
  // "your child", "her boy is six foot", "their wee one"
  if (opening === 'any') return false;
  // "so glad your little girl's tonsils went well" answers a parent; "bring your little one" is for all.
  if (opening === 'your') return TO_A_PARENT.test(lower.slice(Math.max(0, articleStart - 60), articleStart));
  if (opening === 'theirs')
    return (
      modifiers.length > 0 ||
      OF_A_PARENT.test(lower.slice(articleStart, end)) ||
      /(?:in|on|at) (?:bed|resus|picu|theatre|the ward)/.test(lower.slice(end, end + 30))
    );
  if (opening === 'none') return false;
  if (opening === 'start')
    return (
      /^(?:littlest|youngest|little|wee|teenage)/.test(lower.slice(articleStart, end)) ||
      /^(?:,| \(?\d| (?:with|w\/|who|in|on|is|has|had|was|from|called|came|fell|v|vs)(?![a-z]))/.test(
        lower.slice(end, end + 8),
      )
    );
  return true;
};
/** "my lil guy in bay 4" is no child of the author's. */
const IN_MY_CARE =
  /^ (?:(?:in|from|on|at) (?:(?:my|our|the) )?(?:bed|bay|cot|cubicle|side ?room|room|resus|picu|nicu|scbu|theatre|recovery|clinic|ward|unit|list|caseload|chair|plaster room|trolley|triage|minors|majors)|(?:i|we) (?:saw|treated|looked after|nursed|am treating|scanned)|with (?:the|a) (?:broken|fractured|new heart|burns|plaster|cast|trachy|ng))(?![a-z])/;
/** "if a child won't keep still" */
const CONDITION = /(?<![a-z])(?:if|when|whenever|unless|until|before|once|where|does|can) $/;
const ALWAYS =
  /^ (?:wo|ca|does|is|has|needs?|looks?|cries|refuses|presents|asks|arrives|comes|gets|have|eat|swallow)(?![a-mo-z])/;
const TO_A_PARENT =
  /(?<![a-z])(?:glad|pleased|delighted|happy|relieved|thrilled|sorry|hear(?:ing)?|news|met|meeting|hope|hoping|look(?:ed|ing) after|treat(?:ed|ing)|car(?:ed|ing) for|nursed|saw|seeing|gave|giving|help(?:ed|ing)|thank you for (?:letting|bringing|trusting)|privilege|remember(?:ed)?|forget|honour|congratulations|wish(?:ing|es)?|love to|hugs? to|message about|review about|stay(?:ed)?|sat) (?:[a-z]+ ){0,3}$/;
const OF_A_PARENT = /^(?:whose|her|his|their) (?:lil|little|littl|wee|tiny|teeny|ickle|youngest|prem)(?![a-z])/;
const NO_CHILD =
  /^(?:old|auld|birthday|delivery|ward|paper|stable|saturday|fat|cover|poster|whole|altar|big|inner|bad|good|school's|golden|pretty|barrow|paper|new|it|only)$/;

import type { Span } from '../../draft.ts';
import type { ReadableText } from '../text.ts';
import { Cued } from './cued.ts';
import { GRASPING, OF_IDENTITY, OF_LANGUAGE, OF_NEWCOMERS } from './newcomers.ts';
import { GROUP, OTHERED, PEOPLE, PREJUDICE, THAT_LOT } from './protected-groups.ts';

const START = '(?<![0-9a-zà-ɏ@#])';
const END = '(?![0-9a-zà-ɏ])';
/** "these foreign docs", "that lot" */
const WHO = new Cued(
  'foreig*, immigr*, migran*, refuge*, asylum, overse*, intern*, nonuk, non uk, non-uk, romani*, pole, poles, polish, bulgar*, albani*, lithua*, latvia*, slovak*, hungar*, ukrain*, russia*, turks, turkis*, kurds, kurdis*, somali*, nigeri*, ghanai*, zimbab*, kenyan*, africa*, eritre*, sudane*, ethiop*, syrian*, iraqi, iraqis, irania*, afghan*, pakist*, indian*, kerala*, bangla*, bengal*, sri, filipi*, chines*, vietna*, korean*, japane*, thai, thais, arab, arabs, americ*, brazil*, jamaic*, caribb*, asian*, south asian, europe*, italia*, greek*, spania*, french, german*, irish, scot, scots, welsh, englis*, jocks, paddies, spanis*, portug*, muslim*, islami*, jew, jews, jewish, hindu*, sikh, sikhs, cathol*, protes*, prods, christ*, jehova*, mormon*, hijabi*, black, blacks, whites, brown, ethnic*, minori*, bame, bme, colour*, gyps*, gypsy, gypsi*, travel*, roma, tinker*, gorger*, boomer*, baby boomer, gen, genz, genzs, genzer*, genx, gen-, millen*, oldies, wrinkl*, old people, older people, old folk, elderly, pensio*, oap, oaps, oldfolk, young ones, youth of, kids today, young people, teenag*, zoomer*, women, men, female*, male, males, girls, blokes, mothers, single mums, teen mums, femini*, lesbia*, gay, gays, homose*, bisexu*, trans, transg*, transs*, nonbin*, binary, alphab*, queers, drag queen, disabl*, autist*, deaf, deafies, blind, mental*, downs, adhd, adhder*, epilep*, ampute*, wheelc*, fat people, obese, benefi*, homele*, council, that lot, those lot, this lot, them lot, their lot, their sort, their kind, your kind, that sort, those sort, these people, those people, them people, certain, some nationalities, communities, religions, cultures, races, ethnicities, backgrounds',
  () =>
    `${START}(?:(?:(?:all|these|those|them|the|most|half the|half of these|half of the|some of these|so many|too many|this generation of|another bunch of|our new) )*${GROUP}(?: ${PEOPLE}){0,2}|${THAT_LOT})${END}`,
);
/** "can't even speak English", "breed like rabbits", "clogging up A&E" */
const tailOf = (): RegExp =>
  new RegExp(
    `(?: who| that|, they|,)?(?: (?:just|all|always|even|clearly|simply|really|literally|basically|will|would|do|of course|never|honestly|can|are|keep|['’]?re|have been|is)){0,3} (?:${PREJUDICE.join('|')})${END}`,
    'y',
  );
let tail: RegExp | undefined;
/** "typical", "bloody", "fed up of the" */
const LEAD =
  /(?<![0-9a-zà-ɏ])(?:(?:typical|bloody|fucking|fuckin|effing|sodding|dirty|filthy|thieving|lazy|smelly|stupid|useless|ungrateful|hysterical|whiny|whinging|fed up (?:of|with)|sick of|can['’]?t stand|hate) ){1,8}$/;
const ENDS = /^\s*(?:[.,!?…:]|$|🙄|😂|🤦)/u;
/** "why are these overseas nurses so rude", "never met a … who wasn't", "twenty to a bed" */
const ASKS = new Cued(
  'why, never met, to a',
  () =>
    `${START}(?:why (?:are|do|is|does|can['’]?t|must) (?:all |these |those |the |so many |our )*${GROUP}(?: ${PEOPLE})? (?:all |always |so |such |never |just |have to be )*(?:rude|lazy|loud|useless|thick|stupid|aggressive|entitled|dirty|smelly|dramatic|demanding|shout|moan|whinge|complain|smell|stink|lie|expect|think they|needy|slow|miserable|arrogant|bossy|emotional|weird)|never met an? ${GROUP}(?: ${PEOPLE})? who (?:wasn['’]?t|didn['’]?t|could|did|was|isn['’]?t|doesn['’]?t|can|would)[^.!?\\n]{0,30}|${OTHERED}(?: ${PEOPLE})?,? (?:\\w+ ){1,2}to a (?:bed|bay|room|car|house)(?: \\w+)?)${END}`,
);
const RECOIL = new Cued(
  'understand, disgus*, gross, unnatu*, sick, boak, vile, ugh, speak english',
  () =>
    `${START}(?:(?:can['’]?t|cannot|cannae|couldn['’]?t|never) understand (?:a (?:bloody |fucking |single )?(?:word|thing)|half|what|anything)[^.!?\\n]{0,20} (?:${GROUP}(?: ${PEOPLE})?|foreign accents?|accents? of (?:theirs|his|hers))(?: (?:says?|is saying|are saying|on about))?|${GROUP}(?: ${PEOPLE})?[^.!?\\n]{0,40},? (?:disgusting|gross|unnatural|makes me sick|boak|vile|sick in the head|ugh)(?=\\W*$)|(?<=[,.;:!?] ?)(?:just |please )?speak english(?=\\W*$|[.!]| (?:at work|on shift|or)))${END}`,
  'gm',
);
const DISCLAIMER = new Cued(
  'racist, sexist, homoph*, transp*, ageist, funny, prejud*, bigot, bigoted, xenoph*, ableist, politi*, pc, woke',
  () =>
    `${START}(?:(?:i['’]?m|im|i am|not being|don['’]?t want to (?:sound|be)|without being|call me|not to be|no being|nae being|hate to sound|don['’]?t mean to be|not trying to be)(?: \\w+){0,1} (?:racist|sexist|homophobic|transphobic|ageist|funny|prejudiced|a bigot|bigoted|xenophobic|ableist|politically incorrect)(?:,| or anything| if you like| or nothing)*,? (?:but|however|if)[^.!?\\n]{4,90}|(?:not (?:very )?|don['’]?t care if it['’]?s not )(?:pc|politically correct|woke),? but[^.!?\\n]{4,90})`,
);
/** "relatives of certain nationalities", "that lot" with trouble; "go back to your own country" */
const GO_BACK = new Cued(
  'from, country, countr*, over here, english',
  () =>
    `${START}(?:(?:go|get|fuck off|piss off|send (?:them|her|him|\\w+)(?: all)?|sod off|ship (?:them|him|her)(?: all)?)(?: the fuck)? (?:back )?(?:to )?(?:where (?:they|you|he|she) c[ao]me from|(?:their|your|his|her) own countr(?:y|ies))|they come over here[^.!?\\n]{0,70}|com(?:e|ing) over here[^.!?\\n]{3,60}|(?:if (?:they|you) can['’]?t speak english|learn (?:bloody |fucking )?english)[^.!?\\n]{3,50}|speak (?:bloody|fucking) english)`,
);
const CERTAIN = new Cued(
  'hassle, trouble, abuse, grief, bother, noise, aggres*, demands, compla*, drama, rudene*, shouti*, problem*, sick, fed, tired, attitu*',
  () =>
    `${START}(?:more |all |always |so much |nothing but )?(?:hassle|trouble|abuse|grief|bother|noise|aggression|demands|complaints|drama|rudeness|shouting|problems?|sick|fed up|tired|attitude)(?: \\w+){0,4} (?:from|with|of|by) (?:\\w+ ){0,4}(?:${THAT_LOT}|${OTHERED}(?: ${PEOPLE})?)(?: than [^.!?\\n]{2,50})?${END}`,
);
/** "only got the job because she's black", "diversity hire" */
const TOKEN = new Cued(
  'divers*, dei, edi, quota, token, box, boxtic*, card, only here, third, thirdw*, touris*, bogus, preten*, dress, frock, brains, time of, place is, job is, mens, no job, women drivers, women',
  () =>
    `${START}(?:(?:diversity|dei|edi|quota|token|box[- ]?ticking) (?:hires?|appointments?|nurse|doctor|manager|director|exec)|play(?:s|ed|ing)? the (?:race|gender|trans|gay|disability|victim|autism) card|only here for (?:the )?(?:visa|benefits)|third[- ]world (?:nurs\\w+|doctors?|docs?|training|degrees?|qualifications?|standards?)|health tourists?|benefits? tourists?|bogus asylum seekers?|pretend(?:ing)? to be (?:disabled|a woman|a man|autistic)|man in a dress|bloke in a (?:dress|frock)|women['’]?s brains|time of the month (?:for|again for) (?:her|the)|(?:a )?(?:woman|female|girl|women)['’]?s? (?:place|job) is|men['’]?s work|no job for a (?:woman|man|girl|bloke)|women drivers)${END}`,
);
const TOKEN_OF_GROUP = new Cued(
  'got, getting, gets, given, there, hired, promoted, in, wouldn*, wouldnt, wont, dont, too many',
  () =>
    `${START}(?:(?:only |just )?(?:got|getting|gets|given|there|hired|promoted|in)(?: \\w+){0,4} (?:because|cos|coz|as|since) (?:s?he|they)(?:['’]?s|['’]?re| is| was| are) (?:an? )?(?:\\w+ )?(?:${GROUP})|(?:wouldn['’]?t|won['’]?t|don['’]?t) (?:want|trust|let)(?: \\w+){0,3} (?:${OTHERED}|trans|gay|female|male) (?:${PEOPLE})(?: \\w+){0,4}|too many (?:${OTHERED}|women|men|gays|trans)(?: ${PEOPLE})? (?:in|on|here|coming|working|round|around|these days|nowadays)(?: [\\w'’]+){0,4})${END}`,
);

interface Saying extends Span {
  readonly evidence: string;
  readonly confidence: number;
}

const ANYWHERE = [
  [DISCLAIMER, 'disclaimer', 0.65],
  [GO_BACK, 'sent away', 0.75],
  [TOKEN, 'belittles a group', 0.7],
  [OF_NEWCOMERS, 'of newcomers', 0.65],
  [OF_LANGUAGE, 'of their language', 0.7],
  [GRASPING, 'of newcomers', 0.65],
  [OF_IDENTITY, 'belittles a group', 0.6],
] as const;
const BESIDE_GROUP = [
  [ASKS, 'said of a group', 0.65],
  [RECOIL, 'recoils from a group', 0.7],
  [CERTAIN, 'said of a group', 0.65],
  [TOKEN_OF_GROUP, 'belittles a group', 0.7],
] as const;

/** What is said in prejudice. The large patterns are read only where a group is spoken of. */
export function* sayings(text: ReadableText): Generator<Saying> {
  const { lower } = text;
  let ofGroup = false;
  for (const { index, 0: who } of WHO.in(text)) {
    ofGroup = true;
    const end = index + who.length;
    const lead = LEAD.exec(lower.slice(Math.max(0, index - 40), index))?.[0] ?? '';
    const start = index - lead.length;
    tail ??= tailOf();
    tail.lastIndex = end;
    const said = tail.exec(lower)?.[0];
    if (said !== undefined)
      yield { start, end: end + said.trimEnd().length, confidence: 0.75, evidence: 'said of a group' };
    else if (lead !== '' && (lead !== 'typical ' || ENDS.test(lower.slice(end, end + 8))))
      yield { start, end, confidence: 0.7, evidence: 'said of a group' };
  }
  for (const [pattern, evidence, confidence] of ofGroup ? [...ANYWHERE, ...BESIDE_GROUP] : ANYWHERE)
    for (const { index, 0: words } of pattern.in(text))
      yield { start: index, end: index + words.trimEnd().length, confidence, evidence };
}

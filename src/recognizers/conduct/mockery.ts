import type { Span } from '../../draft.ts';
import type { ReadableText } from '../text.ts';
import type { Mention } from './cast.ts';
import { Cued } from './cued.ts';
import type { Reading } from './insults.ts';
import { JIBES } from './jibes.ts';

/** What is said of somebody at work without a word of abuse: what they cannot do, what they are up to. */
export interface Mockery extends Span {
  readonly confidence: number;
  readonly evidence: string;
}

const ABSURD = `bath|piss-? ?up|brewery|booze-? ?up|raffle|tap|drainpipe|drain pipe|hosepipe|arse|backside|elbow|paper bag|egg|eggs|barn door|door|toast|water|whelk stall|sweet shop|sweetie shop|tombola|bun fight|kettle|shoelaces?|laces|map|bicycle|bike|bus|taxi|flock|cat|dominoes|cold|tea|sandwich|crayons?|cow's arse|banjo|hippo|elephant|fete|bake sale|picnic|playground|lego|orgy|brothel|train set|jelly|sieve|bag of (?:crisps|sugar)|snowman|wet (?:paper )?bag|toddler|mouse|pulse in|vein (?:with|if|on|in)|hole in|own (?:name|arse|bum|feet)`;
/** "couldn't cannulate a drainpipe", "wouldn't know sepsis if it slapped her" */
export const INCOMPETENCE = new Cued(
  'couldn*, couldnt, couldna, couldnae, wouldn*, wouldnt, wouldna, wouldnae, could not, would not, cant, cannot, cannae, canna, can not, cudnt, cudnae, didnt, didnae & run, organi*, manage, find, hit, spell, pour, boil, cannul*, lead, catch, diagno*, intuba*, plan, read, ride, count, open, fight, get, make, hold, butter, order, arrange, tie, draw, colour, herd, park, arouse, wire, work, drive, xray, x, bandage, punch, know, recogn*, spot, ken',
  () =>
    `(?<![a-z])(?:(?:could|would|can|cud|did)(?:n['’]?t|nae|na| not)|can['’]?t|cannot|cannae) (?:even )?(?:(?:run|organi[sz]e|manage|find|hit|spell|pour|boil|cannulate|lead|catch|diagnose|intubate|plan|read|ride|count|open|fight (?:his|her|their) way out of|get out of|make|hold|butter|order|arrange|tie|draw|colour|herd|park|arouse|wire|work|drive|x-?ray|bandage|punch (?:his|her|their) way out of|get laid in) (?:(?:an?|the|his|her|their|its|own|wet|burst|free|in|of|any|simple|bleedin[g']?|bloody|fucking|f\\*+ing|out) ){0,4}(?:${ABSURD})(?![a-z])|(?:know|recogni[sz]e|spot|ken) [^.!?\\n]{2,40} if (?:it|they|one|she|he)[^.!?\\n]{0,12} (?:bit|hit|slapped|punched|kicked|smacked|jumped|sat|walked|fell|was|danced|stood|came)[^.!?\\n,]{0,30})`,
);
const FAKE = new Cued(
  'fake, forged, bought, dodgy, made, madeup, mail, mailor*, photos*, imagin*, phoney, bogus, counte*, pretend & degree, qualif*, phd, d, doctor*, diploma, cv, registr*, regist*, pin, certif*, creden*, title',
  () =>
    String.raw`(?<![a-z])(?:an? |her |his |their )?(?:fake|forged|bought|dodgy|made-? ?up|mail-? ?order|photoshopped|imaginary|phoney|bogus|counterfeit|pretend) (?:degree|qualifications?|ph\.?d|doctorate|diploma|cv|registration|pin|certificates?|credentials|title)(?![a-z])`,
);
const SHIRKS = new Cued(
  'boat, yacht, golf, nails, hair, hairdr*, gym, pub, porsche, tesla, tan, spa, tennis, races, vape, fag, fags, smoke, botox, massage, private, tinder, nap, sunbed',
  () =>
    String.raw`(?<![a-z])(?:left|leaves|leaving|buggers off|buggered off|sneaks? (?:off|out)|sneaked (?:off|out)|nips out|nipped (?:off|out)|disappear(?:s|ed)|vanish(?:es|ed)|slopes off|sloped off|knocks off|knocked off|fecks off|fucks off|fucked off|pisses off|pissed off home|clocks off|swann?(?:s|ed) off|away)(?: early| at (?:\w+ )?\d{1,2}(?:[.:]\d\d)?(?:am|pm)?| at (?:two|three|four|half \w+|lunch(?:time)?)| again| mid[- ]?(?:shift|list|clinic))?(?: \w+){0,4}? (?:to|for|tae) (?:\w+ ){0,4}(?:boat|yacht|golf|nails(?: done)?|hair(?: done)?|hairdresser['’]?s?|gym|pub|porsche|tesla|tan|spa|tennis|races|vape|fag|fags|smoke|botox|massage|private (?:list|patients?|clinic|practice)|tinder date|nap|sunbed)(?![a-z])`,
);
const EXCUSE = new Cued(
  '", “, \', ‘ & off, phoned, rang, rung, called, leave, working, sick',
  () =>
    String.raw`(?<![a-z])(?:off|phoned in|rang in|rung in|called in|on leave|working|sick)(?: \w+){0,5} ["“'‘][a-z’' -]{2,24}["”'’],? ?(?:aye,? right|yeah,? right|my arse|my eye|apparently|allegedly|supposedly|so (?:he|she) says|but|funny|convenient(?:ly)?|again|🙄|😂|was seen|(?:s?he|they) (?:was|were) (?:seen|spotted|out|at|on)|must be nice|if you believe)[^.!?\n]{0,70}`,
);
const DOZES = new Cued(
  'asleep, on tinder, on tiktok, on facebook, on insta, on asos, on vinted, on candy, on his phone, on her phone, on their phone',
  () =>
    String.raw`(?<![a-z])(?:(?:is|was|['’]s|found|caught|fast|fell|falls) ?(?:\w+ )?asleep (?:in|on|at|through|under) (?:the |a |his |her |their )?(?:office|desk|station|staff ?room|shift|job|break room|linen cupboard|sluice|handover|linen)|on (?:tinder|tiktok|facebook|insta(?:gram)?|asos|vinted|candy crush|(?:his|her|their) phone) (?:all|the whole|half the|most of the|while|whilst|instead))`,
);
/** What names nobody and lets everybody know. */
const HINT = new Cued(
  'say, saying, name, names, naming, named, mention, mention*, unnamed, nameless, you know, all know, ken, everyone knows, cap, certain, million, hope, looking, mean you, talking, means you, shall, not be named',
  () =>
    String.raw`(?<![a-z])(?:wo?n['’]?t (?:say|name|mention) (?:who|names|any names|any ?one)|not (?:saying|gonna say|going to say|naming|mentioning) (?:who|names|any names|any ?one)|(?:naming|mentioning|nae) (?:no|any) names|nae names|no names(?: mentioned)?|s?he who (?:must|shall|can) ?not be named|s?he-who-must-not-be-named|who (?:shall|will) (?:remain|be) (?:nameless|unnamed)|you know (?:exactly )?who (?:you are|i mean|it is|i['’]m (?:on|talking) about)|ye ken who ye are|(?:we )?all know who|everyone knows who|if the cap fits|a certain (?:someone|somebody|person|individual|manager|nurse|doctor|consultant|band \d|colleague|sister|matron|member of staff|staff member)|certain (?:people|members of staff|staff|individuals|colleagues) (?:at|in|on|i work)|not a million miles (?:away|from)|hope (?:she|he|they)['’]?s? read(?:s|ing)? this|hope you['’]?re reading this|looking at you,? [a-z]+|(?:yes,? |aye,? )?(?:i mean you|i['’]m talking (?:to|about) you|that means you),? [a-z]+)(?![a-z])`,
);
const SPITE =
  /🐍|🤡|🐀|🐷|🐖|🐄|💩|(?<![a-z])(?:cried in|crying in|in tears when i|sulk(?:s|ed|ing)?|tantrums?|like a prison|stab(?:s|bed|bing)?|two-? ?faced|nick(?:s|ed|ing) (?:my|our|people)|steals?|thinks? (?:s?he|they)(?:['’]s|['’]re| is| are)|grow up|karma|lies|liar|lying|bitch(?:es|ing)?|gossip(?:s|ing)?|stirr?ing|shit-?stirr\w{1,20}|throw\w{0,20} (?:\w{1,20} ){1,2}under the bus|power mad|on a power trip|jealous(?:y)?|does(?:n['’]t| not) (?:do|lift|wash|work)|can['’]?t (?:do|even|work|manage|stand|cope)|skiv(?:es|ed|ing)|poison|shouldn['’]?t (?:be|have)|useless|lazy|behind (?:my|our|people['’]?s?|everyone['’]?s?) backs?|running (?:to|tae) (?:the )?(?:manage(?:r|ment)|boss|matron|hr)|crawl(?:s|ing)? (?:to|up)|brown ?nos\w{1,20}|love(?:s)? (?:herself|himself)|(?:makes?|making) (?:\w{1,20} ){1,3}(?:cry|miserable|hell)|no ?(?:one|body) (?:likes|can stand|trusts|wants)|everyone hates|joke)(?![a-z])/g;
/** "I can't stand my manager", "sick of the sight of Denise", "hate that woman" */
const LOATHE =
  /(?<![a-z])(?:i (?:\w+ )?(?:hate|despise|loathe|detest|cannae stand|can['’]?t stand|cannot stand|can['’]?t bear|can['’]?t abide)|fucking hate|sick (?:of|to death of) the sight of|sick to the back teeth of|(?:sick|fed up|so done|had enough|tired) (?:of|with)|wish(?:ing)? (?:the )?worst (?:on|for))(?: working (?:with|for|under))? (?:(?:my|that|the|our|this|so-called|fucking|bloody|stupid|absolute) ){0,3}$/;
/** Without one of these nobody is loathed. */
const LOATHING = new Cued(
  'hate, despise, loathe, detest, stand, bear, abide, hating, sick, fed up, so done, had enough, tired, wish, wishing, worst',
  () => '',
);
const WORST = /(?<![a-z])worst (?:\w+ ){0,1}$/;
const EVER =
  /^[^.!?\n]{0,25}(?<![a-z])(?:ever|i['’]?ve|i have|in the (?:nhs|trust|hospital|country|world|building)|on (?:the planet|earth)|going|alive|in history)(?![a-z])/;

/** "I couldn't organise …", "if we think breaks are optional" */
const OF_US =
  /(?<![a-z])(?:i|we|us|you|me|who|they say|people|i['’]m|we['’]re|never|any|no ?one|nobody|everyone)(?: (?:just|all|still|do|really|honestly|probably|simply|often|sometimes))* $/;

const MOST_HINTS = 20;

const OF_THEM = [
  [INCOMPETENCE, 'cannot do it'],
  [FAKE, 'called a fake'],
  [SHIRKS, 'shirks'],
  [EXCUSE, 'excuse in quotes'],
  [DOZES, 'shirks'],
] as const;

export function* mockeryOfColleagues(text: ReadableText, reading: Reading): Generator<Mockery> {
  const { circumstances } = reading;
  const { lower } = text;
  // Looked at last: most posts have nothing to excuse.
  const isExcused = (): boolean => circumstances.condemns || circumstances.affectionate || circumstances.elsewhere;
  for (const [pattern, evidence] of OF_THEM)
    for (const { index, 0: found } of pattern.in(text)) {
      const said = { start: index, end: index + found.trimEnd().length };
      if (isExcused()) return;
      const whom = meantBy(text, reading, said);
      if (whom !== undefined) yield { start: whom.start, end: said.end, confidence: 0.75, evidence };
    }
  for (const { pattern, evidence, ofStaff } of JIBES)
    for (const { index, 0: found } of pattern.in(text)) {
      const said = { start: index, end: index + found.trimEnd().length };
      if (isExcused() || circumstances.helps) return;
      if (circumstances.isDisowned(said) || OF_US.test(lower.slice(Math.max(0, index - 30), index))) continue;
      const whom = meantBy(text, reading, said);
      // "Nurses think breaks are optional": all of them, and said for them.
      if (
        whom !== undefined &&
        /^[a-z]+s$/.test(text.text.slice(whom.start, whom.end).toLowerCase()) &&
        !/[a-z]$/.test(lower.slice(Math.max(0, whom.start - 4), whom.start).trimEnd())
      )
        continue;
      if (whom !== undefined) yield { start: whom.start, end: said.end, confidence: 0.75, evidence };
      else if (ofStaff && staffBefore(reading, said)) yield { ...said, confidence: 0.65, evidence };
    }
  // One hint is as telling as a hundred.
  for (const { index, 0: hint } of [...HINT.in(text)].slice(0, MOST_HINTS)) {
    if (isExcused()) return;
    yield* hintedAt(text, reading, { start: index, end: index + hint.length });
  }
  if (!LOATHING.mayStandIn(text) || isExcused()) return;
  const { cast } = reading;
  for (const mention of cast.mentions) {
    if (cast.resolve(mention) !== 'colleague') continue;
    const lead = lower.slice(Math.max(text.sentenceAt(mention.start).start, mention.start - 60), mention.start);
    const loathed = mention.kind === 'pronoun' ? null : LOATHE.exec(lead);
    if (
      loathed !== null &&
      (!/(?:sick|fed up|done|enough|tired) (?:of|with) [^.]{0,20}$/.test(lead) ||
        (mention.kind !== 'colleague' &&
          /^(?: and (?:her|his|their)|[.!?🙄\s]*$)/u.test(lower.slice(mention.end, mention.end + 14))))
    )
      yield {
        start: mention.start - (loathed[0] as string).length,
        end: mention.end,
        confidence: 0.7,
        evidence: 'loathed',
      };
    const worst = WORST.exec(lead);
    if (worst !== null && mention.kind === 'colleague' && EVER.test(lower.slice(mention.end, mention.end + 45)))
      yield { start: mention.start - worst[0].length, end: mention.end, confidence: 0.75, evidence: 'the worst' };
  }
}

/** "New agency nurse from Lagos, another one who thinks obs are optional": spoken of, if not as the subject. */
const staffBefore = ({ cast }: Reading, said: Span): boolean =>
  cast
    .within(Math.max(0, said.start - 200), said.end)
    .some(({ kind }) => kind === 'colleague' || kind === 'name' || kind === 'handle');

/** Who stands before what is said, if it is somebody at work. */
const meantBy = (text: ReadableText, { cast, runs }: Reading, said: Span): Mention | undefined => {
  const { start } = text.sentenceAt(said.start);
  let best: Mention | undefined;
  for (const mention of cast.within(Math.max(start, said.start - 120), said.start)) {
    if (said.start - mention.end > 60) continue;
    // "our band 7 in theatres"
    if (
      best !== undefined &&
      /(?:in|on|at|from|of|with|for|by) (?:the |our |my )?$/.test(text.lower.slice(best.end, mention.start))
    )
      continue;
    if (mention.kind === 'self' && said.start - mention.end < 4) return undefined;
    if (
      mention.kind === 'thing' ||
      mention.kind === 'self' ||
      mention.kind === 'someone' ||
      mention.kind === 'employer'
    )
      continue;
    best = mention;
  }
  if (best === undefined) {
    const noun = runs
      .find(({ start: at, end }) => at >= start && end <= said.start)
      ?.words.find(({ tag }) => tag.form === 'noun');
    return noun === undefined || !cast.atWork ? undefined : { kind: 'colleague', start: noun.start, end: noun.end };
  }
  const kind = cast.resolve(best);
  // "he's off sick again with …": only somebody at work is ever off.
  return kind === 'colleague' || (kind === undefined && best.kind === 'pronoun') ? best : undefined;
};

/** "Won't say who but she … cried in the car park": a hint is abuse when spite comes with it. */
function* hintedAt(text: ReadableText, { cast, circumstances, runs }: Reading, hint: Span): Generator<Mockery> {
  const { lower } = text;
  const from = Math.max(0, hint.start - 160);
  const window = lower.slice(from, hint.end + 160);
  if (circumstances.helps || cast.count('outsider') + cast.count('patient') > 0) return;
  const spans: Span[] = Array.from(window.matchAll(SPITE), ({ index, 0: found }) => ({
    start: from + index,
    end: from + index + found.length,
  }));
  for (const { start, end, words } of runs)
    if (
      start >= from &&
      end <= hint.end + 160 &&
      words.some(({ tag }) => tag.mild !== true && tag.form !== 'ridicule') &&
      !circumstances.isDisowned({ start, end })
    )
      spans.push({ start, end });
  const emoji = (span: Span): boolean => span.end - span.start <= 2 && !/[a-z]/.test(lower.slice(span.start, span.end));
  const words = spans.filter((span) => !emoji(span));
  if (words.length === 0 && (spans.length === 0 || !cast.atWork)) return;
  const nearest = (words.length === 0 ? spans : words).reduce((a, b) =>
    distance(a, hint) <= distance(b, hint) ? a : b,
  );
  yield {
    start: Math.min(hint.start, nearest.start),
    end: Math.max(hint.end, nearest.end),
    confidence: 0.7,
    evidence: 'hinted at',
  };
}

const distance = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

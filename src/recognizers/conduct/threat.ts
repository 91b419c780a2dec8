import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { apart } from './apart.ts';
import { Cued } from './cued.ts';
import { type Reading, readingOf } from './insults.ts';
import type { Kind } from './mention-words.ts';
import { MENACES, type Menace } from './threat-words.ts';
import { VEILED } from './veiled.ts';

/** Safety advice, science, sport, workouts and cake. */
const ELSEWHERE = wholeWords(
  'yeast|experiment|manual handling|lifting|posture|bend your knees|quiz|bake sale|cake|biscuits?|charity|fundrais\\w+|5k|10k|marathon|raffle|police appeal|appeal for|missing|safeguarding|scam|phishing|fraudsters|zero tolerance|unacceptable|abusive (?:comments?|messages?|calls?)|workshop|webinar|training session|open day|yoga|pilates|ice bucket|science|reaction|baking|recipe|garden|knitting|datix',
);
/** "you know who you are", "Dear Denise", a second person with an edge. */
const ADDRESSES =
  /(?<![a-z])(?:you know who (?:you are|i mean)|babe|hun|hen|pal|sweetheart|love|mate|darling|sunshine|dear [a-z]+|to (?:the|whoever|my) [a-z]+|management|hr|manager|snitch|grass|grassed|report(?:ed|ing)? me|dobbed|screenshot\w*|my page|you (?:lot|people|all)|reading this)(?![a-z])/;

/** Without one of these nobody is set on anybody. */
const CALLS = new Cued(
  'report, reporti*, compla*, boycott, pile, piling, expose, troll, harass, bombard, flood, spam, shame',
  () => '',
);
const SET_ON =
  /(?<![a-z])(?:every(?:one|body)|all of you|you all|let['’]?s(?: all)?|lets all|can we all|can everyone|please|somebody|someone)(?:,| please| go| and| all| just| should| needs to){0,6} (?:report|reporting|complain about|boycott|pile (?:in )?on|expose|troll|harass|bombard|flood|spam|name and shame) $/;

interface Menacing extends Span {
  readonly confidence: number;
  readonly evidence: string;
}

/** Threats, goading and calls to go after somebody. */
export const threat: Recognizer = {
  name: 'threat',
  types: ['threat'],
  *recognize(text): Iterable<Found> {
    const reading = readingOf(text);
    const { circumstances } = reading;
    const found: Menacing[] = [];
    // Looked at last: most posts threaten nobody.
    let away: boolean | undefined;
    const isElsewhere = (): boolean => {
      away ??= circumstances.elsewhere || circumstances.helps || text.has(ELSEWHERE);
      return away;
    };
    for (const menace of MENACES) {
      for (const { index, 0: words } of menace.pattern.in(text)) {
        if (circumstances.condemns || (menace.needs !== 'always' && isElsewhere())) break;
        const span = { start: index, end: index + words.trimEnd().length };
        if (isMeant(text, reading, menace, span))
          found.push({ ...span, confidence: menace.confidence, evidence: menace.evidence });
      }
    }
    // "everyone report Janet Fairley"
    if (CALLS.mayStandIn(text) && !circumstances.condemns && !isElsewhere())
      for (const { kind, start, end } of reading.cast.mentions) {
        const lead = kind === 'name' ? SET_ON.exec(text.lower.slice(Math.max(0, start - 60), start)) : null;
        if (lead !== null) found.push({ start: start - lead[0].length, end, confidence: 0.7, evidence: 'pile-on' });
      }
    // An insult to the face of somebody tagged: everyone they know gets to read it.
    if (
      reading.runs.length > 0 &&
      text.text.includes('@') &&
      !isElsewhere() &&
      !circumstances.affectionate &&
      reading.cast.count('handle') > 0
    )
      for (const { start, end, direct, mild } of reading.insults)
        if (direct && !mild) found.push({ start, end, confidence: 0.8, evidence: 'abuse of somebody tagged' });
    found.push(...veiledIn(text, reading));
    for (const each of apart(found)) yield { type: 'threat', ...each };
  },
};

/** "Jolene Pryce I know exactly what you wrote": to somebody named, tagged or pointed at, and never in a kind post. */
function* veiledIn(text: ReadableText, reading: Reading): Generator<Menacing> {
  const { circumstances } = reading;
  const { lower } = text;
  for (const [pattern, evidence, confidence] of VEILS)
    for (const { index, 0: words } of pattern.in(text)) {
      if (
        circumstances.condemns ||
        circumstances.elsewhere ||
        circumstances.helps ||
        circumstances.isDisowned({ start: index, end: index + words.length })
      )
        return;
      const end = index + words.trimEnd().length;
      if (evidence === 'told on by name') {
        const name = reading.cast
          .within(Math.max(0, index - 40), end)
          .findLast(({ kind, end: last }) => (kind === 'name' || kind === 'handle') && last <= index);
        if (name !== undefined && /^\W{0,2}$/.test(lower.slice(name.end, index)))
          yield { start: name.start, end, confidence, evidence };
        continue;
      }
      // "I know what you did last summer" is a film, "sleep tight" a wish: alone neither threatens.
      const addressed = reading.cast.count('name') + reading.cast.count('handle') > 0 || text.hasLower(ADDRESSES);
      const menacing = text.hasLower(EDGE);
      if (addressed && menacing && !text.has(KIND)) yield { start: index, end, confidence, evidence };
    }
}
/** Bones of contention: what threats at work are about. */
const EDGE =
  /(?<![a-z])(?:grass\w*|snitch\w*|report\w*|datix\w*|screen ?shots?|receipts|complain\w*|lies|lied|lying|liar|two[- ]faced|behind my back|hr|management|manager|matron|nmc|gmc|hcpc|pin|job|statement|investigat\w*|suspended|sacked|karma|rota|bully\w*|rumours?|gossip\w*|stabb\w*|snake|rat|mouth|exactly what|(?:fine|full|damn) well what|said about me|make sure everyone|tick,? ?tock|don['’]?t think|wrong (?:nurse|person|one)|wish you)(?![a-z])|🐍|🐀|🤫|😈|🔪/u;
const KIND =
  /(?<![a-z])(?:sweet dreams|well done|proud|congrat\w*|thank(?:s| you)|little one|my (?:girl|boy|darling|baby)|rest in peace|rip|lovely|legend|star|amazing|great|brilliant|best|kindest|birthday)(?![a-z])/i;
const VEILS = [
  [VEILED.knows, 'knows something', 0.65],
  [VEILED.omen, 'veiled threat', 0.6],
  [VEILED.outed, 'told on by name', 0.65],
] as const;

const TAGGED: readonly Kind[] = ['handle', 'name'];
const PEOPLE: readonly Kind[] = [...TAGGED, 'colleague', 'patient', 'pronoun', 'someone', 'you'];

const isMeant = (
  text: ReadableText,
  { cast, circumstances }: Reading,
  { needs, evidence }: Menace,
  span: Span,
): boolean => {
  if (circumstances.isDisowned(span)) return false;
  // "said he'd make me pay for it": somebody else's threat is told of.
  const lead = text.lower.slice(Math.max(text.sentenceAt(span.start).start, span.start - 40), span.start);
  if (
    /(?<![a-z])(?:patients?|relatives?|he|she|they|who|visitor|someone|man|bloke|abuser|caller) (?:\w+ )?(?:said|told|shouted|threaten\w*|yelled|screamed|wrote|messaged)[^.!?]{0,25}$/.test(
      lead,
    )
  )
    return false;
  if (circumstances.affectionate && evidence !== 'wishes harm') return false;
  if (needs === 'always') return true;
  if (cast.count('outsider') > 0) return false;
  const spokenOf: readonly Kind[] = needs === 'target' ? PEOPLE : TAGGED;
  return spokenOf.some((kind) => cast.count(kind) > 0) || (needs === 'addressed' && text.hasLower(ADDRESSES));
};

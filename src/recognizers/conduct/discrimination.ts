import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { apart } from './apart.ts';
import { readingOf } from './insults.ts';
import { sayings } from './sayings.ts';
import { slurs } from './slurs.ts';

/** "patients who can't speak English can book", "women are under-represented": said for a group, not against it. */
const ON_THEIR_SIDE =
  /(?<![a-z])(?:interpret(?:er|ers|ing|ation)|translat\w+|inequalit\w+|disparit\w+|equality|inclusion|inclusive|diversity (?:lead|network|team|training)|access(?:ible)?|barriers?|outcomes|under-?represented|support(?:ing|ed)? (?:them|women|people|families)|welcome|deserve (?:better|more|the|respect)|entitled to|right to|rights|discriminat\w+|prejudice|bias|racis[mt]|sexis[mt]|homophobi\w+|transphobi\w+|ageis[mt]|ableis[mt]|islamophobi\w+|antisemiti\w+|study|research|evidence|statistics|data|% of|per cent|percent|survey|screening|network|community engagement|easy read|leaflets?|bsl|campaign|are told|are called|being told|assum(?:e|ed|ing|ption)|myth|stereotyp\w+|as an? (?:black|asian|gay|trans|disabled|muslim|autistic|older|immigrant|migrant)|we['’]?re here to help|risk of|more likely|less likely)(?![a-z])/;
/** Food, rivers and towns, medicine. */
const OTHER_SENSE =
  /(?<![a-z])(?:faggots? (?:and|&|in|with)|gravy|mushy peas|offa|knacker(?:ed)?['’]?s? yard|growth|flame[- ]retard\w*|fire[- ]retard\w*|retardation|spade|gardening|genghis|mongol(?:ia|ian)|mongol (?:rally|derby|empire)|diplegia|in joints|chink of|chink in|chinks in|nip|van|gearbox|transmission|ace of|call a spade|tile)(?![a-z])/;

/** Slurs, stereotypes and generalisations about protected groups. */
export const discrimination: Recognizer = {
  name: 'discrimination',
  types: ['discrimination'],
  *recognize(text): Iterable<Found> {
    const { circumstances } = readingOf(text);
    const { lower } = text;
    const found: (Span & { confidence: number; evidence: string })[] = [];
    for (const { start, end } of slurs.in(text))
      if (
        !circumstances.condemns &&
        !circumstances.isDisowned({ start, end }) &&
        !text.hasLower(OTHER_SENSE) &&
        !joined(text, end)
      )
        found.push({ start, end, confidence: 0.85, evidence: 'slur' });
    for (const saying of sayings(text)) {
      if (circumstances.condemns) return;
      const { start, end } = saying;
      const sentence = text.sentenceAt(start);
      const around = lower.slice(Math.max(sentence.start - 80, start - 200), Math.min(sentence.end + 80, end + 200));
      if (circumstances.isDisowned(saying) || circumstances.helps || ON_THEIR_SIDE.test(withoutDisclaimer(around)))
        continue;
      found.push(saying);
    }
    for (const each of apart(found)) yield { type: 'discrimination', ...each };
  },
};

const joined = ({ lower }: ReadableText, end: number): boolean => /^[-‐][a-zà-ɏ]/.test(lower.slice(end, end + 2));

/** "I'm not racist but" speaks of racism and is on nobody's side. */
const withoutDisclaimer = (around: string): string =>
  around.replace(
    /(?:why|pay(?:ing|s)?|paid|spen[dt]\w{0,20}|cost\w{0,20}|wast\w{1,20}|fund(?:ing|s)?|money|provide|expect\w{0,20}|demand\w{0,20}|lay(?:ing)? on|fork(?:ing)? out|cough(?:ing)? up|wants?|get|gets|need us)(?![a-z])[^.!?]{0,30}(?:interpret\w{1,20}|translat\w{1,20}|leaflets?)|(?:not|being|sound|be|me) (?:\w{1,20} )?(?:racist|sexist|homophobic|transphobic|ageist|prejudiced|bigoted)/g,
    '',
  );

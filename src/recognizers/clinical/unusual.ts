import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import { Phrases } from '../phrases/phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import { longest } from './clinical.ts';
import { RARE_DISEASES } from './lexicon/rare-diseases.ts';
import { MISHAPS } from './mishaps.ts';
import { ODD_EVENTS } from './odd-events.ts';
import { oddObjectsIn } from './odd-objects.ts';
import { ODD_SPOTS } from './odd-spots.ts';
import { ODDITIES } from './oddities.ts';
import { SUPERLATIVES } from './superlatives.ts';
import { isTopic } from './topics.ts';

/** A pattern is put together when a text first has its cue: most posts have few. */
interface Form {
  readonly evidence: string;
  readonly confidence: number;
  readonly cue: RegExp;
  readonly source: string;
  readonly superlative: boolean;
  pattern?: RegExp;
}

const FORMS: Form[] = [...ODD_EVENTS, ...MISHAPS, ...ODDITIES, ...ODD_SPOTS, ...SUPERLATIVES].map(
  ([evidence, confidence, cue, source]) => ({
    superlative: SUPERLATIVES.some(([each]) => each === evidence),
    evidence,
    confidence,
    cue,
    source,
  }),
);

let diseases: Phrases | undefined;

/** "Rare Disease Day", "lawnmower safety week", "published case report", "Phineas Gage and the tamping iron", "our 1911 casualty book". */
const CAMPAIGN =
  /(?:(?<!\d)1[89]\d\d(?!\d)|archive|grandparents|awareness|safety|campaign|charity|fundrais|conference|module|lecture|museum|history|documentary|novel|episode|quiz|simulat|manikin|fiction|made[- ]up|made up|first aid|leaflet|don['’]t|never put|always keep|please keep|recall|sale|raffle)/u;
const OF_THE_SERVICE =
  /^[^.!?\n]{0,30}(?:team|service|unit (?:in|to)|nurse to|scheme|programme|clinic|apprentice|consultant|radiographer|physio|paramedic|trust|ward to|hospital to|award|accredit|vaccine|graduate|degree|app)(?![a-z])/u;

const CUES = new PatternSet(
  FORMS.map(({ cue }) => cue),
  true,
);

/** Rare illnesses, odd accidents, one-off events: what few people have had happen to them. */
export const unusual: Recognizer = {
  name: 'unusual',
  types: ['unusual'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    const found: Found[] = [];
    diseases ??= new Phrases([[true, RARE_DISEASES]]);
    for (const { start, end } of diseases.in(text)) {
      if (lower[start - 1] === '#') continue;
      if (isTopic(lower.slice(Math.max(0, start - 30), start), lower.slice(end, end + 40))) continue;
      found.push({ type: 'unusual', start, end, confidence: 0.8, evidence: 'rare illness' });
    }
    for (const number of text.standing(CUES)) {
      const form = FORMS[number] as (typeof FORMS)[number];
      form.pattern ??= wholeWords(form.source, 'gu');
      for (const { index: start, 0: words } of text.allLower(form.pattern)) {
        const end = start + words.trimEnd().length;
        const sentence = text.sentenceAt(start);
        const around = lower.slice(Math.max(sentence.start, start - 80), Math.min(sentence.end, end + 60));
        if (CAMPAIGN.test(around) || (form.superlative && OF_THE_SERVICE.test(lower.slice(end, end + 50)))) continue;
        found.push({ type: 'unusual', start, end, confidence: form.confidence, evidence: form.evidence });
      }
    }
    found.push(
      ...oddObjectsIn(
        text,
        found.some(({ evidence }) => evidence === 'inserted' || evidence === 'weirdest'),
      ),
    );
    yield* longest(found);
  },
};

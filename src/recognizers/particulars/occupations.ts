import type { Found } from '../../entity.ts';
import { Phrases } from '../phrases/phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import { CLUB } from './clubs.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { isNoPerson, isSomebodyElses } from './whose.ts';
import { CARE_WORK, FORCES, HOBBY, SPORT, WORK } from './work-words.ts';

let lists: Phrases<'work' | 'care'> | undefined;

/** "young farmer", "retired ferry engineer", "ex paratrooper", "keen golfer": one person's work, sport or service. */
export const occupations: Recognizer = {
  name: 'occupations',
  types: ['demographic'],
  *recognize(text): Iterable<Found> {
    lists ??= new Phrases([
      ['work', WORK],
      ['work', SPORT],
      ['work', HOBBY],
      ['work', FORCES],
      ['care', CARE_WORK],
    ]);
    for (const { tag, ...noun } of lists.in(text)) {
      const phrase = nounPhrase(text, noun);
      if (phrase === undefined || !singlesOut(phrase, tag === 'care', text.lower)) continue;
      if (isSomebodyElses(text, phrase.articleStart) || isNoPerson(text, phrase.end)) continue;
      const confidence = phrase.opening === 'none' || phrase.opening === 'start' ? 0.6 : 0.75;
      yield { type: 'demographic', start: phrase.start, end: phrase.end, confidence, evidence: 'work' };
    }
  },
};

const MINISTRY = /(?:^| )(?:health|foreign|home|education|press|shadow|general|company|defence|justice)(?: |$)/;

const singlesOut = ({ opening, givenUp, modifiers, start, end }: NounPhrase, care: boolean, lower: string): boolean => {
  if (opening === 'any' || opening === 'your' || opening === 'my' || opening === 'theirs') return false;
  // "a Marlby Town striker" and "the footballer" are roles; "the Health Secretary" is nobody here.
  if (
    CLUB.test(modifiers.join(' ')) ||
    MINISTRY.test(modifiers.join(' ')) ||
    (opening === 'the' && /footballer$/.test(lower.slice(start, end)))
  )
    return false;
  if (givenUp) return true;
  if (care)
    return /(?:used to be|worked as|(?:his|her|long|whole) (?:career|life) as) (?:an? )?(?:[a-z-]+ )?$/.test(
      lower.slice(Math.max(0, start - 30), start),
    );
  if (opening === 'our') return false;
  // "Trawlerman, 58", "farmer vs quad bike", "53M, scaffolder, fell twelve feet"
  if (opening === 'start')
    return /^(?:,? ?\(?\d{1,3}\b|,|\.| (?:in |with |from |who |w\/|vs?\b|by trade|of \d|fell|came|today|tonight))/.test(
      lower.slice(end, end + 12),
    );
  // "he's farmer" is no English; "is retired miner" and "was lorry driver" are shorthand.
  if (opening === 'none')
    return (
      /(?:\b(?:was|is|pt|patient|male|female|man|lady|['’]s|occupation|occ|job|works as|and)[:,]? )$/.test(
        lower.slice(Math.max(0, start - 12), start),
      ) && !/\bi (?:was|am) $/.test(lower.slice(Math.max(0, start - 8), start))
    );
  return true;
};

import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { apart } from './apart.ts';
import { thoseInCharge } from './in-charge.ts';
import { readingOf } from './insults.ts';
import { mockeryOfColleagues } from './mockery.ts';

/** Insult, mockery or accusation of somebody the author works with. */
export const insultOfColleague: Recognizer = {
  name: 'insult-of-colleague',
  types: ['insult-of-colleague'],
  *recognize(text): Iterable<Found> {
    const reading = readingOf(text);
    const { circumstances, insults } = reading;
    const aimed = insults.filter(({ kind }) => kind === 'colleague');
    const said = aimed.filter(({ mild, confidence, surely }) => {
      if (circumstances.affectionate) return false;
      // Nobody at work is meant where a post is about football or the news and a word is only likely.
      if (circumstances.elsewhere && (mild || !surely || confidence < 0.85)) return false;
      return !(circumstances.helps && confidence < 0.85);
    });
    const found = apart([...said, ...mockeryOfColleagues(text, reading)]);
    // "whoever runs this trust couldn't run a bath" is about the trust.
    const inCharge = found.length === 0 ? undefined : thoseInCharge(text, reading);
    for (const { start, end, confidence, evidence } of found)
      if (inCharge === undefined || start < inCharge.start)
        yield { type: 'insult-of-colleague', start, end, confidence, evidence };
  },
};

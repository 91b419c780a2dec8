import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import { before, sentenceAround } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import { handle } from './handle.ts';
import { ABOUT_A_PERSON, HANDED_ON, PAGE_IN_WORDS, PERSONAL_PAGES } from './profile-words.ts';
import { url } from './url.ts';

const pageAt = (start: number, end: number, confidence: number, evidence: string): Found => ({
  type: 'profile-link',
  start,
  end,
  confidence,
  evidence,
});

/**
 * Links to pages that name a person: fundraisers, tributes, news and court
 * reports, social profiles. Where the words point at such a page and give no
 * link ("tribute page here"), the words stand for it.
 */
export const profileLink: Recognizer = {
  name: 'profile-link',
  types: ['profile-link'],
  *recognize(text) {
    const linked = new Set<Span>();
    for (const { start, end, value = '' } of url.recognize(text) as Iterable<Found>) {
      const kind = PERSONAL_PAGES.find(({ pattern }) => pattern.test(value))?.kind;
      const words = ABOUT_A_PERSON.test(sentenceAround(text, { start, end }, 120));
      if (kind === undefined && !words) continue;
      linked.add(text.sentenceAt(start));
      yield pageAt(start, end, kind !== undefined && words ? 0.95 : kind !== undefined ? 0.85 : 0.7, kind ?? 'words');
    }
    for (const { start, end } of handle.recognize(text) as Iterable<Found>) {
      const leading = before(text, { start, end }, 60);
      if (HANDED_ON.test(leading)) yield pageAt(start, end, 0.7, 'handle');
    }
    for (const { index, 0: words } of text.allLower(PAGE_IN_WORDS)) {
      // "tribute page: https://…" is said once, by its link.
      if (linked.has(text.sentenceAt(index))) continue;
      yield pageAt(index, index + words.length, 0.7, 'page in words');
    }
  },
};

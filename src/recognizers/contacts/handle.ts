import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';

/** @name, @user@host on Mastodon, @name.bsky.social on Bluesky; a full stop at the end belongs to the sentence. */
const HANDLE =
  /(?<![0-9A-Za-zÀ-ɏ_@/+-])(?<![0-9A-Za-zÀ-ɏ_]\.)@[0-9A-Za-zÀ-ɏ_](?:[0-9A-Za-zÀ-ɏ_.-]{0,62}[0-9A-Za-zÀ-ɏ_])?(?:@[0-9A-Za-zÀ-ɏ](?:[0-9A-Za-zÀ-ɏ.-]{0,62}[0-9A-Za-zÀ-ɏ])?)?/gu;
/** Bluesky names are host names, and are often written without their @. */
const BLUESKY = /(?<![0-9A-Za-zÀ-ɏ_.@/-])[0-9A-Za-zÀ-ɏ-]{1,63}\.bsky\.social(?![0-9A-Za-zÀ-ɏ_-])/gi;
/** Facebook tags a person by full name. */
const FULL_NAME = /^@\p{Lu}[\p{Ll}'’]{1,20}(?= \p{Lu})/u;
const REST_OF_NAME = /^ \p{Lu}[A-Za-zÀ-ɏ'’-]{1,24}(?![0-9A-Za-zÀ-ɏ_])/u;

/** "@ 7pm", "@10.30", "@home": where or when, not who. */
const NOT_A_NAME =
  /^@(?:[\d.:]+(?:[ap]m|hrs?|h|th|st|nd|rd|[gmk]g|ml|l|%)?|home|work|school|noon|midnight|lunch(?:time)?|tea|night|media|import|param|returns?)$/i;

const handleAt = (start: number, written: string, confidence: number, evidence: string): Found => ({
  type: 'handle',
  start,
  end: start + written.length,
  confidence,
  evidence,
  value: written.replace(/^@/, '').toLowerCase(),
});

/** Accounts that are mentioned or tagged. */
export const handle: Recognizer = {
  name: 'handle',
  types: ['handle'],
  *recognize(text) {
    for (const { index, 0: written } of text.all(HANDLE)) {
      if (NOT_A_NAME.test(written)) continue;
      const opening = text.text.slice(index, index + 60);
      const rest = FULL_NAME.test(opening) ? REST_OF_NAME.exec(opening.slice(written.length)) : null;
      // A name is what it says first; the person recognizer may know better.
      if (rest !== null) yield handleAt(index, written + rest[0], 0.6, 'tagged name');
      else yield handleAt(index, written, 0.95, 'mention');
    }
    for (const { index, 0: written } of text.all(BLUESKY)) yield handleAt(index, written, 0.95, 'Bluesky name');
  },
};

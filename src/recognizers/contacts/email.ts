import type { Found } from '../../entity.ts';
import { before } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { MAIL_HOSTS } from './domains.ts';

/** RFC 5322 addresses as people write them; `@user@host` is a Mastodon handle, not one. */
const ADDRESS =
  /(?<![0-9A-Za-zÀ-ɏ._%+@-])[0-9A-Za-zÀ-ɏ_][0-9A-Za-zÀ-ɏ._%+'’-]{0,63}@[0-9A-Za-zÀ-ɏ-]{1,63}(?:\.[0-9A-Za-zÀ-ɏ-]{1,63}){0,4}\.[A-Za-zÀ-ɏ]{2,24}(?![0-9A-Za-zÀ-ɏ_@-]|\.[0-9A-Za-zÀ-ɏ])/gu;

const AT = String.raw`(?:\s?[[({<]\s?(?:at|@)\s?[\])}>]\s?|\s(?:at|@)\s|@)`;
const DOT = String.raw`(?:\s?[[({<]\s?(?:dot|\.)\s?[\])}>]\s?|\sdot\s|\.)`;
const ENDING = `(?:com|net|org|me|info|example|test|ie|eu|(?:(?:co|org|ac|nhs|gov)${DOT})?uk)`;
/** "john at gmail dot com", "john [at] gmail [dot] com": anything that spells the at or the dot out. */
const SPELT_OUT = new RegExp(
  `(?<![0-9A-Za-zÀ-ɏ._%+@-])([0-9A-Za-zÀ-ɏ][0-9A-Za-zÀ-ɏ_%+'-]{0,40}(?:${DOT}[0-9A-Za-zÀ-ɏ_%+'-]{1,40}){0,2})(${AT})([0-9A-Za-zÀ-ɏ-]{2,63})(?:(${DOT})(${ENDING}))?(?![0-9A-Za-zÀ-ɏ_@])`,
  'gi',
);
const SPELT_AT = /[\s[({<](?:at|@)[\s\])}>]|[\s[({<]dot[\s\])}>]/i;
const MAIL_HOST = new RegExp(`^(?:${MAIL_HOSTS})$`, 'i');
/** Words before "at … dot com" that say where something is, not who is written to. */
const NOT_A_NAME =
  /^(?:us|me|you|him|her|them|it|we|i|out|look|looking|looked|find|found|more|available|is|are|was|be|visit|or|and|online|page|site|website|web|live|work|working|worked|here|there|now|details|info|information|shop|book|donate|apply|register|read|sign|buy|up|over|only|back|someone|everyone|anyone|blog|article|jobs?|study|listen|watch)$/i;

const EMAIL_LABEL = /(?<![0-9A-Za-zÀ-ɏ])(?:e-?mails?|mail|contact|address|write to|send (?:it )?to)(?![0-9A-Za-zÀ-ɏ])/i;

/** Right before the address, so that only it can be meant: "my email is jane at example.com". */
const IS_LABELLED = /(?<![0-9A-Za-zÀ-ɏ])e-?mail(?: address)?(?: is|['’]s| me (?:at|on))?[\s:=-]{1,3}$/i;

const spelt = (text: ReadableText, match: RegExpExecArray): Found | undefined => {
  const [written, local = '', at = '', host = '', dot, ending] = match;
  const start = match.index;
  if (at === '@' && (dot === '.' || dot === undefined)) return undefined;
  if (NOT_A_NAME.test(local)) return undefined;
  const known = MAIL_HOST.test(host);
  const bracketed = /[[({<]/.test(at);
  const value = `${local}@${host}.${ending ?? 'com'}`.replace(/\s?[[({<]?\s?dot\s?[\])}>]?\s?/gi, '.').toLowerCase();
  const is = (confidence: number): Found => ({
    type: 'email',
    start,
    end: start + written.length,
    confidence,
    evidence: 'spelt out',
    value,
  });
  // "jbloggs77 at gmail"
  if (ending === undefined) return known && host.length > 3 && /[\d._]/.test(local) ? is(0.6) : undefined;
  if (bracketed || known) return is(0.9);
  // "she works at harrowdale.nhs.uk" has its full stop written as one.
  if (dot === '.') return IS_LABELLED.test(before(text, { start, end: start }, 30)) ? is(0.8) : undefined;
  return EMAIL_LABEL.test(before(text, { start, end: start }, 60)) ? is(0.8) : is(0.6);
};

/** E-mail addresses, also where they are spelt out to fool machines. */
export const email: Recognizer = {
  name: 'email',
  types: ['email'],
  *recognize(text) {
    for (const { index, 0: written } of text.all(ADDRESS)) {
      yield {
        type: 'email',
        start: index,
        end: index + written.length,
        confidence: 0.99,
        evidence: 'address',
        value: written.toLowerCase(),
      };
    }
    if (!text.has(SPELT_AT)) return;
    for (const match of text.all(SPELT_OUT)) {
      const result = spelt(text, match);
      if (result !== undefined) yield result;
    }
  },
};

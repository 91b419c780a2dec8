import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { ENDINGS, WORD_ENDINGS } from './domains.ts';

const PATH = String.raw`[0-9A-Za-zÀ-ɏ\-._~:/?#[\]@!$&'()*+,;=%]`;
const HOST = `[0-9A-Za-zÀ-ɏ](?:[0-9A-Za-zÀ-ɏ-]{0,61}[0-9A-Za-zÀ-ɏ])?`;

const WITH_SCHEME = new RegExp(String.raw`(?<![0-9A-Za-zÀ-ɏ])(?:https?:\/\/|www\.)${PATH}{2,2000}`, 'gi');
/** A host without a scheme: any known ending, or a word as ending when a path follows. */
const BARE = new RegExp(
  String.raw`(?<![0-9A-Za-zÀ-ɏ@._/=-])(?:${HOST}\.){1,5}(?:(?:${ENDINGS})(?:[/?#]${PATH}{0,2000})?|(?:${WORD_ENDINGS})[/?#]${PATH}{1,2000})(?![0-9A-Za-zÀ-ɏ@_-])`,
  'gi',
);

const count = (text: string, character: string): number => text.split(character).length - 1;

/** A link without the punctuation of the sentence it ends: "(see https://a.example/b_(c))." */
const withoutSentenceEnd = (written: string): string => {
  let url = written.replace(/[.,;:!?'*_~]{1,20}$/, '');
  for (const [opening, closing] of [
    ['(', ')'],
    ['[', ']'],
  ] as const) {
    while (url.endsWith(closing) && count(url, closing) > count(url, opening)) {
      url = url.slice(0, -1).replace(/[.,;:!?'*_~]{1,20}$/, '');
    }
  }
  return url;
};

/** "Rest well.Me too": after a sentence without a space, the next word begins with a capital. */
const runsOn = (host: string): boolean => /\.\p{Lu}\p{Ll}+$/u.test(host.split(/[/?#]/, 1)[0] ?? '');

const link = (start: number, written: string, confidence: number, evidence: string): Found => {
  const url = withoutSentenceEnd(written);
  return { type: 'url', start, end: start + url.length, confidence, evidence, value: url };
};

/** Web addresses, with and without their scheme. */
export const url: Recognizer = {
  name: 'url',
  types: ['url'],
  *recognize(text) {
    // Every link has a full stop or a scheme between letters; most texts don't.
    if (!/[0-9A-Za-zÀ-ɏ]\.[A-Za-z]|:\/\/|www\./i.test(text.text)) return;
    for (const { index, 0: written } of text.all(WITH_SCHEME)) yield link(index, written, 0.98, 'scheme');
    for (const { index, 0: written } of text.all(BARE)) {
      if (runsOn(written) || /^www\./i.test(written)) continue;
      yield link(index, written, /[/?#]/.test(written) ? 0.96 : 0.8, 'host name');
    }
  },
};

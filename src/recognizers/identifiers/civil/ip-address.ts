import type { Span } from '../../../draft.ts';
import type { Found } from '../../../entity.ts';
import type { Recognizer } from '../../recognizer.ts';
import type { ReadableText } from '../../text.ts';
import { isLabelled, label, wholeWords } from './labels.ts';

/**
 * IP addresses, which lead to a household or a device. Version numbers,
 * chapters, clock times and ratios are written the same way.
 *
 * Sources: RFC 791, RFC 4291 (how IPv6 is written), RFC 5952 (its normal form).
 */

const OCTET = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(
  `(?<![0-9A-Za-zÀ-ɏ_]|[\\d¼-¾][.:]|[.-])${OCTET}(?:\\.${OCTET}){3}(?![0-9A-Za-zÀ-ɏ_]|\\.[\\d¼-¾])`,
  'gu',
);
const IPV6 = /(?<![0-9A-Za-zÀ-ɏ:.])[0-9A-Fa-f:]{2,39}(?:(?<=:)\d{1,3}(?:\.\d{1,3}){3})?(?![0-9A-Za-zÀ-ɏ:]|\.\d)/gu;

const LABEL = label('ip(?:v[46])?(?: address(?:es)?)?|server|router|host');
const NUMBERED =
  'v|ver|versions?|build|release|firmware|software|update[ds]?|upgraded?|patch|driver|app|ios|ipados|android|windows|macos|chrome|safari|firefox|edge|plugin|' +
  'sections?|sec|chapters?|ch|paragraphs?|paras?|clauses?|figures?|fig|tables?|appendix|annex|recommendations?|rec|steps?|items?|standards?|outcomes?|' +
  'ec|oid|bnf|guidelines?|schema|protocol|sop';
const NAMED_OTHERWISE = wholeWords(`(?:${NUMBERED})`);

/** A version or a chapter: its word within two words in front. */
const isNumbering = (text: ReadableText, { start }: Span): boolean => {
  const head = text.text.slice(Math.max(0, start - 32), start);
  const last = [...head.matchAll(NAMED_OTHERWISE)].at(-1);
  return last !== undefined && /^\W{0,3}(?:[\w-]{1,32}\W{1,2}){0,2}$/.test(head.slice(last.index + last[0].length));
};

const isNobodys = (octets: readonly number[]): boolean =>
  octets[0] === 0 || octets[0] === 127 || (octets[0] as number) >= 224 || octets.every((octet) => octet === octets[0]);

export const ipAddress: Recognizer = {
  name: 'ip-address',
  types: ['ip-address'],
  *recognize(text): Generator<Found> {
    const endings = new Set<number>();
    for (const { index: start, 0: written } of text.text.includes(':') ? text.all(IPV6) : []) {
      const groups = groupsOf(written);
      if (groups === undefined) continue;
      const span = { start, end: start + written.length };
      const named = isLabelled(text, span, LABEL);
      if (!named && !isUnmistakable(written, groups)) continue;
      endings.add(span.end);
      const value = inNormalForm(groups);
      yield {
        type: 'ip-address',
        ...span,
        confidence: named ? 0.97 : 0.85,
        evidence: named ? 'label' : 'structure',
        value,
      };
    }
    if (text.digits < 4) return;
    for (const { index: start, 0: value } of text.all(IPV4)) {
      const span = { start, end: start + value.length };
      // The last four bytes of "::ffff:192.0.2.128" are no address of their own.
      if (endings.has(span.end)) continue;
      const named = isLabelled(text, span, LABEL);
      const octets = value.split('.').map(Number);
      // Four small numbers are a chapter or a version more often than an address.
      const small = octets.every((octet) => octet < 32) && octets[0] !== 10;
      if (!named && (small || isNobodys(octets) || isNumbering(text, span))) continue;
      yield {
        type: 'ip-address',
        ...span,
        confidence: named ? 0.95 : 0.75,
        evidence: named ? 'label' : 'structure',
        value,
      };
    }
  },
};

/** The eight groups of an IPv6 address, or undefined if the text isn't one. */
const groupsOf = (written: string): readonly number[] | undefined => {
  const [left, right, ...more] = written.split('::');
  if (left === undefined || more.length > 0 || !written.includes(':')) return undefined;
  const head = partsOf(left);
  const tail = right === undefined ? [] : partsOf(right);
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (right === undefined ? missing !== 0 : missing < 1) return undefined;
  return [...head, ...new Array<number>(missing).fill(0), ...tail];
};

const partsOf = (side: string): readonly number[] | undefined => {
  if (side === '') return [];
  const parts: number[] = [];
  for (const part of side.split(':')) {
    if (part.includes('.')) {
      const octets = part.split('.').map(Number);
      if (octets.some((octet) => octet > 255)) return undefined;
      const [a = 0, b = 0, c = 0, d = 0] = octets;
      parts.push(a * 256 + b, c * 256 + d);
    } else if (/^[0-9A-Fa-f]{1,4}$/.test(part)) parts.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return parts;
};

/** Neither a ratio ("1:2:3:4:5:6:7:8"), nor a hardware address of eight bytes, nor words with colons between ("face::bed"). */
const isUnmistakable = (written: string, groups: readonly number[]): boolean => {
  const parts = written.split(':').filter((part) => part !== '');
  const used = groups.filter((group) => group > 0).length;
  return used > 1 && /\d/.test(written) && parts.length >= 2 && parts.some((part) => part.length >= 3);
};

const inNormalForm = (groups: readonly number[]): string => {
  const written = groups.map((group) => group.toString(16)).join(':');
  const zeros = [...written.matchAll(/(?<![0-9a-f])0(?::0)+(?![0-9a-f])/g)];
  const [longest] = zeros.sort((a, b) => b[0].length - a[0].length);
  if (longest === undefined) return written;
  const before = written.slice(0, longest.index).replace(/:$/, '');
  const after = written.slice(longest.index + longest[0].length).replace(/^:/, '');
  return `${before}::${after}`;
};

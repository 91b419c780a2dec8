import type { Found } from '../../entity.ts';
import type { ReadableText } from '../text.ts';
import { positionValue } from './position-value.ts';

const NUMBER = String.raw`[+-]?\d{1,3}\.\d{1,15}`;
const ANGLE = new RegExp(NUMBER, 'g');
/** How map links carry a position: Google's path, query and data forms, Apple's, OpenStreetMap's, and geo: URIs (RFC 5870). */
const LINKS: readonly RegExp[] = [
  `(?<![0-9A-Za-zÀ-ɏ])geo:(${NUMBER},${NUMBER})`,
  `/@(${NUMBER},${NUMBER})`,
  String.raw`[?&](?:q|ll|sll|center|daddr|saddr|query|destination|viewpoint|cp)=(?:loc:)?(${NUMBER}(?:,|%2C|\+|~)${NUMBER})`,
  `!3d(${NUMBER}!4d${NUMBER})`,
  String.raw`[#&?]map=\d{1,2}/(${NUMBER}/${NUMBER})`,
  `[?&]m?lat=(${NUMBER}&m?lon=${NUMBER})`,
].map((source) => new RegExp(source, 'gi'));

/** Positions inside links. */
export const positionLinks = function* ({ text }: ReadableText): Generator<Omit<Found, 'type'>> {
  for (const link of LINKS) {
    for (const match of text.matchAll(link)) {
      const position = match[1] as string;
      const end = match.index + match[0].length;
      const [latitude = '', longitude = ''] = position.match(ANGLE) ?? [];
      yield {
        start: end - position.length,
        end,
        confidence: 0.95,
        evidence: 'map link',
        ...positionValue(latitude, longitude),
      };
    }
  }
};

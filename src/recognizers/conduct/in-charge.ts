import type { Span } from '../../draft.ts';
import type { ReadableText } from '../text.ts';
import { cued } from './cued.ts';
import type { Reading } from './insults.ts';

/** "whoever runs Northmere trust", "the people in charge of this place": the employer, by those nobody names. */
const RUNS = cued(
  'whoever, people, folk, ones, those, them, they, who & runs, run, running, ran, manages, manage, managing, charge, leads, lead, leading, owns, own, top, head, helm',
  "(?:whoever|(?:the |those |all the )?(?:people|folks?|ones) (?:who|that)|those who|them (?:that|who)|they who)(?:['’]s|['’]re| is| are)? (?:meant to |supposed to |supposedly |allegedly |actually )?(?:be )?(?:runs?|running|ran|manages?|managing|in charge (?:of|at)|leads?|leading|owns?|at the (?:top|head|helm) of) (?:[a-zà-ɏ'’&-]+ ){0,4}?(?:trusts?|hospitals?|infirmary|general|royal|health ?board|nhs|ambulance service|service|place|company|organisation|care group|group|care home|home|practice|surgery|outfit|joint|show|icb|agency)",
);

/** Where a post speaks of those who run the author's place of work, unless it speaks of somebody there as well. */
export const thoseInCharge = (text: ReadableText, reading: Reading): Span | undefined => {
  for (const { index, 0: words } of RUNS.in(text)) {
    const end = index + words.length;
    const others = reading.cast.mentions.some(
      ({ kind, start, end: last }) =>
        (kind === 'colleague' || kind === 'handle') && (start >= end || last <= index) && start - end < 200,
    );
    if (!others) return { start: index, end };
  }
  return undefined;
};

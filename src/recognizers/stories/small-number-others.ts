import { STAFF } from './person-words.ts';

/** Staff, services, things, tips and scores are counted as well, and whole nations for prevention. */
export const NOT_PEOPLE_IN_CARE = new RegExp(
  `(?<![0-9a-zà-ɏ.,£$%/-])(?:${STAFF}|hospitals?|services?|scanners?|ambulances|helicopters?|beds|machines?|vehicles|crews?|biscuits|tips|tickets|places|spaces|slots|sessions|posts|vacanc(?:y|ies)|applicants|candidates|winners|finalists|awards?|bake off|quiz|marathon|goals?|points?|score|of us|of our own|in ten|in 10)(?![0-9a-zà-ɏ])`,
);
/** "only one in four people", "1 in 10": a share of the public. */
export const SHARE = /(?:^|\s)(?:in|out of every) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)/;
export const SUPPRESSED =
  /fewer than (?:five|ten|5|10)|less than (?:five|5)|(?:under|below) (?:five|ten|5|10) (?:are|is|shown|suppressed)|suppress|fictional|made[- ]up|invented|imaginary|history of|museum/;
/** "the only person in the room", "I'm the only one on the ward", "not the only woman in the world" */
export const IDIOM =
  /patients? (?:left|to go|already|so far|per|in the queue|waiting)|(?:\bi(?:'m| am| was|'ve been)|\bwe(?:'re| are| were)|\byou(?:'re| are)|not) (?:\w+ )?the only|only (?:one|person|woman|man)s? (?:in|on) (?:the|this) (?:world|room|shift|office|bus|building|team)|in the room/;
/** Without one of these nothing is counted. */
export const HINT =
  /only|sole|single|lone|one of|two of|three of|four of|\d of|must be|be the last|the (?:last|first|oldest|youngest)|just |there (?:was|were|ha|are|is)|n ?= ?\d|second|third|fourth|2nd|3rd|4th|the (?:two|three|four|[1-4]) |we(?:'ve| have| had)|two |three |four |[1-4] |recorded|reported|a total/;

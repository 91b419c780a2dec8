import { CARE_PLACE, SOMEBODY } from '../stories/person-words.ts';

/** Words of guessing who somebody is, as alternatives in lower case. Written for this project. */

/** People whom strangers know. */
export const FAMOUS =
  '(?:celebs?|celebrit(?:y|ies)|star|popstar|popstar|pop star|actor|actress|singer|rapper|footballer|striker|midfielder|goalie|goalkeeper|player|manager of|rugby|cricketer|jockey|athlete|olympian|presenter|newsreader|weather ?(?:man|girl)|comedian|comic|influencer|youtuber|tiktoker|dj|mp|msp|councillor|mayor|minister|vicar|politician|lord|lady of the manor|royal|judge|soap|islander|contestant|chef|boyband|boy band|girl band|band|gold medal(?:list)?|bake off|strictly|love island|rovers|rangers|united|wanderers|plays (?:up front|for)|author|model|drag queen|tv|telly|reality|famous|well[- ]known|household name|local (?:legend|celeb|hero|face|businessman)|ex[- ]\\w+|headteacher|head teacher|teacher|landlord|councillor)';

/** What somebody in care does, is or has. */
export const CAME_IN = `(?:(?:in|on|into|at|through|to|under) (?:(?:our|my|the|wor|this|a) )?(?:[a-zà-ɏ]+ )?${CARE_PLACE}|(?:came|come|comes|coming|walked|wheeled|rocked|turned up|strolled|limped|staggered|carried|brought|rolled|been brought|admitted|admitting|booked) ?(?:in|into|through|up|onto|on)?|i(?:'ve| have)? (?:just )?(?:treated|x-?rayed|scanned|stitched|catheteri[sz]ed|cannulated|triaged|nursed|delivered|operated|seen|had)|(?:my|our) (?:patient|list|caseload|ward|clinic|bay|table|couch|chair|ambulance|truck)|treated|got admitted|(?:is |was |back )?in (?:with|for))`;

export const PERSON_GUESSED = `(?:${FAMOUS}|${SOMEBODY}|patient)`;
export const FAMOUS_WORD = new RegExp(`(?<![0-9a-zà-ɏ])${FAMOUS}(?![0-9a-zà-ɏ])`);

/** Quizzes for students and for fun, property that was found, and appeals that are somebody else's to make. */
export const QUIZ =
  /(?:it's a bone|a bone|diagnos|teaching|textbook|published|licen[cs]ed|stock image|openly|cc0|finals|revision|fictional|made[- ]up|invented|manikin|simman|quiz|crossword|pub night|trivia|biscuit|baby photo|childhood photo|throwback|guess the (?:bone|year|weight|rhythm|ecg|age|x-?ray|film|diagnosis|fracture|instrument|number|baby)|can you name|lost property|cardigan|brolly|umbrella|phone charger|water bottle|mug|yoghurt|sandwich|lunch|parking|car park|therapy dog|labrador|spaniel|puppy|kitten|the cat|new starter|new recruit|new team member|staff member|team photo|rota|secret santa|answer (?:at|tomorrow|below)|(?<![0-9a-zà-ɏ])(?:us|police) appeal|missing person|crimestoppers|101 quoting|history|historical|18\d\d|born in|anatom)/;

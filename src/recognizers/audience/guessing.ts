import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { CARE_PLACE, STAFF } from '../stories/person-words.ts';
import { passage, plain, wordsEnd } from '../stories/plain.ts';
import { GUESSES } from './guessing-signs.ts';
import { CAME_IN, FAMOUS_WORD, QUIZ } from './guessing-words.ts';
import { GUESS_TRIGGERS } from './trigger-words.ts';

const B = '(?<![0-9a-zà-ɏ])';
const E = '(?![0-9a-zà-ɏ])';

const CARE = new RegExp(
  `${B}(?:${CAME_IN}|${CARE_PLACE}|patient|pt|shift|handover|op|scan|x-?ray|kidney|broken|broke|fracture|wound|seizure|bleed|stroke|overdose|under a section|stitches|ambulance|brought in|picked up|collapsed|viagra|prescription|methadone|surgery|nurse|nursing|paramedic|midwife|called to|chest|terminal|dying|died|rash|piles|prolapse|hamstring|acl|hip|knee|leg|arm|ankle|wrist|hernia|cancer|chlamydia|sti|catheter\\w*|sectioned|bruise[ds]?|burns?|allergic|heart attack|detox|vasectomy|colonoscopy|unconscious|sick note|tattoo)${E}`,
);
/** "guess who's back on nights? me": the author and colleagues. */
const AUTHOR_OR_STAFF =
  /guess (?:who|whos|who's|who is|which)[^.!?\n]{0,100}(?:(?:[.?!…:,-]|[^a-z0-9' ]{2}) ?\(?(?:me|it was me|this (?:girl|guy|idiot|muggins|one)|muggins|yours truly|moi|my |us |it me|our (?:own|very own)|him indoors)(?![0-9a-z])|(?:back (?:on|from|at) (?:nights?|leave|mat leave|work|it))|passed|qualified|joining|got (?:the|a) (?:job|post))/;

const AT_WORK = new RegExp(
  `${B}(?:one of (?:our|the) (?:team|staff|nurses)|colleagues?|our (?:own )?${STAFF}|on (?:our|my) team|staff room|retir\\w+|getting married|new (?:job|manager|boss)|yoghurt)${E}`,
);

/** Invitations to work out who somebody in care is. */
export const guessing: Recognizer = {
  name: 'guessing',
  types: ['guessing'],
  *recognize(text): Iterable<Found> {
    const has = GUESS_TRIGGERS.in(text);
    const lower = plain(text);
    // "A made-up case for our teaching tomorrow": nobody is there to be found, however much follows.
    if (INVENTED.test(lower)) return;
    const found: Found[] = [];
    for (const [evidence, confidence, needs, pattern, beside] of GUESSES) {
      if (!has(needs)) continue;
      for (const { index, 0: words } of text.allLower(pattern(), lower)) {
        const around = passage(text, lower, index, 300);
        if (QUIZ.test(around) || AUTHOR_OR_STAFF.test(around)) continue;
        if (beside === 'care' && !CARE.test(around)) continue;
        if (beside === 'fame or care' && !CARE.test(around) && !FAMOUS_WORD.test(around)) continue;
        if (beside === 'patient' && (!CARE.test(around) || AT_WORK.test(around))) continue;
        if (beside === 'no staff' && AT_WORK.test(around)) continue;
        if (evidence === 'clue' && /hint/.test(words) && !/guess|who/.test(around)) continue;
        if (DISAPPROVES.test(around)) continue;
        const start = index + (words.length - words.trimStart().length);
        found.push({
          type: 'guessing',
          start,
          end: wordsEnd(lower, start, index + words.length),
          confidence,
          evidence,
        });
      }
    }
    let last = 0;
    for (const each of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (each.start < last) continue;
      yield each;
      last = each.end;
    }
  },
};

const INVENTED =
  /(?<![a-z])(?:(?:made[- ]up|invented|fictional|fictitious|imaginary|pretend) (?:case|patient|scenario|story|person|character|vignette)|(?:case|patient|scenario|story|person|vignette)(?: here| below)? is (?:made[- ]up|invented|fictional|imaginary)|invented from start)(?![a-z])/;
/** Advice against it, and holding lines. */
const DISAPPROVES =
  /please (?:don'?t|do not) (?:guess|speculate|ask|name|try)|(?:never|don'?t) (?:post|write|ask|say) (?:things like )?['"“]|no speculation|we (?:can'?t|cannot|won'?t) (?:say|confirm|tell)(?! who,? but)|(?:won'?t|not) (?:be )?(?:confirming|able to tell)|stop (?:asking|guessing)/;

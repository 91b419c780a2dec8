import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Recognizer } from '../recognizer.ts';
import { DOING, SOMEBODY } from './care-verbs.ts';

const SPOT = `(?:resus|theatre|recovery|triage|cubicle(?: \\d+)?|the corridor|corridor|the back(?: of (?:the|an?|our) (?:truck|ambulance|rig|bus|van|wagon|motor))?|the ambulance|the truck|the rig|ct|mri|x-?ray|scan|itu|icu|nicu|picu|hdu|a&e|ae|ed|the bay|bay \\w+|bed \\w+|side ?room(?: \\d+)?|majors|minors|delivery suite|labour ward|the bedside|bedside|the ward|the scene|scene|the roadside|their (?:house|kitchen|bedroom)|his (?:house|bedside|kitchen|flat)|her (?:house|bedside|kitchen|flat)|a patient['’]s (?:house|bedside|kitchen|home)|the hospice|the cath lab|cath lab)`;
const NOW =
  '(?:right now|rn|as we speak|as i (?:type|write|tweet|post|speak)|at this (?:very )?(?:moment|minute)|this very minute|happening now|at the moment|atm)';
/** "I'm", "we are", "currently", "still", or the beginning of a sentence. */
const LEAD =
  "(?<=(?:^|[.!?…:;\\n—–]\\s{0,2}|[-,] |(?:^|[^a-zà-ɏ])(?:i['’]?m|im|am|we['’]?re|are|currently|still|now|here|rn|literally|busy|out|stuck|me|quick one|also) )(?:currently |still |now |just |literally |here )?)";

/** What shows that care goes on as somebody writes, in lower case, each with the sentence behind it. */
const FORMS: readonly (readonly [evidence: string, confidence: number, pattern: string])[] = [
  // "in our resus rn", "cubicle 4. now", "she's in theatre now"
  ['right now', 0.8, `(?:(?:in|at|from) (?:our |my |the )?${SPOT} )?${NOW}`],
  ['now', 0.75, `(?:in|into|going to|off to|to|through to|on) (?:the )?${SPOT} (?:right )?now`],
  // "blue lighting a little one in right now", "currently scanning a man"
  ['doing', 0.65, `${LEAD}(?:${DOING}) ${SOMEBODY}`],
  // "with a patient right now", "sat here with a lady", "on the way in with"
  [
    'with somebody',
    0.8,
    `(?:(?:i['’]?m|im|we['’]?re|currently|still|now)(?: (?:currently|still|now|here|sat|stood|sitting|stuck|waiting|parked|out|in|${SPOT})){0,3}|(?:sat|sitting|sit|stood|standing|stuck|waiting|parked|queuing|queueing) (?:here|outside|in the queue)(?: (?:in|at|on|outside) ${SPOT})?|(?:on|in) (?:the|our|my) way (?:in|to \\w+|back|to ${SPOT})|en ?route(?: (?:to|in|for)(?: the)?(?: \\w+)?)?|inbound(?: to \\w+)?|on scene|on the phone) with ${SOMEBODY}`,
  ],
  [
    'on the way',
    0.7,
    '(?:on scene|en ?route|inbound|incoming|heading in|blue lights on|eta \\d+)(?:,? (?:now|to \\w+|rn|helicopter))',
  ],
  // "waiting outside CT with my wee man", "Sat with her now"
  [
    'with somebody',
    0.7,
    `(?<!(?:was|were|been|of|for|from|to|by|remember) )(?:sitting|waiting|standing|queuing|queueing|stuck|parked) (?:outside|in|at|by|on|for) (?:the |our )?${SPOT} with ${SOMEBODY}|sat with (?:him|her|them|my patient) (?:right )?now`,
  ],
  [
    'about to',
    0.65,
    `(?:i['’]?m |we['’]?re )?just about to (?:take|bring|scan|wheel|tell|stitch|deliver|intubate|cut|move|transfer|operate on|x-?ray|discharge) ${SOMEBODY}`,
  ],
  [
    'as I type',
    0.75,
    "(?:while|whilst|as) i['’]?m? (?:type|write|post|tweet|typing|writing|posting|tweeting)(?: this)?",
  ],
  [
    'now',
    0.7,
    "(?:he|she|lady|mum|girl|lass|patient|pt|baby|bloke|man|woman|kid|lad)(?:['’]s| is| are)(?: \\w+)? (?:pushing|screaming|crying|fitting|sleeping|asleep|bleeding|arresting|waiting|kicking off|shouting|singing|vomiting|dying|crashing|labouring) (?:right )?now",
  ],
  // "Sat in the corridor with a patient, hour three"
  [
    'waiting with somebody',
    0.8,
    `(?:sat|sitting|sit|stood|standing|stuck|waiting|parked|queuing|queueing)(?: (?:in|at|on|outside|by) (?:the |a |our )?[a-z&-]+(?: \\w+)?)? with ${SOMEBODY}(?:,? (?:for )?(?:on )?(?:hour (?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\\d+ ?(?:hrs?|hours) (?:now|in|and counting)|still (?:no|waiting|here|in)))`,
  ],
  [
    'hour by hour',
    0.6,
    'hour (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[.,]? (?:of|in the corridor|still|and (?:still|no|counting)|on a trolley|with))',
  ],
  // "Live tweeting from the back of the truck", "writing this at the bedside"
  [
    'writing there',
    0.85,
    `(?:(?:live )?[- ]?(?:tweeting|posting|blogging|writing|typing|texting|streaming)|livetweeting|live-tweeting)(?: this)?(?: (?:live|quickly|one-?handed))? (?:from|at|by|in|between|beside|outside) (?:the |a |my |our )?(?:${SPOT}|a patient|her bed|his bed|their bed|compressions|contractions|shocks)|live from (?:the )?${SPOT}|(?:tweeting|posting|writing|typing) this (?:while|as|with) (?:he|she|they|we|my patient|the patient|mum|her|him|one hand|i (?:wait|hold|sit))(?: [a-z]+)?`,
  ],
  // "mid-list selfie while he goes under", "mid-procedure"
  [
    'in the middle',
    0.75,
    '(?:mid|midway through|halfway through|in the middle of)[- ](?:an? |the |my |his |her )?(?:list|procedure|op|operation|case|scan|suture|arrest|cpr|surgery|handover of a patient|consultation|birth|delivery|transfer|labour|contraction|dressing|resus|compressions|cannulation|section|seizure|caesarean)',
  ],
  [
    'while',
    0.8,
    "(?:while|whilst|as) (?:he|she|my patient|the patient|pt|my pt|mum|this one|the wee one|our patient)(?:['’]s| is| are)? (?:goes under|go under|going under|asleep|still asleep|under|sleeps|snores|waits for|labours|pushes|pushing|being (?:scanned|sutured|intubated|prepped)|in (?:the )?scan|in theatre|on the table)",
  ],
  // "still working on him", "he's being wheeled in", "she's crowning"
  [
    'worked on',
    0.75,
    '(?:still |currently )?working on (?:him|her)(?= |[.,!?…]|$)(?! (?:mobility|speech|walking|stairs|balance))',
  ],
  [
    'happening to them',
    0.7,
    "(?:he|she|pt|patient|they|mum|baby)(?: is|['’]s| are|['’]re) (?:currently |still |now |literally |just )?(?:being (?:wheeled|taken|rushed|prepped|worked on|resuscitated|resussed|scanned|x-?rayed|intubated|sectioned|stitched|brought|loaded|transferred|airlifted|cut out)|crowning|arresting|seizing|fitting|coding|going (?:under|to theatre|off)|on the table|en route|on (?:the|its|his|her) way in|in theatre now|under the (?:knife|anaesthetic)|in (?:resus|theatre|surgery) (?:now|as))",
  ],
  [
    'happening to them',
    0.7,
    '(?:getting|being) (?:wheeled|rushed|prepped|worked on|airlifted|resussed|cut out)(?: (?:in|into|to|off|for) (?:now|the|theatre|resus|surgery)){0,2}(?= now| rn| right now| as)',
  ],
  [
    'beside me',
    0.7,
    '(?:in front of|next to|beside|opposite|across from|behind) me(?: (?:is|right now|now|rn|as i (?:type|write)))',
  ],
  [
    'beside me',
    0.6,
    '(?:patient|lady|bloke|man|woman|gent|lad|girl|kid|one) (?:in front of|next to|beside|opposite|across from) me(?= (?:is|has|keeps|just|in|on|looks|with))',
  ],
  // "is in your chair", "on my table", "my 2 o'clock waits with her top off", "with him on the couch behind me"
  [
    'before me',
    0.7,
    `(?:${SOMEBODY}|he|she|they|that|who|patient|pt|singer|actor|player|teacher|[a-z]+)(?:['’]s| is| are|['’]re)(?: (?:currently|now|still|literally|right|just|lying|sat|sitting|asleep|numb|waiting|strapped)){0,3} (?:in|on|under) (?:my|your|our|the) (?:dental |treatment |exam(?:ination)? |operating |birthing |dialysis |plinth|physio )?(?:chair|couch|plinth|table|trolley|scanner|bath|pool|machine|slab|drill|lamp|microscope|needle|laser)(?! (?:the|is|was|of|lift))`,
  ],
  [
    'before me',
    0.7,
    `(?:while|whilst|as|and|now) (?:(?:my|our|the|this|her|his) )?(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:o['’]?clock|am|pm)|(?:two|three|four|nine|ten|eleven|half \\w+)(?: o['’]?clock)?|next (?:patient|one|lady|gent|client|appointment)|patient|pt|client|lady|gent|bloke|woman|man|lad|lass|mum|wee (?:man|one|lad|lass)|he|she|bed \\w+|bay \\w+|cubicle \\w+)(?: (?:in|with) (?:[a-z0-9]+ ){1,3}?)? ?(?:(?:is |['’]s |are )?(?:waits|waiting|sits|sitting|lies|lying|gets (?:un)?dressed|getting (?:un)?dressed|undresses|undressing|strips|stripping|changes|changing|pees|peeing|fills in|signs|finishes|soaks|cooks|numbs|dozes|dozing|watches|watching|listens|listening|moans|sobs|sobbing|weeps)(?![a-z])(?: (?:with|in|on|for|behind|outside|there|here|into|off|up)(?: [a-z]+){0,3})?)`,
  ],
  // "he's upstairs having two stents", "she's through there getting stitched"
  [
    'happening to them',
    0.65,
    "(?:he|she|they|patient|pt|mum|lad|lass|man|woman)(?:['’]s| is| are|['’]re)(?: (?:currently|now|still|just|literally)){0,2} (?:upstairs|downstairs|next door|through there|in there|in the back|down the corridor|on the table|in the (?:scanner|chair|lift))(?: (?:having|getting|being|waiting|with|in|now|as)(?![a-z])(?: [a-z0-9]+){0,2})",
  ],
  // "currently" of a person: "currently in bed 6, screaming", "currently has a"
  ['currently', 0.6, "(?:patient|pt|he|she|lady|bloke|gent|man|woman|lad|kid|baby|mum)(?: is|['’]s)? currently"],
];
/** What every text with such a sign has: a first look that spares the pattern. */
const CUES: Readonly<Record<string, RegExp>> = {
  'before me': /(?:in|on|under) (?:my|your|our|the) |(?:while|whilst|as|and|now) /,
  'right now': /now|rn|as we|as i |moment|minute|atm/,
  now: / now/,
  doing: /ing (?:[a-z]+ ){0,3}?(?:an?|the|this|my|our|wor|ma|another|one|some|somebody|someone|him|her|them|\d)/,
  'with somebody': / with /,
  'waiting with somebody': /(?:hour|hrs|still)/,
  'about to': /just about to /,
  'as I type': /(?:while|whilst|as) i/,
  'writing there': /tweet|post|blog|writ|typ|text|stream|live from/,
  'in the middle': /mid|half|middle/,
  'beside me': / me(?![a-z])/,
  'worked on': /working on /,
  currently: /currently/,
};
const ANYTHING = /(?:)/;
const CUES_OF_FORMS = new PatternSet(
  FORMS.map(([evidence]) => CUES[evidence] ?? ANYTHING),
  true,
);
const PATTERNS: (RegExp | undefined)[] = FORMS.map(() => undefined);
/** "cubicle 4. now": a sentence of one word. */
const BARE_NOW = /(?<=(?:[a-z0-9)]|[^ -ɏ]) ?[.!?…\n] ?)(?:right )?now(?=\s*(?:[.!…\n]|$))/gu;

/** "live now: Q&A", "we're hiring right now", "pressure on our ED at the moment", "my dog next to me right now". */
const BESIDE_THE_POINT =
  /(?:recruiting|hiring|vacanc|looking for|need (?:support|help)|struggling|my car|on the drive|my sofa|my bed|day off|queue|flu jab|the rain|chips|staff ?room|if you|if anyone|are you|webinar|q&a|conference|keynote|stream|episode|demand|busy|pressure|waiting times|available|sim(?:ulation|man)?|manikin|mannequin|mock|exercise|rehearsal|students?)[^.!?\n]{0,60}$/u;
const BESIDE_AFTER =
  /^[^.!?\n]{0,40}(?:simulation|simman|manikin|mannequin|for our sim|webinar|q&a|conference|at the moment of)/u;
/** "RN" is a registered nurse; "rn" is right now. */
const REGISTERED = /^RN/;

/** Signs that somebody posts while care is happening. */
export const liveMarker: Recognizer = {
  name: 'live-marker',
  types: ['live-marker'],
  *recognize(readable): Iterable<Found> {
    const { text, lower } = readable;
    let reach = -1;
    const found: Found[] = [];
    for (const index of readable.standing(CUES_OF_FORMS)) {
      const [evidence, confidence, source] = FORMS[index] as (typeof FORMS)[number];
      PATTERNS[index] ??= wholeWords(source, 'gu');
      for (const { index: start, 0: words } of readable.allLower(PATTERNS[index])) {
        const end = start + words.length;
        if (words.endsWith('rn') && REGISTERED.test(text.slice(end - 2, end))) continue;
        if (BESIDE_THE_POINT.test(lower.slice(Math.max(0, start - 90), start))) continue;
        if (BESIDE_AFTER.test(lower.slice(end, end + 60))) continue;
        found.push({ type: 'live-marker', start, end, confidence, evidence });
      }
    }
    for (const { index: start, 0: words } of readable.allLower(BARE_NOW))
      found.push({ type: 'live-marker', start, end: start + words.length, confidence: 0.6, evidence: 'now' });
    if (found.length === 0 || !readable.hasLower(MAY_HAVE)) return;
    // Of signs that overlap, the first and longest counts.
    for (const each of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (each.start < reach) continue;
      reach = each.end;
      yield each;
    }
  },
};

/** Without one of these nothing is going on now. */
const MAY_HAVE =
  /now|rn|ing|as we|as i |with|mid|moment|atm|while|whilst|hour|currently|route|inbound|incoming|eta|live|scene|middle/;

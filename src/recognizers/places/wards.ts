import type { Found } from '../../entity.ts';
import { senseOf } from '../people/vocabulary.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { isUnlisted, NameReader } from './names.ts';
import { organisationsIn } from './organisations.ts';
import { CLINICAL, NEVER_IN_NAMES, QUALIFIERS, WARD_NAMES } from './place-words.ts';

const START = '(?<![0-9a-zà-ɏ#@])';
const END = '(?![0-9a-zà-ɏ])';
const COUNT =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';

const NUMBERED = new RegExp(
  `${START}(?:wards?|wd|theatres?|labour room|delivery room|birthing room|itu pod) ?(?:no\\.? ?|-|#)?(?:\\d{1,3}[a-h]?|[a-h]\\d{1,2}|(?:${COUNT})(?! (?:of|day|night|more|patient|in|at|nurse|by|step|thing)${END}))${END}(?![.,:/]\\d|%| (?:hours?|hrs|nurses|patients|pts|beds|times|teams|staff)${END})`,
  'gu',
);
/** "on ward B", "ward C4": a letter alone has to be a capital. */
const LETTERED = /(?<![A-Za-z0-9À-ɏ])[Ww]ard [A-H](?![A-Za-z0-9À-ɏ'’])/g;
/** "up on 4B", "transferred to 7A". */
const CODE =
  /(?<![A-Za-z0-9À-ɏ])(?:on|up (?:on|to|in)|down (?:on|to)|transferred to|moved to|sent to|admitted to|from|over on|back to|back on|nurses['’]? station on) ((?:[1-9]|1\d)[A-CE-G]|[A-F][1-9])(?![A-Za-z0-9À-ɏ]|[.:-]\d)(?! (?:echo|scan|vitamins?|supplement|paper|road))/g;
const HEAD = new RegExp(`${START}(?:ward|unit|suite|wing)${END}`, 'gu');
/** A ward by its name alone, after a bed: "bed 14, Maple", "side room 2 of Rowan". */
const AFTER_BED =
  /(?<![A-Za-z0-9À-ɏ])(?:[Bb]ed|[Bb]ay|[Ss]ide ?[Rr]oom|[Rr]oom|[Cc]ubicle|[Ss][Rr]) ?\d{1,2}[A-Da-d]?(?:,? (?:of|on|in|over on|up on)(?: the)?|,) (?=[A-Z])/g;

/** "the team on Juniper", "back on Kestrel", "our lady on Rowan": a ward by its name alone, which has a capital. */
const ON_NAME =
  /(?<![A-Za-zÀ-ɏ])(?:(?:[Tt]eam|[Ss]taff|[Nn]urses?|[Gg]irls|[Gg]ang|[Cc]rew|[Ll]ot|[Ee]veryone|[Ff]olk|[Ll]adies|[Aa]ngels|[Ss]hift|[Nn]ights?|[Dd]ays?|[Ll]ong day|[Bb]ank|[Aa]gency|[Pp]lacement|[Pp]atients?|[Pp]ts?|[Bb]eds?|[Rr]ounds?|[Ll]ady|[Gg]ent|[Mm]an|[Cc]hap|[Ll]ad|[Ll]ass|[Gg]irl|[Bb]oy|[Ww]oman|[Ff]ella|[Bb]loke|[Ss]omeone|[Ss]omebody|[Oo]ne|[Mm]um|[Dd]ad|[Nn]an|[Rr]esidents?|[Aa]rrest|[Cc]rash call|[Hh]andover|[Dd]ied|[Ww]orking|[Bb]ack|[Uu]p|[Dd]own|[Oo]ver|[Hh]ere|[Hh]CA|[Ss]ister|[Mm]atron|[Pp]hysio|[Ss]tudent) (?:down |up |over |back |here |are |is )?on|[Tt]ransferred to|[Aa]dmitted to|[Mm]oved to|[Uu]p to|[Rr]ound to|[Dd]own to|[Ss]tepped down to) (?=[A-Z][a-z]{2})/g;
/** Departments before the hospital's name, where they open a line: "Neonates at St Hild's". */
const DEPARTMENT_AT = new RegExp(
  `(?:^|[.!?\\n:] ?|${START}(?:on|in|from|our|the|up on|to|down on|over on|fae) (?:the )?)(?<unit>(?:neonates|neonatal(?: unit| icu)?|special care(?: baby unit)?|paeds|children['’]s ward|maternity|labour ward|labour suite|delivery suite|antenatal|postnatal|gynae|early pregnancy(?: unit)?|oncology|haematology|stroke unit|acute stroke|renal|dialysis(?: unit)?|cardiology|respiratory|ortho|orthopaedics|trauma|plastics|burns unit|spinal unit|high dependency(?: unit)?|intensive care|icu|itu|hdu|picu|nicu|scbu|ccu|coronary care|endoscopy|day surgery|theatres|recovery|frailty(?: unit)?|elderly care|care of the elderly|rehab(?: unit)?|medical assessment|surgical assessment|amu|sau|mau|sdec|discharge lounge|chemo(?: unit| suite)?|dementia ward|palliative care unit) (?:at|in) )(?=[a-zà-ɏ])`,
  'gu',
);

const OTHER_WARD_AFTER =
  /^(?:['’]?s)? (?:councillors?|cllrs?|by-?election|boundar\w*|residents association|candidates?|of court|off|elections?|voters?|link corridor|garden(?:ing)?|accountant|of honou?r)(?![a-zà-ɏ])/;
/** The ward itself does it, or it is done to the ward. */
const ITS_DOINGS =
  /^(?:['’]s)?(?: (?:team|staff|nurses|nursing team|link corridor|christmas tree|garden|kitchen))?,? (?:(?:is|are|was|has|have|will) (?:now |also |been |be |all )?(?:recruit|hiring|looking for|open|clos|re-?open|mov|refurb|shortlist|nominated|celebrat|rated|award|won)|won |wins |re-?opens|reopened|opens|needs (?:a |nurses|staff|volunteers)|raised|turns)/;
const ABOUT_IT =
  /(?:placement (?:on|at)|last (?:day|shift|week) (?:on|at)|first (?:day|shift|week) (?:on|at)|congratulations to|congrats to|well done|thank you to (?:all|everyone|the team)[^.!?\n]{0,20}|vacanc\w{0,20} on|band \d[^.!?\n]{0,20})(?: the)? ?$/;
/** Wards that every hospital has. */
const AREA = new RegExp(
  `(?<=${START}(?:in|on|to|from|our|through|at|up on|onto|into|fae|tae) (?:the )?)(?:a&e|ed|icu|itu|hdu|nicu|scbu|picu|ccu|amu|sau|mau|resus|theatres?|recovery|maternity|labour ward|delivery suite|the emergency department|emergency department|intensive care|coronary care|triage|majors|minors|antenatal|postnatal|fracture clinic|endoscopy|day surgery|stroke unit|burns unit|dialysis unit|children['’]s ward)${END}`,
  'gu',
);
/** Names of wards that are people's or things: "Jo Ward", "Delivery Suite". */
const NOT_UNIT_NAMES = new Set(
  'en delivery business presidential bridal honeymoon penthouse control storage retail kitchen base wall tri west east north south left right chicken buffalo hospital medical training research bereavement family parent relatives simulation sim education audit press mobile cooling standby heating power dose'.split(
    ' ',
  ),
);

const numbered = function* (text: ReadableText): Generator<Found> {
  for (const { index, 0: words } of text.allLower(NUMBERED)) {
    const end = index + words.length;
    const theatre = words.startsWith('theatre');
    if (/^(?:wards|theatres)/.test(words) && !/\d$/.test(words)) continue;
    yield { type: 'ward', start: index, end, confidence: theatre ? 0.7 : 0.85, evidence: 'number' };
  }
  for (const { index, 0: words } of text.all(LETTERED))
    yield { type: 'ward', start: index, end: index + words.length, confidence: 0.75, evidence: 'letter' };
  for (const match of text.all(CODE)) {
    const end = match.index + match[0].length;
    const sentence = text.sentenceAt(match.index);
    const around = text.lower.slice(Math.max(sentence.start, match.index - 80), Math.min(sentence.end, end + 80));
    if (
      /(?<![a-z])(?:stage|grade|class|year|phase|tier|band|form|section|vitamin|a&e|motorway|road|bus|route|train|platform|flat|seat|gate|tarmac|traffic|crash|collision|rtc|flight|question|criteria|block)(?![a-z])/.test(
        around,
      )
    )
      continue;
    yield { type: 'ward', start: end - (match[1] as string).length, end, confidence: 0.6, evidence: 'letters' };
  }
};

/** "Heron Ward", "the Linnet Unit", "on mercy ward". */
const named = function* (text: ReadableText, reader: NameReader): Generator<Found> {
  for (const { index: start, 0: noun } of text.allLower(HEAD)) {
    const head = reader.at(start);
    if (head < 1 || (/^['’]/.test(text.text.slice(start + noun.length)) && noun !== 'ward')) continue;
    const before = reader.folded(head - 1);
    if (
      !reader.joined(head) ||
      CLINICAL.has(before) ||
      QUALIFIERS.has(before) ||
      NEVER_IN_NAMES.has(before) ||
      /\d/.test(before)
    )
      continue;
    const end = start + noun.length;
    if (reader.capital(head - 1)) {
      const first = reader.nameBefore(head);
      if (first === head || !reader.distinct(first, head) || (noun !== 'ward' && NOT_UNIT_NAMES.has(before))) continue;
      const from = (reader.words[first] as { start: number }).start;
      const led = /(?:^|[^a-z])(?:on|in|at|to|from|the|our|of|onto|off|tae|fae) $/.test(
        text.lower.slice(Math.max(0, from - 8), from),
      );
      const { given, word, place } = senseOf(reader.folded(first));
      // "a London ward"
      if (place && !reader.capital(head)) continue;
      // "Sarah Ward, our lead nurse": a surname.
      if (noun === 'ward' && reader.capital(head) && !led && given && word < 2 && !WARD_NAMES.has(before)) continue;
      if (/(?:mr|mrs|ms|miss|dr|sister|nurse|matron|prof)\.? $/.test(text.lower.slice(Math.max(0, from - 8), from)))
        continue;
      yield { type: 'ward', start: from, end, confidence: led || noun === 'ward' ? 0.8 : 0.65, evidence: 'name' };
    } else if (WARD_NAMES.has(before) || (isUnlisted(before) && !senseOf(before).given)) {
      const from = (reader.words[head - 1] as { start: number }).start;
      const led = /(?:^|[^a-z])(?:on|in|to|from|at|fae|tae|onto|off) (?:the )?$/.test(
        text.lower.slice(Math.max(0, from - 10), from),
      );
      if (led || (noun === 'ward' && WARD_NAMES.has(before)))
        yield { type: 'ward', start: from, end, confidence: 0.65, evidence: 'name' };
    }
  }
  for (const match of text.all(AFTER_BED)) {
    const start = match.index + match[0].length;
    const index = reader.at(start);
    const word = reader.folded(index);
    const next = reader.joined(index + 1) ? reader.folded(index + 1) : '';
    if (
      index < 0 ||
      NEVER_IN_NAMES.has(word) ||
      CLINICAL.has(word) ||
      !(WARD_NAMES.has(word) || isUnlisted(word)) ||
      /^(?:ward|unit)$/.test(next)
    )
      continue;
    if (senseOf(word).given && !WARD_NAMES.has(word)) continue;
    yield { type: 'ward', start, end: start + reader.written(index).length, confidence: 0.7, evidence: 'after a bed' };
  }
};

const byName = function* (text: ReadableText, reader: NameReader): Generator<Found> {
  for (const match of text.all(ON_NAME)) {
    const start = match.index + match[0].length;
    const index = reader.at(start);
    const word = reader.folded(index);
    const next = reader.joined(index + 1) ? index + 1 : -1;
    if (
      index < 0 ||
      !WARD_NAMES.has(word) ||
      (next > 0 && reader.capital(next) && !/^(?:and|ward|unit)$/.test(reader.folded(next)))
    )
      continue;
    // "down on Robin", "round to Rose": somebody's name as well.
    const { given } = senseOf(word);
    const cued =
      /(?:eam|taff|urses?|irls|ang|rew|hift|ights?|ank|gency|lacement|atients?|eds?|ounds?|andover|oved to|ferred to|itted to) (?:[a-z]+ )?(?:on )?$/.test(
        match[0],
      );
    if (given && !(cued && / on $/.test(match[0]))) continue;
    yield {
      type: 'ward',
      start,
      end: start + reader.written(index).replace(/['’]s$/, '').length,
      confidence: 0.65,
      evidence: 'name',
    };
  }
  const hospitals = organisationsIn(text);
  for (const match of text.allLower(DEPARTMENT_AT)) {
    const offset = match.index + match[0].length;
    const hospital = hospitals.find(
      ({ start, end, confidence }) => start <= offset + 4 && end > offset && confidence >= 0.5,
    );
    const { unit = '' } = match.groups ?? {};
    if (hospital !== undefined)
      yield {
        type: 'ward',
        start: offset - unit.length,
        end: hospital.end,
        confidence: 0.6,
        evidence: 'department at a hospital',
      };
  }
};

/** "in resus" is a place where the hospital is known, and any hospital's otherwise. */
const areas = function* (text: ReadableText): Generator<Found> {
  const hospitals = organisationsIn(text).filter(({ confidence }) => confidence >= 0.5);
  if (hospitals.length === 0) return;
  let next = 0;
  for (const { index: start, 0: words } of text.allLower(AREA)) {
    const end = start + words.length;
    while (next < hospitals.length && (hospitals[next] as Found).end + 6 < start) next++;
    const near = hospitals[next];
    const gap = near === undefined ? '\n' : text.text.slice(Math.min(end, near.end), Math.max(start, near.start));
    if (gap.length < 8 && /^(?:['’]s| |at|in|,)*$/.test(gap)) continue;
    yield { type: 'ward', start, end, confidence: 0.55, evidence: 'department of a named hospital' };
  }
};

/** Named and numbered wards and units, and departments of hospitals that the text names. */
export const wards: Recognizer = {
  name: 'wards',
  types: ['ward'],
  *recognize(text) {
    if (text.kind === 'file-name' || text.kind === 'metadata') return;
    const reader = new NameReader(text);
    const all = [...numbered(text), ...named(text, reader), ...byName(text, reader), ...areas(text)];
    let end = -1;
    for (const found of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (found.start < end) continue;
      end = found.end;
      const about =
        OTHER_WARD_AFTER.test(text.lower.slice(found.end, found.end + 30)) ||
        ITS_DOINGS.test(text.lower.slice(found.end, found.end + 60)) ||
        ABOUT_IT.test(text.lower.slice(Math.max(0, found.start - 60), found.start));
      yield about ? { ...found, confidence: 0.4 } : found;
    }
  },
};

import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { AT_WORK, COLLEAGUE, PRIVATE, SECRET, WITH_THEIR_WORD } from './colleague-words.ts';
import { END, START } from './person-words.ts';
import { Taken } from './taken.ts';

const whole = (alternatives: readonly string[]): RegExp =>
  new RegExp(`${START}(?:${alternatives.join('|')})(?![0-9a-zà-ɏ])`, 'gu');
const WORK_CUE =
  /off |be in|coming in|not in|n['’]?t in|in sick|away|sick|suspend|sack|dismiss|struck|nmc|hcpc|gmc|manag|demot|march|investig|warning|fired|disciplin|grievance|tribunal|capabil|misconduct|fitness|probation|phased|leave|cover|instead of|filling in/;
const PRIVATE_CUE =
  /ivf|embryo|fertil|egg|pregn|expecting|duff|pregger|famil|miscarr|termin|abort|stillb|hyster|vasect|breakdown|relapse|stroke|attack|overdos|job|affair|seizure|cancer|leuk|lymph|\bms\b|bipolar|depress|hiv|adhd|autis|bpd|eating|bulim|anorex|parkinson|mnd|lupus|crohn|epilep|endomet|ptsd|tumou?r|lump|herpes|chlam|hep c|diabet|cirrh|problem|chemo|radioth|rehab|detox|priory|therapy|sertral|methad|drink|using|self|suicid|section|\baa\b|disclos|told|admitt|confid|kill|going through|dealing|divorc|left|leav|split|cheat|kicked|chuck|dump|separat|shag|sleep|seeing|dating|skint|bankrupt|debt|car\b|evict|court|arrest|done for|licence|hung|drunk|out as|gay|trans|alcohol|alkie|addict|walked out|hits?|on the (?:drink|booze)|citalo|lithium|scare|since|after|seen|spotted|clocked|saw/;
let atWork: RegExp | undefined;
let secrets: RegExp | undefined;
const STAFF = new RegExp(`${START}(?:${COLLEAGUE})${END}`, 'u');
const SHIFT =
  /(?<![a-z])(?:rota|shift|shifts|agency|bank|cover|covering|team|ward|office|work|colleagues?|placement|sick leave|mat leave|handover|nights|manager|matron|reception|theatres|stores|switch|main office|lates|days|unit|course|staff ?room|break room|department|dept|annual leave|practice)(?![a-z])/;
const NAME_BEFORE =
  /(?:^|[^A-Za-zÀ-ɏ])(?:(?:Dr|Mr|Mrs|Ms|Sister|Nurse|Matron|Prof)\.? )?[A-ZÀ-Þ](?:[a-zà-ɏ'’-]+)?(?: [A-ZÀ-Þ][a-zà-ɏ'’-]*)?(?:,|['’]s| is| was| has| got| from [A-Za-z ]{2,15}| in [A-Za-z ]{2,15}| on [A-Za-z ]{2,15})?(?: (?:is|was|has|has been|been|still|back|gone|now|off|just|also|only|currently|finally|going|went))*[ ,]*["“]?$/;
const HE =
  /(?<![a-z])(?:he|she|they|who)(?:['’]s| is| was| has| had|['’]re| are| have|['’]ve|['’]d)?(?: (?:been|got|now|just|off|still|back|gone|also|only|currently|finally|apparently|not|never|deffo|definitely|actually|secretly))*[ ,]*$/;
const NOT_A_NAME =
  /(?:^|[^A-Za-z])(?:I|We|You|It|The|A|An|This|That|He|She|They|And|But|So|If|When|My|Our|Who|Please|Just|Still|Been|Never|Not|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Everyone|Anyone|Someone|Nobody|Patient|Pt|Half|Three|Two|All|Most|Staff|Clinic|Physio|Ward|[A-Z][a-z]+(?:ing|tions?|ments?|ices?|ics|ers|ists|ures?)|Car parking|Admissions|Elective surgery|Surgery|Parking|Trust|Covid|Flu)(?:['’](?:s|m|ve|re|d|ll))?(?:,| is| was| has| got)?(?: (?:is|was|has|has been|been|still|back|gone|now|just))*[ ,]*$/;
const MINE =
  /(?<![a-z])(?:i|i['’]m|i['’]ve|i was|i am|im|ive|me|myself|we|we['’]re|we['’]ve|you|you['’]re|if (?:you|someone|a|your)|anyone|everyone|half|staff|people|many|nurses|my (?:own )?(?:mum|mam|dad|husband|wife|son|daughter|brother|sister|nan|partner|sister-in-law|friend|best friend|mate|cat|dog|car|[a-z]+ and i))(?:['’]s| is| was| has| had)?(?: (?:been|am|was|got|now|just|still|back|gone|also|only|currently|finally|not|never|are|who|all|were|have|on|had|being|to|of|the|nearly))*[ ,]*["“]?$/;
const IN_CARE =
  /(?<![a-z])(?:patients?|pt|pts|service user|client|resident|came in|brought in|admitted|my (?:two|last|first|next) |our (?:lady|gent)|caseload|in bed \d)(?![a-z])/;
const TITLED = /^\W*(?:(?:As|So|And|Poor|Our) )?(?:Dr|Mr|Mrs|Ms|Miss|Sister|Matron|Prof)\.? [A-Z]/;
/** Statistics, campaigns, help offered, fiction. */
const IN_GENERAL =
  /(?<![a-z])(?:awareness|campaign|policy|leaflet|\d ?%|per cent|rates?|statistics|day \d+|week of|helpline|support group|training|research|study|audit|webinar|conference|survey|network|if you|are you|anyone|nobody|no one|retir(?:es?|ed|ing)|happy maternity|congratulations to|congrats to|reports? of|allegations? (?:against|about) the trust|history)(?![a-z])/;

/** A colleague's illness, trouble at work or private life, told by somebody else. */
export const privateNews: Recognizer = {
  name: 'private-news',
  types: ['private-news'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    const taken = new Taken(lower.length);
    const found = (start: number, words: string, confidence: number, evidence: string): Found | undefined => {
      const end = start + words.trimEnd().length;
      if (!taken.take({ start, end })) return;
      return { type: 'private-news', start, end, confidence, evidence };
    };
    if (text.hasLower(WORK_CUE)) {
      atWork ??= whole(AT_WORK);
      for (const { index, 0: words } of text.allLower(atWork)) {
        const subject = subjectOf(text, index);
        if (subject === undefined || (subject === 'pronoun' && !text.hasLower(SHIFT) && !text.hasLower(STAFF)))
          continue;
        const entity = found(index, words, subject === 'staff' ? 0.8 : 0.7, 'at work');
        if (entity !== undefined) yield entity;
      }
    }
    for (const { index, 0: words, groups } of text.hasLower(POORLY) ? text.all(IN_A_BED) : []) {
      const { start, end } = text.sentenceAt(index);
      const around = lower.slice(Math.max(0, start - 120), Math.min(lower.length, end + 160));
      if (!POORLY.test(around) || IN_GENERAL.test(lower.slice(start, end)) || WITH_THEIR_WORD.test(around)) continue;
      if (AT_THEIR_WORK.test(around)) continue;
      const told = words.length - (groups?.['where'] ?? '').length;
      const entity = found(index + told, words.slice(told), 0.7, 'in care');
      if (entity !== undefined) yield entity;
    }
    if (text.hasLower(PRIVATE_CUE)) {
      secrets ??= whole(PRIVATE);
      for (const { index, 0: words } of text.allLower(secrets)) {
        const subject = subjectOf(text, index);
        if (subject === undefined) continue;
        if (subject !== 'staff' && !text.hasLower(SECRET) && !(subject === 'name' && text.hasLower(SHIFT))) continue;
        if (subject !== 'staff' && text.hasLower(IN_CARE)) continue;
        const entity = found(index, words, subject === 'staff' ? 0.75 : 0.6, 'private life');
        if (entity !== undefined) yield entity;
      }
    }
  },
};

/** "Marianne from housekeeping in the side room on gynae", "Denise on the switchboard is in our ICU" */
const IN_A_BED =
  /(?<![A-Za-zÀ-ɏ])(?:(?:Dr|Mr|Mrs|Ms|Sister|Big|Wee|Auld|Old) )?[A-ZÀ-Þ][a-zà-ɏ'’-]+(?: [A-ZÀ-Þ][a-zà-ɏ'’-]+)?,? (?:\(?(?:from|on|in|off|at|our|the|who works (?:in|on|at)|who runs|fae|frae) )?(?:(?:the|our|my) )?(?:[a-z-]+ )?(?:housekeeping|domestics?|cleaning|switchboard|switch|portering|porters?(?:['’] lodge)?|stores|linen|laundry|kitchens?|canteen|catering|reception|front desk|admin|bookings|records|medical records|payroll|hr|finance|estates|security|it|pharmacy|pathology|path lab|labs?|bloods|phlebotomy|x-?ray|radiology|theatres?|recovery|endoscopy|outpatients|maternity|physio|ot|nights?|days|the bank|ward clerk|wards?(?: \d+[a-z]?)?|porter|cleaner|receptionist|cook|tea lady|hca|nurse|sister|matron|midwife|secretary|consultant|registrar|paramedic|chaplain|transport|ambulance control|control|dispatch|icu|itu|a&e|ed|tissue viability|infection control|rehab|hospice shop|tea bar|league of friends)\)?(?: at the [A-Z][a-z]+| at [A-Z][a-z]+)?,? (?:(?:is|was|has been|['’]s|are|got|landed|ended up) )?(?:currently |now |still |herself |himself |actually |being )*(?<where>(?:a patient )?(?:(?:back |up |down )?(?:in|on|into|to) (?:the |our |a |your )?(?:(?:own )?[a-z]+ )?(?:side ?room|bed \d+|bay \d+|icu|itu|ICU|ITU|hdu|HDU|ccu|CCU|resus|coronary care|critical care|intensive care|high dependency|hospital|the infirmary|theatre for|stroke unit|[a-z]+ ward as a patient|hospice|recovery after)|(?:rushed|blue-?lighted|admitted|brought|wheeled) (?:in|to [a-z]+)|having (?:her|his|a|an) (?:op|operation|surgery|hysterectomy|hip|knee|scan|biopsy|chemo|mastectomy))(?: (?:since|on|with|after|for|at|in|following) (?:the |our |her |his |a )?[A-Za-z'’-]+(?: (?:with|on|after|since) (?:a |her |his )?[A-Za-z'’-]+)?)?)/g;
const POORLY =
  /(?<![a-z])(?:prayers?|praying|card|flowers|fuss|rough time|bless her|bless him|poorly|sepsis|stroke|heart attack|get well|thoughts|recover\w*|surgery|op|operation|cancer|chemo|bleed|biops\w+|icu|visit(?:ors|ing)?|whip ?round|collection|sign(?:ed)? it|keep (?:it|this) quiet|don['’]?t tell|brave|bairns|miscarr\w+|hysterectomy|fall|broken|fracture\w*|pneumonia|on the mend|not good|touch and go|ventilat\w+|as a patient|poor (?:soul|thing|love|lamb)|sick)(?![a-z])/;
const AT_THEIR_WORK =
  /(?<![a-z])(?:helping|covering|working|cleaning|checking|doing (?:the|a|her|his) (?:rounds?|stock|obs|drugs|bloods|shift)|on shift|restocking|delivering|looking after|taught|teaching|training|will be (?:in|on) (?:the )?|thank(?:s| you)|shout[- ]?out|shoutout|award|available|drop[- ]in|stall|meet the team)(?![a-z])/;

/** "I'm covering Priti's clinics" */
const STOOD_IN_FOR =
  /(?:^|[^A-Za-z])(?:[Cc]over(?:ing|ed)?|[Ff]illing in|[Ss]tanding in|[Ss]tepping in|[Tt]aking)(?: for)? [A-ZÀ-Þ][a-zà-ɏ]+(?:['’]s?)? (?:[^.!?\n]{0,60})$/;

type Subject = 'staff' | 'name' | 'pronoun';

/** Who it is told of: a colleague by their work, somebody by name, or a "she" further on. */
const subjectOf = (text: ReadableText, at: number): Subject | undefined => {
  const { lower } = text;
  const sentence = text.sentenceAt(at);
  const from = Math.max(sentence.start, at - 90);
  const told = lower.slice(from, at);
  const around = lower.slice(Math.max(0, sentence.start - 60), Math.min(lower.length, sentence.end + 80));
  if (
    MINE.test(told) ||
    IN_GENERAL.test(lower.slice(from, Math.min(sentence.end, at + 120))) ||
    WITH_THEIR_WORD.test(around)
  )
    return;
  if (/(?<![a-z])(?:patient|pt|client|resident|service user)(?:['’]s| is| was| has)?(?: [a-z]+){0,3} $/.test(told))
    return;
  if (STAFF.test(told)) return 'staff';
  const named = text.text.slice(from, at);
  if (NAME_BEFORE.test(named) && !NOT_A_NAME.test(named)) return 'name';
  if (STOOD_IN_FOR.test(text.text.slice(sentence.start, at))) return 'name';
  if (HE.test(told)) {
    if (TITLED.test(text.text.slice(sentence.start, sentence.start + 40))) return 'name';
    const earlier = lower.slice(Math.max(0, sentence.start - 120), at);
    return STAFF.test(earlier) ? 'staff' : 'pronoun';
  }
  return;
};

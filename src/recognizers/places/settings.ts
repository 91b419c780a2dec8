import type { Found } from '../../entity.ts';
import { STREETS } from '../contacts/street-words.ts';
import { senseOf } from '../people/vocabulary.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { dwellings } from './dwellings.ts';
import { isUnlisted, NameReader } from './names.ts';
import { organisationsIn } from './organisations.ts';
import { KIND_OF_SETTING, ONE_NEARBY, SETTING_HEADS } from './setting-words.ts';

const END = '(?![0-9a-zà-ɏ])';

/** How somebody belongs to a place that is named next. */
const BELONGS =
  /(?<![0-9a-zà-ɏ])(?:liv(?:es?|ing|ed)|resid(?:es|ing|ent)|residents?|stay(?:s|ing)?|from|fae|frae|came|comes|fetched|collected|picked up|brought|transferred|admitted|discharged|moved|back|home|return(?:ed|ing|s)?|placed|attends?|goes|pupils?|student|studies|studying|year \d+|reception|teach(?:es|er|ing)|head(?:teacher)?|works?|working|employed|plays?|playing|player|midfielder|striker|goalkeeper|captain|trains?|boards|boarder|inmate|prisoner|serving|posted|stationed|based|detained|see|visit(?:ed|s|ing)?|saw|seen|met|staff|carers?|manager|carers|lady|gent|man|woman|chap|lad|lass|lassie|girl|boy|kid|bloke|resident|patient|pt|fella|wifie|visit|called|job|clinic|round|caretaker|cook|dinner lady|chef|cleaner|nun|monk|soldier|squaddie|cadet|he['’]?s|she['’]?s|safe|drove|took|taken|class|gcses?|falls?|fall|dying|died|settled|happy|placement|respite|end of life|hame|bides)(?![0-9a-zà-ɏ])[^.!?\n]{0,30}?(?:^|[^a-zà-ɏ])(?:at|in|from|to|of|fae|frae|for|with|by|tae|until|back at) (?:the )?$/;
/** Who works or lives in a place that is chiefly something else. */
const WORKS =
  /(?<![0-9a-zà-ɏ])(?:works?|working|worked|employed|job|lives?|living|lived|staying|stays|housed|placed|shifts?|manager|chef|cook|waitress|waiter|barman|barmaid|landlord|landlady|foreman|welder|packer|baker|driver|cleaner|owner|owns|runs|apprentice)(?: \w+){0,2} (?:at|in|for|of|from|doon|down|up|over) (?:the )?$/;
/** After the place: "Larchfield House, the lady we fetched", "Rowanlea's oldest resident", "Marsh Lane Academy pupil". */
const BELONGS_AFTER =
  /^(?:['’]s|['’])?(?:,| -| –| —)? (?:(?:oldest|youngest|longest|favourite|newest|only|lovely|own|former|ex|retired|young|star) ){0,2}(?:residents?|pupil|student|boy|girl|lad|lady|gent|man|uniform|jumper|blazer|tie|kit|shirt|hoodie|resident|headteacher|head|caretaker|dinner lady|the (?:lady|gent|man|woman|lad|girl|boy|chap|resident|one|wee)|had (?:been )?looked after|looked after|rang|called us|sent (?:him|her)|staff (?:had|have|found|rang|called|did|were|brought))(?![a-zà-ɏ])/;

/** Places as places of work, sale and celebration: nobody in particular is said to belong to them. */
const SERVICE =
  /(?<![a-zà-ɏ])(?:assembl(?:y|ies)|recruit\w*|vacanc\w*|hiring|apply|open day|open evening|fundrais\w*|raffle|fete|fayre|fair|concert|visiting (?:all|every)|vaccin\w*|flu clinics?|volunteers?|job fair|careers? (?:day|fair|talk)|work experience|stem day|world book day|donat\w*|opens?|opened|inspection|cqc|ofsted|tickets|conference|training day|study day|graduat\w*|freshers|domino league|looking for|shortlist\w*)(?![a-zà-ɏ])/;

const NEARBY = new RegExp(
  `(?<=(?:^|[^0-9a-zà-ɏ])(?:at|in|from|to|of|fae|tae|back to|out of|by) )(?:the|our|a local|wor|oor) (?:local |old |big |wee )?${ONE_NEARBY}${END}`,
  'gu',
);
const HMP =
  /(?<![A-Za-z0-9À-ɏ])(?:HMP|HMYOI|YOI|HMPYOI|HMP\/YOI|hmp|RAF|HMS|IRC)(?: &)? [A-Z][A-Za-zÀ-ɏ'’-]{2,20}(?: [A-Z][a-z]{2,20})?/g;
/** "foster carers in Portcarrick", "her care home in Wexcombe". */
const HOME_IN =
  /(?<![0-9a-zà-ɏ])(?:(?:his|her|their|the|a|new) )?(?:foster (?:carers?|home|family|mum|placement|parents)|care home|nursing home|residential home|children['’]?s home|boarding school|school|nursery|hostel|prison|barracks|hotel|care placement|supported living|sheltered (?:flat|housing)|refuge) (?:in|at|up in|over in|down in|near) (?=[a-zà-ɏ])/gu;
/** Homes that are known by a name alone: "oldest resident Rowanlea's ever had", "back to Rowanlea". */
const RESIDENT_OF =
  /(?<![0-9a-zà-ɏ])(?:(?:oldest|longest[- ]serving|newest|youngest|favourite) resident(?: (?:at|of|in))?|residents? (?:at|of|from)|(?:sleep[- ]?ins?|waking nights?|sleeping night|long day|late|early|agency shift|med(?:ication)? round|activities|bingo|handover) at|(?:one|two) of (?:our|my|the) (?:[a-z]+ )?(?:lovelies|residents|ladies|gents|gentlemen|lads|lasses|boys|girls|regulars|favourites|oldies|characters|dears|folk|ones|tenants|service users) (?:at|from)|resident fae|care home,? |pupils? (?:at|of|from)|student at|y(?:ea)?r? ?\d{1,2}s?(?: (?:girl|boy|lad|lass|lassie|kid|child|pupil|student|class))? (?:at|in|from|fae)|(?:class|reception|primary) (?:girl|boy|lad|lass|kid|teacher) (?:at|from)|teacher (?:at|in|from)|(?:teaching assistant|ta|dinner lady|lollipop (?:man|lady)|caretaker|janitor|jannie|school nurs\w+|sixth former|prefect|head boy|head girl|vicar|priest|minister|organist|chaplain|monk|nun) (?:at|of|in|from|fae)|head(?:teacher|master|mistress)? (?:at|of)|class of \d{4},?|sent home from|discharged (?:back )?to|plays (?:for|at)|striker (?:for|at)|captain (?:of|at)|teaches (?:at|in)|goes to|pupil fae|inmate (?:at|from)|works (?:at|in|for)) (?:the )?(?=[a-zà-ɏ])/gu;

type Setting = Omit<Found, 'type'>;

const headed = function* (text: ReadableText, reader: NameReader): Generator<Setting> {
  for (const { start, end, tag } of SETTING_HEADS.in(text)) {
    const head = reader.at(start);
    if (head < 1) continue;
    const first = reader.nameBefore(head);
    if (first === head) continue;
    const from = reader.words[first]?.start as number;
    const capitals = reader.capital(first);
    const name = [];
    for (let index = first; index < head; index++) name.push(reader.folded(index));
    if (name.every((word) => KIND_OF_SETTING.has(word) || word.length < 3) || !reader.distinct(first, head)) continue;
    if (!capitals && !isUnlisted(reader.folded(head - 1))) continue;
    if (
      tag !== 'sure' &&
      (!capitals || !(reader.capital(head) || tag === 'firm' || text.lower.slice(start, end) === 'estate'))
    )
      continue;
    if (text.lower.slice(start, end) === 'high' && !reader.capital(head)) continue;
    // "Brackenford High Street"
    if (reader.joined(head + 1) && STREETS.has(reader.folded(head + 1))) continue;
    const { given, word, place } = senseOf(reader.folded(first));
    // "Sarah House" may be anybody; "Larchfield House" isn't.
    if (tag === 'house' && head - first === 1 && given && word < 2 && !place) continue;
    const written = text.lower.slice(start, end);
    const before = text.lower.slice(Math.max(0, from - 70), from);
    const belongs =
      BELONGS.test(before.slice(before.search(/(?<![^.!?\n])[^.!?\n]*$/))) ||
      BELONGS_AFTER.test(text.lower.slice(end, end + 50));
    if (tag === 'club' && /^(?:city|town|united|rovers|celtic|rangers)$/.test(written) && !belongs) continue;
    if (tag === 'club' && !belongs) continue;
    if (tag === 'firm' && !WORKS.test(before)) continue;
    const residential = /home|house|refuge|hostel|prison|sheltered|extra care/.test(written);
    // "Emirates lounge"
    if (/lounge|room/.test(written) && !/resident|care home|carer|dementia|nursing home|activit/.test(text.lower))
      continue;
    const confidence = belongs
      ? tag === 'sure'
        ? 0.85
        : 0.7
      : tag === 'sure'
        ? residential
          ? 0.65
          : 0.5
        : written === 'house'
          ? 0.45
          : 0.4;
    yield { start: from, end, confidence, evidence: belongs ? 'belongs there' : 'name' };
  }
};

/** A name after words that only a home, school or team is named after. */
const follow = function* (
  text: ReadableText,
  reader: NameReader,
  pattern: RegExp,
  whole: boolean,
  evidence: string,
): Generator<Setting> {
  for (const match of text.allLower(pattern)) {
    const offset = match.index + match[0].length;
    const first = reader.at(offset);
    if (first < 0) continue;
    const saint = /^(?:st|saint)$/.test(reader.folded(first));
    const end = saint && !reader.capital(first) ? first + 2 : reader.nameFrom(first, 3);
    if (end <= first || (!reader.joined(first + 1) && saint)) continue;
    const name = reader.folded(saint ? first + 1 : first);
    const { given, place, word } = senseOf(name);
    if (!saint && !isUnlisted(name) && word > 1) continue;
    if (!whole && !saint && ((given && !place) || place)) continue;
    const written = reader.written(end - 1);
    const last = (reader.words[end - 1]?.end as number) - (saint ? 0 : (/['’]s$/.exec(written)?.[0].length ?? 0));
    yield { start: whole ? match.index : offset, end: last, confidence: 0.65, evidence };
  }
};

/** "Rowanlea rang again about the same man": a home by its name alone. */
const RANG =
  /(?<=(?:^|[.!?\n,] ?))(?=[A-Z])[A-Za-zÀ-ɏ'’-]{5,20}(?= (?:(?:have|has|had|just|only) ){0,2}(?:rang|rung|phoned|ringing|on the phone|sent (?:him|her|them|in|us)|called (?:us|again|about|for)|carers (?:rang|found|called|say|said)|staff (?:rang|found|called|say|said))(?![a-zà-ɏ]))/g;
const telephoned = function* (text: ReadableText, reader: NameReader): Generator<Setting> {
  for (const { index, 0: name } of text.all(RANG)) {
    const { given, surname } = senseOf(reader.folded(reader.at(index)));
    if (given || surname || !isUnlisted(reader.folded(reader.at(index)))) continue;
    yield { start: index, end: index + name.length, confidence: 0.55, evidence: 'rang about somebody' };
  }
};

/** Named homes, schools, prisons, clubs and workplaces that somebody belongs to. */
export const settings: Recognizer = {
  name: 'settings',
  types: ['setting'],
  *recognize(text) {
    if (text.kind === 'file-name' || text.kind === 'metadata') return;
    const reader = new NameReader(text);
    const found: Setting[] = [
      ...headed(text, reader),
      ...dwellings(text, reader),
      ...follow(text, reader, HOME_IN, true, 'home and town'),
      ...follow(text, reader, RESIDENT_OF, false, 'belongs there'),
      ...telephoned(text, reader),
      ...Array.from(text.allLower(NEARBY), ({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
        confidence: 0.65,
        evidence: 'the one nearby',
      })),
      ...Array.from(text.all(HMP), ({ index, 0: words }) => ({
        start: index,
        end: index + words.length,
        confidence: 0.8,
        evidence: 'prison or base',
      })),
    ];
    const care = organisationsIn(text).filter(({ confidence }) => confidence >= 0.7);
    let end = -1;
    let next = 0;
    for (const place of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (place.start < end) continue;
      while (next < care.length && (care[next] as Found).end <= place.start) next++;
      if ((care[next]?.start ?? Infinity) < place.end) continue;
      end = place.end;
      const sentence = text.sentenceAt(place.start);
      const around = text.lower.slice(
        Math.max(sentence.start, place.start - 200),
        Math.min(sentence.end, place.end + 200),
      );
      yield {
        type: 'setting',
        ...place,
        confidence: SERVICE.test(around) ? Math.min(place.confidence, 0.4) : place.confidence,
      };
    }
  },
};

import type { Found } from '../../entity.ts';
import { Phrases } from '../phrases/phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { CLUB } from './clubs.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { LOCAL_WORK, OF_A_PLACE, OFFICES, PLAYERS } from './office-words.ts';
import { isInOffice } from './official-business.ts';
import { type PlaceAfter, placeAfter } from './place-after.ts';
import { Taken } from './taken.ts';
import { isNoPerson, isSomebodyElses } from './whose.ts';
import { FORCES, HOBBY, SPORT, WORK } from './work-words.ts';

type Kind = 'office' | 'local' | 'of' | 'player' | 'work';
let lists: readonly (readonly [Kind, Phrases])[] | undefined;

/** "our village lollipop lady", "a local councillor", "the head at Kestrel Primary", "an ex Marlby Town striker". */
export const knownRoles: Recognizer = {
  name: 'known-roles',
  types: ['known-role'],
  *recognize(text): Iterable<Found> {
    lists ??= [
      ['office', new Phrases([[true, OFFICES]])],
      ['local', new Phrases([[true, LOCAL_WORK]])],
      ['player', new Phrases([[true, PLAYERS]])],
      ['of', new Phrases([[true, OF_A_PLACE]])],
      ['work', new Phrases([WORK, SPORT, HOBBY, FORCES].map((words) => [true, words] as const))],
    ];
    const taken = new Taken(text.text.length);
    for (const [kind, phrases] of lists) {
      for (const noun of phrases.in(text)) {
        if (taken.holds(noun)) continue;
        const role = roleOf(text, noun, kind);
        if (role !== undefined && taken.take(role)) yield role;
      }
    }
  },
};

const roleOf = (
  text: ReadableText,
  noun: { readonly start: number; readonly end: number },
  kind: Kind,
): Found | undefined => {
  const phrase = nounPhrase(text, noun);
  if (phrase === undefined || NOBODYS.has(phrase.opening)) return;
  const place = placeAfter(text, phrase.end);
  if (!isKnown(text, phrase, kind, place)) return;
  const announced = isAnnounced(text, phrase);
  if ((isSomebodyElses(text, phrase.articleStart) && !announced) || isNoPerson(text, phrase.end)) return;
  if (isInOffice(text, phrase.articleStart, place?.end ?? phrase.end)) return;
  const kin = KIN_OF.exec(text.lower.slice(phrase.end, phrase.end + 24));
  const end = place?.end ?? phrase.end + (kin?.[0].length ?? 0);
  // "Trawlerman" opens a sentence; a role without an article is likelier a heading or a greeting.
  const confidence = phrase.opening === 'none' || phrase.opening === 'start' ? 0.6 : 0.8;
  return { type: 'known-role', start: phrase.articleStart, end, confidence, evidence: 'role' };
};

const NOBODYS: ReadonlySet<string> = new Set(['any', 'theirs']);
const KIN_OF =
  /^['’]s (?:wife|husband|mum|mam|mother|dad|father|son|daughter|wee boy|wee girl|brother|sister|lad|lass|nan|gran|partner|baby)(?![a-z])/;
const OWN_PLACE =
  /^(?:village|villages|town|towns|island|islands|local|parish|valley|glen|hamlet|estate|neighbourhood|only|longest|wellknown|known|famous|notorious|legendary|celebrated)$/;
/** A role that the clinic has as well: "our minister" is one of a chapel, "our dentist" a colleague. */
const OURS_BY_ITSELF =
  /^(?:postman|postwoman|postie|post lady|milkman|butcher|baker|publican|landlord|landlady|shopkeeper|newsagent|chippy man|chip shop man|ice cream man|window cleaner|ferryman|school bus driver|undertaker|paper ?boy|paper girl|bin ?man|minister|farrier|coal ?man|piper|organist|bobby|dinner lady|gamekeeper|ghillie|fishmonger|greengrocer|lifeboatman|mobile librarian)$/;
const TEACHING =
  /(?:teacher|instructor|headteacher|head|tutor|lecturer|headmaster|headmistress|scout leader|brown owl|akela|landlord)$/;
const isKnown = (text: ReadableText, phrase: NounPhrase, kind: Kind, place: PlaceAfter | undefined): boolean => {
  const { opening, modifiers, start, end, givenUp, possessive } = phrase;
  const noun = text.lower.slice(start, end).split(' ').slice(modifiers.length).join(' ');
  const old = modifiers.includes('old') || modifiers.includes('former') || modifiers.includes('ex');
  if (opening === 'your' && isAnnounced(text, phrase)) return kind === 'office' || kind === 'local';
  if (
    opening !== 'my' &&
    opening !== 'your' &&
    modifiers.some((word) => SUPERLATIVE.test(word)) &&
    !CLINICAL.test(noun) &&
    isOneOfAKind(text, phrase, place)
  )
    return true;
  if (opening === 'your' || opening === 'my') return (old || modifiers.includes('primary')) && TEACHING.test(noun);
  const following = text.lower.slice(end, end + 12);
  switch (kind) {
    case 'office':
      if (opening === 'none')
        return givenUp || possessive || BEING.test(text.lower.slice(Math.max(0, start - 8), start));
      if (opening === 'start') return givenUp || /^(?:,? ?\(?\d{1,3}|,| (?:in|with|who|came|you) )/.test(following);
      return true;
    case 'local':
      if (modifiers.some((word) => OWN_PLACE.test(word)))
        return (
          !/^(?:gp|doctor|dentist|pharmacist|chemist|optician|midwife|district nurse|legend|hero)$/.test(noun) ||
          modifiers.includes('only') ||
          modifiers.includes('village') ||
          modifiers.includes('island')
        );
      if (opening === 'our') return OURS_BY_ITSELF.test(noun);
      return opening === 'the' && THE_ONE.test(noun);
    case 'player':
      return (
        /^(?:a|the|our|start|age|none)$/.test(opening) &&
        (CLUB.test(modifiers.join(' ')) || (opening === 'the' && noun === 'footballer'))
      );
    case 'work':
      return opening === 'the' && place?.unnamed === true;
    default:
      return (
        place?.named === true &&
        (opening === 'the' ||
          givenUp ||
          (opening === 'start' &&
            /^(?:deputy )?(?:head|heid|captain|landlord|landlady|chairman|vicar|minister)$/.test(noun)) ||
          (opening === 'a' && (place.small || CLUB_ROLE.test(noun))))
      );
  }
};

/** "the last lamplighter in the city", "youngest ever councillor", "the island's only vet" */
const SUPERLATIVE =
  /^(?:last|first|only|sole|oldest|youngest|longest|fastest|tallest|bestknown|original|founding|surviving)$/;
const CLINICAL =
  /(?:gp|doctor|dentist|nurse|midwife|pharmacist|chemist|optician|physio|surgeon|consultant|carer|porter|paramedic|patient)$/;
const isOneOfAKind = (text: ReadableText, { modifiers, end, possessive }: NounPhrase, place: PlaceAfter | undefined) =>
  place !== undefined ||
  modifiers.some((word) =>
    /^(?:ever|surviving|remaining|serving|village|villages|island|islands|towns|countys|valleys|glens|parishs|countrys|worlds|britains|scotlands|wales|englands)$/.test(
      word,
    ),
  ) ||
  (!possessive &&
    /^ (?:ever|left|still working|in (?:the )?(?:country|uk|world|county|scotland|wales|england|ireland|britain))(?![a-z])/.test(
      text.lower.slice(end, end + 24),
    ));

/** "I'm your MP", said by somebody in care: the author speaks of themselves without quotation marks. */
const isAnnounced = (text: ReadableText, { articleStart }: NounPhrase): boolean =>
  /["“‘'’](?:well|actually|oh|listen|son|love|hen|excuse me|by the way|and|but|because|you know)?[,. ]*(?:i['’]?m|i am) (?:actually |only |just |also |still )?$/.test(
    text.lower.slice(Math.max(0, articleStart - 34), articleStart),
  );

const BEING = /(?:\b(?:was|is|as|['’]s) )$/;
/** "the footballer", "the celebrity": the reader is to know which. */
const THE_ONE =
  /^(?:footballer|celebrity|celeb|politician|lottery winner|milkman|postman|postie|ice cream man|chippy man|school bus driver|publican|bobby|undertaker|coalman|organist|ferryman|ferry captain|village drunk|window cleaner|farrier|laird)$/;
const CLUB_ROLE =
  /(?:captain|player|striker|goalkeeper|chairman|president|manager|head|presenter|landlord|landlady|owner)$/;

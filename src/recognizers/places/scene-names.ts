import { isOpenCountry, PLACE_LAST } from './name-shapes.ts';
import { isUnlisted, type NameReader } from './names.ts';
import { NEVER_IN_NAMES } from './place-words.ts';

/** Names that are places by themselves, with no word of their kind after them. Written for this project. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Before a hill's, a lake's or a headland's name. */
const NATURAL = set(
  'ben beinn loch lough glen strath mount mt lake pen moel carn cairn sgurr sgor stob meall corrie coire creag craig river afon inver llyn cwm isle ynys cape',
);
/** Before a venue's name: "Club Mirage", "Bar Zest", "Hotel Metropole". */
const VENUE_FIRST = set('club bar cafe hotel bistro camp casino pizzeria chez casa villa nightclub cocktail planet');
/** What pubs are called. */
const PUBS = set(
  'lion oak crown anchor swan bell bells horse plough fox hounds hare bull ship star greyhound feathers wheatsheaf railway boat bear stag hart eagle griffin unicorn dragon tap barrel cask mitre smithy stile trout otter raven cock inn tavern vaults brewery arms head hotel bar legion stores kings queens nags buck ram lamb jug jolly brig volunteer waggon wagon compass mermaid turk pheasant partridge woolpack tollgate cricketers',
);
/** With "the" and a capital there is one of them to all who live there: "at the Games", "on the Rec". */
const THE_ONE = set(
  'games gathering gala show regatta carnival mod fleadh eisteddfod mart rec lido prom links strand braes meadows barras arches cross tron leas hoe arndale bullring barrowlands metrocentre meadowhall wharf quays harbour pier docks viaduct levels fens broads moors cliffs ness saltings wolds bowl dell lines stray backs lanes shambles',
);
/** Rivers of Britain and Ireland that people are pulled out of: "out of the Clyde". */
const RIVERS = set(
  'clyde taff thames mersey severn trent tyne wear tees humber ouse aire calder don derwent irwell ribble lune eden tweed tay forth dee spey ness esk nith ayr kelvin leven cart bann lagan foyle lagan liffey shannon corrib lee boyne suir nore barrow slaney erne usk wye towy tywi teifi ogmore rhymney neath tawe conwy clwyd avon exe tamar dart taw torridge fal camel stour medway wey mole kennet cherwell nene cam orwell waveney yare wensum bure welland witham soar tame dove churnet weaver dane irk medlock roch swale nidd wharfe ure skerne itchen frome parrett tone axe otter solent menai minch swilly kyles wash',
);
/** Hills known by one word. */
const HILLS = set(
  'helvellyn snowdon wyddfa tryfan skiddaw blencathra scafell cairngorm cairngorms lochnagar schiehallion suilven stac buachaille errigal croagh slieve mournes donard kinder mam pen-y-fan cadair arenig crib aonach liathach sligachan cuillin bowfell catbells ingleborough whernside cheviot malvern wrekin roseberry bleaklow brecons glyders carneddau arran goatfell',
);
/** Streets by the end of their one word, as in York, Leeds and Manchester: "on Deansgate". */
const ONE_WORD_STREET = /^[a-z]{4,}(?:gate|row|side|bank|gait|hill|ergate|well)$/;
/** "on Hartmoor", "up Skelfell", but in a town. */
const OUT_ON =
  /(?:^|[^a-zà-ɏ])(?:on|up|off|across|down|above|below|along|over|under|round|doon|aff|near|from|onto|through|summit of|top of|slopes of|side of|foot of) $/;

/** The last word of such a name that begins at a word, and its kind; undefined when none does. */
export const ownName = (
  reader: NameReader,
  begin: number,
  article: string,
  before: string,
): { readonly last: number; readonly head: string } | undefined => {
  if (!reader.capital(begin)) return undefined;
  const word = reader.folded(begin);
  const second = reader.joined(begin + 1) ? begin + 1 : -1;
  const secondCapital = second > 0 && reader.capital(second) && !NEVER_IN_NAMES.has(reader.folded(second));
  if (NATURAL.has(word) && secondCapital && (isUnlisted(reader.folded(second)) || word.length > 3))
    return { last: second, head: 'nature' };
  if (VENUE_FIRST.has(word) && secondCapital) return { last: second, head: 'venue' };
  if (article === '' && isOpenCountry(word) && isUnlisted(word) && !secondCapital && OUT_ON.test(before))
    return { last: begin, head: 'nature' };
  if (article === '' && HILLS.has(word) && OUT_ON.test(before)) return { last: begin, head: 'nature' };
  if (
    article === '' &&
    !secondCapital &&
    ONE_WORD_STREET.test(word) &&
    isUnlisted(word) &&
    /(?:^|[^a-z])(?:on|along|off|down|up) $/.test(before)
  )
    return { last: begin, head: 'street' };
  // "off Skelfell Pike"
  if (
    article === '' &&
    secondCapital &&
    PLACE_LAST.has(reader.folded(second)) &&
    isUnlisted(word) &&
    OUT_ON.test(before)
  )
    return { last: second, head: 'nature' };
  if (article !== 'the') return undefined;
  if (second > 0 && PUBS.has(reader.folded(second)) && reader.capital(second)) return { last: second, head: 'pub' };
  if (
    second > 0 &&
    /^(?:and|of|n|in)$/.test(reader.folded(second)) &&
    reader.capital(second + 1) &&
    reader.joined(second + 1)
  )
    return { last: second + 1, head: 'pub' };
  if (PUBS.has(word) && !reader.capital(second)) return { last: begin, head: 'pub' };
  if ((RIVERS.has(word) || HILLS.has(word)) && !secondCapital) return { last: begin, head: 'river' };
  if (THE_ONE.has(word) && !secondCapital) return { last: begin, head: 'landmark' };
  return undefined;
};

/** How names of towns, islands and hills are made in Britain and Ireland. Written for this project. Words are folded. */

const BEGINS =
  /^(?:aber|ach|ard|auch|bal|ball[iy]|ben|blaen|bryn|caer|cairn|carn|castle|clon|coed|craig|cwm|dal|drum|dun|dum|eglwys|fort|gart|glen|hel|inch|inver|kil|kin|kirk|knock|lis|llan|llyn|loch|lough|maes|moel|mynydd|nant|pen|pit|pol|pont|port|rath|ros|rhos|skerr|stron|strath|tarb|tobe?r|tre|tull[iy]|ynys|ystrad)[a-z]{3,}/;
const ENDS =
  /[a-z]{2}(?:mouth|by|ton|wick|wich|ham|ford|ley|leigh|bury|borough|burgh|bridge|brook|burn|bourne|combe|coombe|cott?|cote|dale|den|dean|don|field|fold|gate|garth|hampton|haven|head|heath|hill|holme?|hope|hurst|hythe|keld|kirk|law|lea|mere|minster|moor|more|beg|ness|nish|pool|port|quay|rigg|sands|scar|shaw|shiels?|side|stead|sted|stoke|stone|stowe?|thorpe?|thwaite|toft|town|vale|ville|water|well|wells|wold|wood|worthy?|wyke|ay|aig|och|wen|fach|fawr|goch|craig|dubh|barrow|bank|edge|cliffe?|firth|fell|brae|bay|cove|hythe|island|isle|inish|beck|gill|pike|tor|down|downs|marsh|marshes|fen|mount)$/;
/** Hills, waters and shores by the last part of their one word: "Hartmoor", "Skelfell", "Gullscar". */
const OPEN_COUNTRY =
  /[a-z]{3}(?:moor|fell|tor|pike|scar|edge|beck|gill|down|downs|marsh|marshes|mere|tarn|cliffs?|heath|fen|fens|wold|wolds|water|dale|crag|law|knott|rigg|sands|ness|head|haven|bay|cove|island|isle|holm|forest|woods?|hill|hills|mount)$/;

/** Whether a word is made as names of places are: "Inverkeld", "Castleby", "Stronnay". */
export const isPlaceShaped = (word: string): boolean => word.length > 5 && (BEGINS.test(word) || ENDS.test(word));
/** Whether a word is made as names of open country are. */
export const isOpenCountry = (word: string): boolean => word.length > 5 && OPEN_COUNTRY.test(word);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Capitalised before another capital they begin a place's name: "Port Rannoch", "Nant Ddu", "Great Marling". */
export const PLACE_FIRST = set(
  `port porth pont pen bron plas nant ben beinn loch lough glen strath mount mt fort castle kirk great little upper lower nether over higher middle market long
  north south east west isle inch inis ynys llan bryn cwm carn craig creag corrie coire sgurr stob meall carrick bally kil dun drum tre cape point bishops kings queens abbots monks st saint temple chipping stoke kings newton burnham`,
);
/** Capitalised after another capital they end one: "Queen's Fell", "Orrin Vale". */
export const PLACE_LAST = set(
  `fell vale heath moor moss green cross hill hills wood woods dale brook water mere ness head point mount rise end edge bank field fields side glen haven bay cove sands
  regis magna parva abbas ridge pike scar tor combe common marsh fen wells spa bridge ferry quay harbour island isle strand mills mill ford beck gate bottom top ash oak thorpe ham minster stoke on-sea`,
);

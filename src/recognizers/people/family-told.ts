/** What drafts tell of a relative, read in the words that follow it, in lower case. */

const list = (words: string): string =>
  words
    .trim()
    .split(/(?<!\s)\s*[,\n]\s*/)
    .join('|');

const END = '(?![0-9a-zà-ɏ])';
const IS = "(?:['’]?s| is| was| wis| are| were|['’]re)";
const HAS = "(?:['’]?s| has| had| have|['’]?d|['’]ve)";
const MEANWHILE =
  '(?: (?:also|now|noo|still|just|only|already|both|all|always|then|even|actually|currently|sadly|later|once|never|not|recently|finally|apparently|away|back|over|out|up|down|through|off|stuck|somewhere|currently|working|living|serving|staying|playing|studying|waiting|sat|sitting|sleeping)){0,3}';

/** What anyone's family does and is: thanks, tears and leave to tell it. */
const COMMON = list(
  `bits, tears, pieces, shock, agony, touch, a (?:bit|mess|wreck|state|star|saint|legend|hoot|gem|treasure|credit|lot|little|delight|joy|good|lovely|great|nice|panic|rush), an? (?:absolute|total|amazing|angel|inspiration|hero), the (?:best|loveliest|sweetest|nicest|same boat|know|loop|room|waiting room|relatives['’]? room|corridor|door|phone|bedside|other end|end of),
  (?:her|his|their) (?:own )?(?:way|side|bedside|hands|element|phone|thoughts|arms|mind|heart|prayers|knees), hand, need, love, charge, agreement, board, top, edge, form, call, time, point, first, last, least, peace, it${END}, me${END}, us${END}, them${END}, all${END}, once, home${END}, work${END}, bedside, the time, this time, that moment`,
);
const NOT_COMMON = `(?!${COMMON})`;

/** What somebody's relative did, or does for a living. */
const DEEDS = list(
  `arrived, turned up, turns up, showed up, flew, flies, drove, drives, travelled, travels, cycled, hitched, rushed, raced, emigrated, moved, lives, lived, bides, stays, stayed, slept, sleeps, visits, brought, brings, carried, collects, collected, followed, came, comes, walked, ran, missed, returned, left, ran over, was driving, were driving,
  works, worked, teaches, taught, plays, played, runs, owns, owned, keeps, kept the, serves, served, cooks, sings, sang, makes, made the, bakes, baked, farms, fishes, coaches, manages, trained, nursed, used to, cleans, drives,
  died, passed, passed away, gave birth, got married, found, rang 999, called 999, phoned 999, dialled, saw it, watched, witnessed, donated, gave (?:him|her|one|a kidney|part), did cpr, started cpr, pulled, lifted, caught, jumped, fell, collapsed, crashed, lost, looks after, looked after, cares for, raised, adopted, fostered, translates, translated, interprets, interpreted, delivered, drowned, survived, saved, stabbed, pushed, hit, knitted, built, wheeled, turned out to be, driven, flown, come, gone, ridden, died, begun, won, wins, opened, wrote, sells, sold, bought, launched, married, divorced, remarried, robbed, attacked, fled, escaped, delivers, breeds, coached, captained, captains, refereed, set fire, landed, docked, boarded, deployed, posted, smuggled, sneaked, snuck, trekked, sailed, swam`,
);
/** Where somebody is, and with whom. */
const WHERE = list(`in, on, at, from, near, under, beside, by, aboard, wi, with, inside, outside`);
const STATE = list(
  `abroad, overseas, away at, upstairs, downstairs, next door, dead, alive, pregnant, \\d\\d? (?:months|weeks|wks) (?:gone|pregnant), (?:six|seven|eight|nine) months (?:gone|pregnant), expecting, deaf, blind, disabled, autistic, famous, homeless, retired, missing, due, engaged, remarried, getting married, inside${END}, \\d\\d\\d?${END}`,
);
const ACTS = list(
  `driving, watching, filming, travelling, flying, cycling, running, working, training, teaching, serving, fighting, dying, expecting, having (?:an?|her|his|their|the), getting married, giving birth, being treated, in labour, married, killed, hurt, injured, admitted, treated, born, arrested, trapped, first on scene, deployed, posted, raising, bringing, looking after, caring for, minding, fostering, marrying, moving, the one who, visiting from`,
);

/** Each as it begins right behind the relative. */
const TOLD: readonly RegExp[] = [
  // "his faither's wi him", "dad's at sea on the rigs", "family on a cruise", "his brother was in that same side room"
  `${IS}?${MEANWHILE} (?:${WHERE}) ${NOT_COMMON}(?=\\w)`,
  // "mammy's a dinner lady", "brother is your ex", "cousin is the ward clerk", "parents are doctors"
  `${IS}${MEANWHILE} ${NOT_COMMON}(?:an?|the|my|our|your|one of|own) (?=\\w)`,
  `(?: are| were|['’]re) (?:both |all )?\\w{3,14}s${END}(?! (?:to|that|about|with))`,
  `${IS}${MEANWHILE} (?:${STATE})`,
  `${IS}${MEANWHILE} (?:${ACTS})${END}`,
  // "nan flew in", "wife came in two hours later", "Mum has just arrived", "mam had the same"
  `(?:${HAS})?${MEANWHILE} (?:${DEEDS})${END}(?! (?:to (?:see|hear|say|know|ask|tell|thank)|(?:me|us) (?:a|for|that|how)|out (?:crying|laughing)|over (?:to )?(?:me|us)|for (?:joy|me|us)))`,
  `(?: has| had|['’]?s got| have)${MEANWHILE} (?:just had|the same|her own|his own|their own|an? (?!good|lovely|great|lot|cry|word|chat|go|cuppa|moment|cup|hug|question|laugh|right)|one|two|three|four|five|six|dementia|alzheimer|parkinson|cancer|ms|mnd|copd|epilepsy|autism|downs?['’]|lpa|poa|it${END}|had|been (?:in|on|at|barred|banned|told off))`,
  `${HAS} (?:just |now |also |since |not )?been (?!so${END}|very|lovely|great|amazing|brilliant|wonderful|fab|fantastic|in touch|on the phone|informed|updated|told|asking|ringing|through|by (?:his|her|their) |a )\\w`,
  // "dad still had his Greggs uniform on"
  ` (?:still |even )?(?:had|wore|was wearing|turned up in|came in) (?:his|her|their|an?|full) [a-zà-ɏ'’ ]{2,40}(?: on${END}|(?:uniform|costume|kit|dress|outfit|hat|boots|hi-?vis)(?: on${END})?)`,
  // "daughter LPA", "son NOK"
  ` (?:lpa|poa|nok|has lpa|is lpa|is nok|next of kin)${END}`,
  // "granddaughter's wedding", "at her sister's in Leith"
  `['’]?s (?:wedding|christening|graduation|baptism|bar mitzvah|hen|stag|prom|passing out parade|due date|funeral|shop|farm|garage|pub|caf[eé]|salon|taxi|boat|tractor|croft|restaurant|takeaway|care home|back garden|caravan|kidney|liver|bone marrow|stem cells|school)${END}`,
  // "his mother, who is 97", "her daughter-in-law who translates"
  `,? (?:who|whose)(?:['’]?s| is| was| has| had)? (?!(?:said|says|told|love|loves|loved|miss|misses|missed|cannot|can|could|want|wants|wanted|think|thinks|knew|know|knows|was so|is so|are|will|would|asked|kindly|gave|has given|never|have|were|lovely|understandably|should|needs?)${END})\\w`,
  // "his brother and his dad", "her mother and sister both had"
  ` and (?:his |her |their )?(?:mum|mam|mother|dad|father|brother|sister|nan|gran|son|daughter|aunt|uncle|grandmother|cousin)s?(?: both| all)? (?:had|have|died|were|are|worked|work|in)${END}`,
].map((source) => new RegExp(`^(?:${source})`, 'u'));

/** The place name decides: "her sister in Leith", "his son from Cardiff". A weekday or "In" that begins a line is none. */
const IN_A_PLACE = /^['’]?s? (?:over |back |out |up |down )?(?:in|from) \p{Lu}[A-Za-zÀ-ɏ]/u;

const STOPS =
  /[.,;:!?()\n—–…]| -|[^\w\s'’£&/-]| (?:and|but|so|who|because|cos|coz|while|which|when|if|then|as|or|until|till|though|although|wanted|wants|asked|asks|said|says|told|took|got|can|will|would|could|never|is|are|were|had|has)(?![0-9a-zà-ɏ])/u;
const LEFT_OVER = / (?:a|an|the|his|her|their|to|of|in|on|at|for|with|by|just|now|is|was|my|our)$/u;
const MOST_WORDS = 9;

/** How far what is told of a relative goes: to the end of the clause, or of nine words. */
const clause = (after: string, told: number): number => {
  const stop = STOPS.exec(after.slice(told))?.index;
  const whole = after.slice(0, stop === undefined ? after.length : told + stop);
  const words = /^(?:\s*\S+)*/u.exec(whole)?.[0] ?? '';
  const few = words
    .split(/(?<=\S)(?=\s)/u)
    .slice(0, MOST_WORDS)
    .join('');
  const kept = few.length < told ? whole.slice(0, told) : few;
  const tidy = kept.replace(LEFT_OVER, '').replace(LEFT_OVER, '').trimEnd().length;
  return Math.max(tidy, after.slice(0, told).trimEnd().length);
};

/** How many code units behind a relative tell something of it that not every family has; 0 when none do. */
export const toldBehind = (after: string, afterAsWritten: string): number => {
  for (const pattern of TOLD) {
    const told = pattern.exec(after)?.[0].length;
    if (told !== undefined) return clause(after, told);
  }
  const place = IN_A_PLACE.exec(afterAsWritten)?.[0].length;
  return place === undefined ? 0 : clause(after, place);
};

import type { Found } from '../../entity.ts';
import { findsIn } from '../patterns/finds.ts';
import { PatternSet } from '../patterns/pattern-set.ts';
import type { Recognizer } from '../recognizer.ts';
import { ADULT, END, START, YOUNG } from './person-words.ts';
import { Taken } from './taken.ts';
import { UNSAID } from './unsaid-deaths.ts';

const WHEN =
  '(?: (?:today|tonight|yesterday|last night|this (?:morning|afternoon|evening|week)|the day|the night|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|on shift|on nights|at \\w+|in my arms|in theatre|in resus|on the (?:table|ward)|to [a-z]+))?';
const PERSON = `(?:${ADULT}|${YOUNG}|baby|infant|newborn|one|casualty|pal|buddy|favourite patient|gran|dad|mum|husband|wife|passenger|driver|twin)`;
const SOMEBODY = `(?:he(?:['’]d)?|she(?:['’]d)?|they(?:['’]d)?|you(?= (?:didn|died|passed|slipped|never|left))|who|pt|patient|(?:the|my|our|a|an|this|that|one|another|first|wee|poor) (?:[a-zà-ɏ'’-]+ ){0,3}?${PERSON})`;
const HOW =
  '(?:has |have |had |was |just |sadly |finally |then |also |eventually |unfortunately |quietly |peacefully |suddenly |nearly alone |still )*';
const DIES =
  "(?:died(?! (?:laughing|inside|of laughter|a little|on me in))|passed(?! (?:the|his|her|my|our|a|an|me|it|out|urine|water|wind|stools?|by|over to|on to|on (?:my|his|her|the|a)|through|round|with|all|your|their|swallow|for|from|stone|meconium|blood|to|motion|flatus|into|up|exams?|\\d)) ?(?:away|on|over|peacefully|quietly)?|slipped away|slipped off|didn['’]?t make it(?! (?:to|in|on time|home|into))|didnae make it|never made it(?! (?:to|in))|never woke(?: up)?|never came round|never regained consciousness|left (?:us|this world)(?= (?:today|tonight|last night|this|yesterday|for good|far too|too soon)|[.!\n]|$)|gone(?=[.!,;\n]|$)|born sleeping|didn['’]?t survive|did not survive|did not make it(?! (?:to|in))|took (?:his|her|their) last breath|breathed (?:his|her|their) last|arrested and (?:died|we couldn['’]?t)|couldn['’]?t be saved|bled out|lost (?:his|her|their) (?:fight|battle|life)|(?:gained|grew|got) (?:his|her|their) wings|popped (?:his|her) clogs|(?:is|was) (?:no longer with us|pronounced (?:dead|life extinct)|declared dead|dead|gone now|at peace(?: now)?)|went (?:peacefully|quietly|to (?:god|glory|sleep for good)))";

/** Statements that somebody in care has died, in lower case. */
const STATEMENTS: readonly RegExp[] = [
  // "held her hand while she went", "sat with him until the end", "last offices", "laid her out"
  new RegExp(
    `${START}(?:(?:held|holding|stroked|sat|sitting|stayed|staying|be|been|was|being)(?: with)? (?:an? |the |my |this |his |her )?(?:[a-zà-ɏ'’-]+ ){0,5}?(?:as|while|when|until|till|til) (?:he|she|they) (?:went|died|passed(?: away)?|slipped away|slipped off|took (?:his|her) last breath|left (?:us|this world|this life)|was dying)|(?:his|her|their) (?:last|final) (?:breaths?|moments|hours|words to)|(?:his|her) heart (?:just |finally )?(?:stopped|gave out|gave up)|closed (?:his|her) eyes (?:for (?:him|her|the last time))|(?:he|she)(?:['’]d| had| was) (?:already )?gone (?:by the time|before we|when we)|role['’]?d|life extinct|(?:certified|confirmed) (?:a |the |his |her |my first )death|(?:laid|laying) out (?:an? |my |the )[a-z0-9]+(?: [a-z]+)?|(?:baby |was |were )?born sleeping|(?:did|doing|performed|do|completed|helped with|finished|carried out|assisted with) (?:(?:my|her|his|the|their|some|first|our|those) ){0,3}last offices|last offices (?:for|on|with|today|tonight|this|done|at)|(?:laid|laying) (?:him|her|a [a-z]+) out|washed (?:him|her|his|her body) (?:body )?(?:after|for the last time)|with (?:him|her) (?:at|to|till|until) the end(?! of)|(?:his|her|a|a patient['’]s|patient['’]s) (?:passing|death)(?! (?:certificate|rate|threat))|after (?:he|she) (?:died|passed|went)|body bag|rose cottage|(?:took|taking|take|walked|wheeled|pushed|escorted|accompanied|brought|moved|transferred) (?:him|her|them|someone|somebody|one of [a-z]+ [a-z]+|an? (?:[a-z]+ )?(?:lady|gent|man|woman|patient|baby|gentleman|resident|lad|girl|boy|chap|wee [a-z]+)|my (?:patient|lady|gent|first|man)|our [a-z]+) (?:(?:down|over|across|up|round|along) )?to the (?:mortuary|morgue|chapel of rest))${END}`,
    'gu',
  ),
  // "Lost a patient tonight", "we lost her at four", "losing my first"
  new RegExp(
    `${START}(?:we |i )?(?:(?:sadly |just )?lost|losing|lose) (?:(?:a|my|our|another|the|one of (?:my|our)|this|that|your|two|three) (?:[a-zà-ɏ'’-]+ ){0,3}?(?:${PERSON}|patients|first|babies|regulars?|favourites?|both|boys|girls|ladies|gents|gentlemen|lads|lasses|lassies|residents|clients|dears|pals|mums|dads|bairns|weans|kids|children|twins|yins|souls|lovelies|oldies|beauties|gems|stars|own(?= (?:today|tonight|this|last|yesterday)|[,.!])|family|service users|old ones|fellas|men|women|pensioners|characters|long[- ]?termers|regs|grannies|grandads)|(?:someone|somebody|folk)(?= (?:today|tonight|yesterday|last|this|at \\d|on (?:only )?(?:my|the|shift|nights|our)|in (?:resus|theatre|the (?:night|back|ambulance)|my arms))|[,.!])|(?:him|her|them|wan|one)(?=[,.!?\\n]| (?:today|tonight|yesterday|last|this|at|on|in|just|despite|the day|after|before|anyway|to|too|and)|$))${WHEN}${END}(?! (?:property|in the|to follow|notes|teeth|contact|weight|his|her|days|time|shoes|confidence))`,
    'gu',
  ),
  // "he died at twenty past", "the wee man didn't make it", "she passed away last night"
  new RegExp(`${START}${SOMEBODY} (?:[a-z]+ (?=(?:died|passed away|slipped away)))?${HOW}${DIES}${END}`, 'gu'),
  new RegExp(
    `${START}(?:(?:(?:has|have|had|just|who|sadly|since|now|patient) ){1,6}(?:died|passed away|passed on|slipped away|left us(?=[.!,]|$))|(?:died|passed|slipped away)(?: away| on)? (?:peacefully|alone|quietly|in (?:my|his|her) (?:arms|sleep)|today|tonight|last night|this (?:morning|afternoon|evening)|yesterday|holding (?:my|his|her)|with me|at (?:dawn|home|teatime|midnight)|overnight|just (?:after|before)|in the (?:night|early hours|small hours)|surrounded by|before (?:his|her|we|the|I)))${END}`,
    'gu',
  ),
  // "stopped CPR", "called it at 03:12", "time of death", "no ROSC"
  new RegExp(
    `${START}(?:(?:we |they |when we |i )?(?:stopped|ceased|stopping) (?:cpr|compressions|resus|resuscitation)(?! course)|(?:we |they |i |cons |consultant |reg )?(?:called|call|calling) (?:it|time|time of death|tod)(?= (?:at|after|on|when)|[,.!]|$)|time of death(?! of)|tod(?= ?[:@]| at| \\d)|(?:no|never got|didn['’]?t get|couldn['’]?t get) (?:a )?rosc|(?:couldn['’]?t|could not|cudnt|couldnae|didn['’]?t|didnae|never|failed to) (?:save|get|got|bring) (?:him|her|them|the (?:wee |little )?(?:lad|girl|boy|man|woman|baby))(?: back)?|(?:we |i )?(?:worked on|did cpr on) (?:him|her|them) for (?:[a-z0-9]+ )?(?:minutes|mins|an hour|hours|forty minutes|over an hour)|turned off (?:his|her|the) (?:machine|ventilator|life support)|(?:withdrew|withdrawing|withdrawn) (?:treatment|care|life support)|(?:switched|turned) off (?:his|her) (?:life support|ventilator)|first (?:patient )?(?:death|expected death|verification)|verif(?:ied|ying) (?:a|his|her|my first|the) (?:death|expected death))${END}`,
    'gu',
  ),
  // "RIP to our favourite Tuesday dialysis gent", "rest easy big man"; "RIP my social life" is none
  new RegExp(
    `${START}(?:rip|r\\.i\\.p\\.?|rest in peace|rest easy|rest well|fly high|sleep tight(?=,? (?:little|sweet|wee|angel|my))|god rest|goodnight and god bless)(?:,? (?:(?:to|my|our|the|you|wee|that|big|little|sweet|old|auld|lovely) )*(?:[a-zà-ɏ'’-]+ ){0,4}?(?:${PERSON}|angel|soul|friend)|(?! (?:to |in )?(?:my|the|our|a|an|this|that|all|his|her|off|it|up|out|through|apart|open|into|to|when|if|and|\\d)(?![a-z])))${END}`,
    'gu',
  ),
  // "a family who had to say goodbye far too soon", "the funeral is on Friday"
  new RegExp(
    `${START}(?:(?:an? |the |his |her |their )?(?:[a-z]+ )?(?:family|mum|mam|mother|dad|parents|wife|husband|daughter|son|children|kids|wean|sister|brother)(?: who)?(?: had| has| have)?(?: to| got to| came to| come to)? (?:say|said|saying) goodbye(?: (?:far )?too (?:soon|early|young))?|(?:say|said|saying) (?:his|her|our|their|my|a) (?:final |last )?goodbyes?|(?:say|said|saying) goodbye to (?:him|her|(?:my|our|a|one of) (?:[a-z]+ ){0,3}?(?:patient|resident|gent|lady|gentleman|man|woman))|(?:his|her|the|their|a patient['’]s|patient['’]s) funeral(?: is| was| on|['’]s)?(?: on| this| next)?(?: monday| tuesday| wednesday| thursday| friday| saturday| sunday| today| tomorrow| morning| week)?|(?:went|going|been) to (?:his|her|a patient['’]s|my patient['’]s|a resident['’]s) funeral)${END}`,
    'gu',
  ),
  // "lived fifty minutes", "stillborn", "a hanging", "found dead", "fatal"
  new RegExp(
    `${START}(?:lived (?:for )?(?:only |just )?(?:[a-z]+|\\d+) (?:minutes|mins|hours|days)|(?:was |a |were |her baby was |delivered a )?stillborn|(?:a|her|first|had a|my first) stillbirth|(?:a|to a|attended a) (?:hanging|fatal(?:ity)?|cot death|suicide(?! (?:attempt|note|risk|watch|prevention|awareness|plan|ideation|bid|pact)))|(?:was |been )?found (?:dead|hanging|hanged|cold|deceased)|(?:a |the )?(?:double )?fatal(?:ity)? (?:rtc|rtc?a|crash|stabbing|shooting|accident|fire|collision|job|arrest)|(?:dead|deceased) (?:on arrival|at scene|in (?:his|her) (?:bed|chair|house|flat))|doa|sids|jumped (?:from|off) (?:the |a )?[a-z]+ bridge and (?:died|didn['’]t make it)|(?:killed|died) (?:outright|instantly|at the scene)|(?:mum|dad|the driver|the passenger|mam|brother|sister|wife|husband) (?:wasn['’]t|wasnt|was not) so lucky|purple ?ed|pronounced (?:him|her|life extinct|dead)|gone too soon|heaven (?:has )?gained (?:another |an )?angel)${END}`,
    'gu',
  ),
  ...UNSAID.map((words) => new RegExp(`${START}(?:${words})${END}`, 'gu')),
];
const CUE =
  /die |last|end|wasn|sing|sang|piped|hand|window|mortu|undertak|porters|shroud|bed (?:is|was)|lost|los[ei]|died|pass|slipp|make it|made it|surviv|breath|saved?|save |bled|battle|wings|clogs|dead|gone|peace|went|cpr|compress|resus|called?|call|tod|rosc|get (?:him|her)|worked on|turned off|switched|withdr|verif|death|rip|r\.i\.p|rest|sleep tight|fly high|god|offices|laid|laying|washed|end|closed|role|extinct|certif|confirm|woke|heart|sleep tight|came round|regain|left us|sleeping|goodbye|funeral|lived|still ?b|hanging|fatal|suicide|deceased|doa|killed|lucky|pronounced|angel|body bag|rose cottage|mortuary|morgue/;

/** The same words about something else: idioms, statistics, kin of the author, colleagues, history, manikins, objects. */
const NOT_A_PATIENT = [
  // "died in 1957", "dies every", "people die"
  /died (?:in|of) (?:1[5-9]\d\d|20[0-2]\d)|(?:every|each) (?:\d+|year|day|minute|hour|week)|(?<![a-z])(?:people|thousands|hundreds|\d{3}|millions|1 in \d+|statistics|per cent|mortality|children|women|men|babies) (?:have |will |who )?(?:die|died|lost)/,
  // "would have died", "nearly died", "thought she had died"
  /(?:nearly|almost|could(?:['’]ve| have| of)?|would(?:['’]ve| have| of)?|might(?:['’]ve| have)?|thought (?:he|she|i)(?:['’]d| had)?|if (?:he|she|i|someone|a patient)|may have|should have|hadn['’]t|before (?:he|she) (?:dies|died)|so (?:he|she) (?:doesn['’]t)|could have been|whether|when someone|when a patient|not) (?:[a-z]+ ){0,2}?(?:died|dead|passed|lost|gone|dies)/,
  /(?<![a-z])(?:my|our) (?:own |late |lovely |dear |beloved |wee )?(?:nan|nana|gran|granny|grandma|grandad|granda|mum|mam|mom|dad|father|mother|brother|sister|husband|wife|son|daughter|aunt|auntie|uncle|cousin|dog|cat|friend|mate|partner|colleague|porter|volunteer|phone|laptop|car|battery|fridge|kettle|plant|bleep|pager|washing machine|boiler|hamster|goldfish|rabbit|horse|soul|will to live|mind|voice|keys?|sense|faith|temper|patience|badge|locker|lanyard|pen|earring|job|place|way)(?![a-z])/,
  /(?<![a-z])(?:colleague|colleagues|team ?mate|one of our own|manikin|mannequin|sim|simulation|simman|phone|battery|printer|laptop|scanner|kettle|bleep|computer|my feet|laughing|laughter|of embarrassment|of boredom|inside|on my feet|charger|book|novel|film|episode|hospice care week|dying matters|support group|café|bereavement service|service of remembrance|memorial garden|trustee|founder|pioneer|professor|sir |dame |queen|king|princess|prince|war|1[89]\d\d)(?![a-z])/,
  /\d times|times this week|teaching|case study|awareness|webinar|study day/,
];

const PATTERNS = new PatternSet(STATEMENTS, true);

/** That somebody in care died, said plainly or by what was done and felt. */
export const deaths: Recognizer = {
  name: 'deaths',
  types: ['death'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    if (!text.hasLower(CUE)) return;
    const taken = new Taken(lower.length);
    for (const number of text.likely(PATTERNS)) {
      for (const { index, 0: words } of findsIn(STATEMENTS[number] as RegExp, lower)) {
        const end = index + words.trimEnd().length;
        if (taken.holds({ start: index, end })) continue;
        const sentence = text.sentenceAt(index);
        const around = lower.slice(Math.max(sentence.start, index - 80), Math.min(sentence.end, end + 60));
        if (NOT_A_PATIENT.some((refused) => refused.test(around))) continue;
        taken.take({ start: index, end });
        yield { type: 'death', start: index, end, confidence: 0.75, evidence: 'death' };
      }
    }
  },
};

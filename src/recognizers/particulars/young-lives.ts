import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { END, START } from './person-words.ts';
import { Taken } from './taken.ts';
import { isSomebodyElses } from './whose.ts';

/**
 * A child told not by the word but by a child's life: a year at school, weeks
 * of prematurity, exams, bunk beds and teddies. Written for this project.
 */

const W = "[a-zà-ɏ'’-]{1,24}";
const PUPIL =
  '(?:kid|kiddo|child|girl|boy|lad|lass|lassie|laddie|pupil|student|prefect|starter|classmate|one|tot|wean|bairn|leaver|footballer|player|swimmer|gymnast|cellist|captain|monitor|teen|youngster|cadet)';
const CLASS =
  '(?:(?:year|yr|primary|grade|class|p|s|y|yr\\.|form) ?-?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)|reception|nursery|pre-?school|(?:lower |upper )?sixth(?:[- ]form)?|(?:first|second|third|fourth|fifth|sixth) (?:year|form)|primary school|secondary school|high school|junior school|infant school|playgroup|ks[1-4])';
const EXAMS =
  '(?:gcses?|a[- ]?levels?|as[- ]levels|sats|11\\+|eleven[- ]plus|highers|advanced highers|nat(?:ional)? 5s|prelims|leaving cert|junior cert|mocks|school exams|transfer test|btec)';
const HIS = '(?:his|her|their)';
const IN_CLASS = [
  // "y4 girl", "which Year 13 prefect", "a wee P3 lad", "primary school boy"
  `(?:(?:an?|this|that|one|the|our|which|wee|another) )?(?:(?:wee|little|tiny|tearful|lovely|quiet|poor|cheeky|brave) ){0,6}${CLASS} (?:${W} )?${PUPIL}(?! (?:s|numbers|places|teacher|places|population|council)(?![a-z]))`,
  `one of (?:my|our|the) (?:wee |little )?(?:${CLASS}s|(?:pupils|students|kids|boys|girls|children) (?:in|at|from) ${W})`,
  `(?:an?|this|that|wee) (?:y|yr ?|year |p|s)\\d{1,2}(?=[,.!?]| (?:with|who|came|in|has|had|is|was|and|at|from))`,
  `(?:(?:he|she|they|who)(?:['’]s|['’]re| is| was| are)?|only|just|kid|boy|girl|lad|lass) (?:only |just |now |still |due to )?(?:in|starting|starts|going into|started|start) (?:${CLASS}|school|big school|nursery|secondary|high school)(?! (?:teacher|staff|nurse|nursing|work))`,
];
const SCHOOL_LIFE = [
  `(?:(?:home |back |out |up |well )?(?:in time )?(?:for|before|after|during|missed|missing|misses|sat|sits|sitting|sit|doing|does|revising for|failed|passed|studying for|about|taking|did|started|starts|taking) )?${HIS} (?:own )?(?:${EXAMS}|(?:end of year |year \\d+ |leavers['’]? |school |first |big )*(?:school play|nativity|(?:school |leavers['’]? |year 11 )?prom|sports day|school trip|school uniform|school shoes|school bag|school tie|school disco|school photo|school report|first day (?:at|of) (?:school|nursery)|times tables|spelling test|school show|(?:swimming|pe|reading) kit|reading book|book bag|playground|dummy|potty|nappy|nappies|car seat|high chair|buggy|pram|pushchair|baby ?gro|sleepsuit|blankie|comforter|teddy|teddies|cuddly|cuddly [a-z]+|toy [a-z]+|dolly|crayons|colouring book|colouring|lego|playmobil|minecraft|roblox|paw patrol [a-z]+|peppa pig [a-z]+|bluey [a-z]+|dinosaurs?|tooth fairy money|wobbly tooth|baby teeth|milk tooth|milk teeth|bunk bed|cot|nursery|school ?friends|classmates|class|school(?! of)|teacher|foster [a-z]+|homework))`,
  `(?:sat|sits|sitting|revising for|doing|taking|failed|missed|missing|before|resitting) (?:the )?(?:${EXAMS})|(?:half|the other half) of the bunk bed|bravery (?:certificate|sticker|award|beads)|beads of courage|tooth fairy|with (?:his|her|the|a) (?:teddy|toy rabbit|bunny|blankie|comforter)|learning (?:to (?:walk|talk|crawl|read)|(?:his|her) (?:abc|letters|times tables))`,
];
const SIBLING = `(?:the|(?:his|her|their)) (?:(?:little|wee|big|baby|younger|older|elder|twin|kid|lil|eldest|youngest) )?(?:brother|sister|siblings?|twin)(?:(?:,? (?:who(?: was|['’]s| is)?|was|is))? (?:(?:just|still|quietly) )*(?:sat|sitting|lay|lying|curled up|hid(?:ing)?|drew|drawing|colou?ring|clutching|holding|hugging|cuddling|playing|asking|stood)|, (?:sat|sitting|lying|curled|hiding|drawing|clutching|holding|hugging|playing|asking|aged|\\d)) ${W}(?: ${W}){0,7}`;
const CHILDS_WORLD =
  /(?<![a-z])(?:bunk ?beds?|teddy|teddies|toys?|lego|playroom|shoes on the wrong feet|crayons?|colou?ring|ipad|school|nursery|peppa|bluey|paw patrol|minecraft|dinosaur|cartoon|child|kid|mum and dad|mummy|daddy|picu|paeds|children['’]s|playground|drawings?|tooth fairy)(?![a-z])/;
const PREM = [
  `(?:an?|his|her|their|the|our|this|that|my|wee|tiny|ex[- ]) ?(?:(?:wee|tiny|little|teeny|brave) ){0,6}(?:2[2-9]|3[0-6])(?:\\+\\d)?[- ]?(?:weekers?|wkers?|weeks? (?:prem|preemie|baby|gestation baby))|(?:2[2-9]|3[0-6])(?:\\+\\d)?[- ]?(?:weeker|wker)|born (?:at )?(?:2[2-9]|3[0-6])(?:\\+\\d)? (?:weeks|wks)|(?:born|arrived|arriving|came|delivered|appeared|here) (?:about |nearly |over )?[0-9a-zà-ɏ]+ (?:weeks|wks|months) (?:early|too soon|prem(?:ature)?)|[0-9a-zà-ɏ]+ (?:weeks|wks|months) prem(?:ature)?`,
];
const FEW = [
  `(?:only |just )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d|a handful of|one of (?:only |just )?(?:a )?[a-z0-9]+) (?:kids|children|babies|weans|bairns|teenagers|teens|youngsters|little ones|boys|girls|toddlers) in (?:the|all|this|our|whole) ?(?:of )?(?:the )?(?:${W} )?(?:county|country|uk|region|world|valley|island|area|trust|scotland|wales|england|ireland|britain|nation|health board|north|south)?(?: (?:with|who|on|that) (?:${W} ){0,5}${W}(?: and ours)?)?`,
  // "the twins (7", "her boys, 4 and 6"
  `(?:the|her|his|their|both|all three|two) (?:(?:wee|little|new|young|poor|baby|identical) ){0,6}(?:twins|triplets|siblings|brothers|sisters|kids|boys|girls|children|lads|lasses|weans|bairns|babies)(?: aged| who are| are| were|,)? ?\\(?(?:aged? |both |only |just )*(?:[1-9]|1[0-7])(?! ?(?:am|pm|:|\\.\\d|%|weeks|days|hours|mins|minutes|nights|of|times|in|st|nd|rd|th|\\d))`,
  // "My Pennyford twins are both walking", "the keeper at Redhaven Rovers under 14s"
  `(?:my|our|the|these) (?:(?!own|kelly|tower|two|baby|wee|little|beautiful|gorgeous|lovely|identical|naughty)${W} ){1,2}?(?:twins|triplets|quads|quadruplets)(?=(?:['’]| (?:are|were|both|have|got|came|had|at|in|on|who|came|started|weighed|can|will|did)|[,.!?]))`,
  `(?:the|a|our|one|my) (?:(?:wee|little|young|star|lovely|poor) ){0,2}(?:keeper|goalie|goalkeeper|striker|captain|winger|player|midfielder|defender|prop|hooker|fly half|scrum half|batter|bowler|gymnast|swimmer|footballer|number \\w+) (?:(?:at|for|in|of|from|with) )(?:${W} ){0,4}?(?:under|u)[- ]?(?:[6-9]|1[0-7])['’]?s?`,
  // "part 3 of magnet boy", "the saga of eel girl"
  `(?<=(?:part (?:\\d+|one|two|three|four) of|update on|updates? (?:re|for|from)|story of|saga of|tale of|legend of|news (?:of|on|from)|meet|remember|about|follow-?up (?:on|to)|more|for|team|day \\d+ of|episode \\d+ of|call(?:ed|ing)? (?:him|her)|aka|nicknamed) (?:the |our )?)(?!(?:oh|old|big|bad|good|golden|pretty|cover|it|head|paper|birthday|delivery|poster|inner|party|bell|cabin|ball|boy|the|a|one|this|that|every|any|little|white|black|my|his|her|your|their|no|only|first|new|another|each|some|young|play|cow|home|choir|drag|teenage|lost|mean|hot|rude|post)(?![a-z]))[a-zà-ɏ-]{3,} (?:boy|girl|kid|baby|toddler|child|lad|teen|twins)(?! (?:band|scout|scouts|power|group|racer|who cried))`,
];
const ALL: readonly (readonly [cue: RegExp, pattern: RegExp, confidence: number])[] = (
  [
    [/year|yr|primary|grade|class|school|[yps]\d|nursery|reception|sixth|form|ks\d|pupil|student/, IN_CLASS, 0.7],
    [/(?:his|her|their) |gcse|level|bunk|bravery|tooth|play spec|teddy|courage|learning/, SCHOOL_LIFE, 0.6],
    [/weeker|wker|weeks|wks|prem|early/, PREM, 0.7],
    [
      /under[- ]?\d|u1?\d|twins|triplets|quads|kids|boys?|girls?|children|siblings|brothers|sisters|weans|bairns|babies|baby|lad|teen|child/,
      FEW,
      0.65,
    ],
  ] as const
).map(([cue, alternatives, confidence]) => [
  cue,
  new RegExp(`${START}(?:${alternatives.join('|')})${END}`, 'gu'),
  confidence,
]);
const CALLED_A_CHILD =
  /(?<![a-z])(?:toddlers?|boys?|girls?|child|kid|kiddo|teenager|teen|wean|bairn|infant|pupil|(?:little|wee|tiny|lil) (?:one|lad|lass|man|lady|guy|fella|chap|yin))(?![a-z])|\d ?(?:yo|yr|year)s?[- ]?olds?/;
const BROTHER = new RegExp(`${START}${SIBLING}`, 'gu');
/** The author's own, teaching, policy; teachers have a class as well. */
const GENERAL =
  /(?<![a-z])(?:my (?:own |eldest |youngest |little |wee )?(?:son|daughter|kids?|boys?|girls?|lad|lass|twins|nephew|niece|children|grandson|granddaughter|sister|brother)|teachers?|colleague|trainee|apprentice|registrar|student nurse|placement|nursing student|student nurse|midwifery|degree|campaign|toolkit|all (?:pupils|children)|every (?:child|pupil)|children (?:in|aged)|pupils (?:in|at)|vaccin\w{1,20} (?:programme|sessions?)|catch-?up|parents|assembly|careers|i (?:was|am|started|did|sat|failed)|when i)(?![a-z])/;

/** Children told by their life. */
export const youngLives: Recognizer = {
  name: 'young-lives',
  types: ['vulnerability'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    const taken = new Taken(lower.length);
    const child = (start: number, end: number, confidence: number): Found | undefined => {
      const sentence = text.sentenceAt(start);
      const around = lower.slice(Math.max(sentence.start, start - 110), Math.min(sentence.end, end + 60));
      if (GENERAL.test(around) || isSomebodyElses(text, start) || !taken.take({ start, end })) return;
      return { type: 'vulnerability', start, end, confidence, evidence: 'child' };
    };
    for (const [cue, pattern, confidence] of ALL) {
      // A teddy says nothing more of somebody whom the post calls a toddler.
      if (!text.hasLower(cue) || (pattern === ALL[1]?.[1] && text.hasLower(CALLED_A_CHILD))) continue;
      for (const { index, 0: words } of text.allLower(pattern)) {
        const entity = child(index, index + words.trimEnd().length, confidence);
        if (entity !== undefined) yield entity;
      }
    }
    if (!/brother|sister|sibling|twin/.test(lower) || !text.hasLower(CHILDS_WORLD)) return;
    for (const { index, 0: words } of text.allLower(BROTHER)) {
      const entity = child(index, index + words.trimEnd().length, 0.6);
      if (entity !== undefined) yield entity;
    }
  },
};

import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import { apart } from './apart.ts';
import { Cued } from './cued.ts';
import { thoseInCharge } from './in-charge.ts';
import { readingOf } from './insults.ts';
import { INCOMPETENCE, mockeryOfColleagues } from './mockery.ts';

const FOOLS =
  'idiots|clowns|muppets|morons|monkeys|chimps|apes|toddlers|amateurs|cowboys|crooks|bullies|numpties|imbeciles|psychopaths|sociopaths|narcissists|donkeys|sheep|fools|jokers|cretins|cretans|wankers|tossers|bellends|dickheads|arseholes|twats|pricks|jobsworths|liars|incompetents|halfwits|parasites|snakes|vultures|rats|thieves|gangsters|robots|plonkers|wallies|eejits|roasters|spanners|pen ?pushers|bean ?counters|people who (?:couldn|can|have never|wouldn|haven|know nothing|have no)[^.!?\\n]{0,40}';
/** "run by idiots with lanyards", "full of clowns", "the lunatics have taken over the asylum" */
const RUN_BY = new Cued(
  'run by, led, managed, ruled, governed, owned, controlled, headed, overseen, charge, full of, stuffed, overrun, hands, infested, crawling, lunatics',
  () =>
    `(?<![a-z])(?:(?:run|led|managed|ruled|governed|owned|controlled|headed up|headed|overseen|being run|in charge of it) by|full of|stuffed with|overrun (?:by|with)|in the hands of|infested with|crawling with)(?: (?:an?|the|total|absolute|complete|utter|pure|proper|bunch|pack|load|shower|team|group|collection|committee|of|fucking|fuckin|bloody|overpaid|useless|clueless|incompetent|egotistical|self-serving|spineless|blithering|proper|right|and|effing|power-?mad)){0,6} (?:${FOOLS})(?: (?:with|in) (?:lanyards|clipboards|suits|spreadsheets|ties|lanyards on))?(?![a-z])|lunatics (?:have taken|are|running|run|in charge)[^.!?\\n]{0,25}asylum`,
);
/** "Tamebridge Shambles NHS Trust", "Harrowdale Horror General" */
const SPOILT_NAME = new Cued(
  'shambles, circus, joke, clown, clowns, disgrace, horror, chaos, shitshow, farce, muppet, muppets, misery, disaster, crap, shit, shite, hellhole, useless, dump, nightmare, bullying',
  () =>
    `(?<![0-9A-Za-zÀ-ɏ])(?:[A-ZÀ-Þ][a-zà-ɏ'’]+ ){0,2}(?:Shambles|Circus|Joke|Clown|Clowns|Disgrace|Horror|Chaos|Shitshow|Farce|Muppet|Muppets|Misery|Disaster|Crap|Shite?|Hellhole|Useless|Dump|Nightmare|Bullying)(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'’]+){0,2} (?:NHS(?: Foundation)?(?: Trust)?|Trust|Hospital|Hospitals|General|Infirmary|Health Board|CMHT|Ambulance Service)(?![a-zà-ɏ])`,
);
/** "Harrowdale? More like Harrow-fail", "St Brannoc's, more like St Shambolic's", "Care Quality, more like" */
const MORE_LIKE = new Cued(
  'more like, mair like',
  () =>
    String.raw`(?:[,?…:–—-]|\.\.\.|(?= (?:more|mair) like\W*$))\s*(?:more|mair) like(?:[.!?…\s]*$|[.!?…]+(?=\s)|[:,]? ["“'‘]?[a-zà-ɏ'’-]{3,}(?: [a-zà-ɏ'’-]{3,}){0,4})`,
  'gm',
);
const WORST = new Cued(
  'worst, shittest, crappest, most toxic',
  () =>
    String.raw`(?<![a-z])(?:worst|shittest|crappest|most toxic) (?:nhs )?(?:trust|hospital|employer|place|health board|department|service|organisation|company)(?: (?:i['’]?ve|i have|to work|in the (?:country|nhs|uk|world|north|south|region)|ever|going)[^.!?\n,]{0,30})`,
);
const NOT_MY_DOG = new Cued(
  'wouldn*, wouldnt, wouldnae, would not & dog, cat, hamster, goldfish, gerbil, worst enemy, budgie',
  () =>
    String.raw`(?<![a-z])(?:wouldn['’]?t|wouldnae|would not) (?:send|take|let|trust|bring|wish)[^.!?\n]{0,40} (?:dog|cat|hamster|goldfish|gerbil|worst enemy|budgie)(?![a-z])[^.!?\n]{0,25}`,
);
/** "working at this dump" */
const WORK_HERE = new Cued(
  'dump, hole, hellhole, shithole, shit, shitshow, circus, madhouse, mad, house, asylum, zoo, cesspit, cess, nuthouse, pit, joke',
  () =>
    String.raw`(?<![a-z])(?:work(?:ing|ed|s)?|employed|back|stuck|shift|leav(?:e|ing)|out|job|years?|away) (?:(?:at|in|for|to|of|from) ){0,2}(?:this|that) (?:\w+ ){0,2}(?:dump|hole|hellhole|shit-?hole|circus|shit-?show|mad-?house|asylum|zoo|cesspit|cess pit|nuthouse|pit|joke of a \w+)(?![a-z])`,
);
const LOATHE = new Cued(
  'hate, despise, loathe, detest, fuck, screw, sod',
  () =>
    String.raw`(?<![a-z])(?:i (?:\w+ )?(?:hate|despise|loathe|detest)|fuck|screw|sod) (?:working (?:for|at|in) )?(?:this|my|our|that) (?:\w+ )?(?:trust|hospital|place|hellhole|health board|employer|department|company)(?![a-z])`,
);

/** Abuse or ridicule of the place the author works for. */
export const insultOfEmployer: Recognizer = {
  name: 'insult-of-employer',
  types: ['insult-of-employer'],
  *recognize(text): Iterable<Found> {
    const reading = readingOf(text);
    const { circumstances, insults } = reading;
    const found: { start: number; end: number; confidence: number; evidence: string }[] = insults.filter(
      ({ kind, mild }) => kind === 'employer' && !mild && !circumstances.affectionate,
    );
    const employerNear = (at: number): { start: number } | undefined => {
      const sentence = text.sentenceAt(at);
      return reading.cast
        .within(Math.max(sentence.start, at - 120), at)
        .find(({ kind, end }) => kind === 'employer' && end <= at && at - end < 60);
    };
    const add = (start: number, end: number, confidence: number, evidence: string): void => {
      if (!circumstances.isDisowned({ start, end })) found.push({ start, end, confidence, evidence });
    };
    for (const { index, 0: words } of RUN_BY.in(text)) {
      const employer = employerNear(index);
      if (employer !== undefined || reading.cast.atWork)
        add(employer?.start ?? index, index + words.length, employer ? 0.85 : 0.6, 'run by fools');
    }
    for (const { index, 0: words } of SPOILT_NAME.asWrittenIn(text))
      add(index, index + words.length, 0.75, 'name spoilt');
    for (const { index, 0: words } of MORE_LIKE.in(text)) {
      const employer = employerNear(index);
      if (employer !== undefined)
        add(employer.start, index + words.trimEnd().replace(/(?<![.!?…])[.!?…]+$/, '').length, 0.7, 'name spoilt');
    }
    for (const { index, 0: words } of INCOMPETENCE.in(text)) {
      const employer = employerNear(index);
      if (employer !== undefined) add(employer.start, index + words.length, 0.8, 'cannot do it');
    }
    for (const [pattern, evidence] of [
      [WORST, 'the worst'],
      [LOATHE, 'loathed'],
      [WORK_HERE, 'called a dump'],
    ] as const)
      for (const { index, 0: words } of pattern.in(text)) add(index, index + words.trimEnd().length, 0.7, evidence);
    for (const { index, 0: words } of NOT_MY_DOG.in(text)) {
      const named = reading.cast.within(index - 100, index + 100).some(({ kind }) => kind === 'employer');
      if (named) add(index, index + words.trimEnd().length, 0.65, 'not for a dog');
    }
    const inCharge = circumstances.affectionate ? undefined : thoseInCharge(text, reading);
    if (inCharge !== undefined)
      for (const { start, end, confidence } of [...insults, ...mockeryOfColleagues(text, reading)])
        if (start >= inCharge.start && start - inCharge.end < 120)
          add(inCharge.start, end, confidence, 'said of those in charge');
    if (found.length === 0 || circumstances.condemns || circumstances.elsewhere) return;
    for (const { start, end, confidence, evidence } of apart(found))
      yield { type: 'insult-of-employer', start, end, confidence, evidence };
  },
};

import { describe, expect, it } from 'vitest';
import { conduct } from '../../../src/recognizers/conduct/index.ts';
import { ReadableText } from '../../../src/recognizers/text.ts';
import { unmark } from '../../support/examples.ts';

const found = async (text: string) => {
  const readable = new ReadableText(text);
  const entities = [];
  for (const recognizer of conduct) entities.push(...(await recognizer.recognize(readable)));
  return entities.filter(({ confidence }) => confidence >= 0.5).sort((a, b) => a.start - b.start);
};

/** Each post with what is to be found in [[brackets]], and as what. */
const HITS: Readonly<Record<string, readonly string[]>> = {
  'insult-of-colleague': [
    "[[our matron's a jobsworth]], an hour about my fob watch",
    '[[management are clowns]]',
    '[[HR are spineless]]',
    '[[Dr Halloran is a bully]] and everyone on the unit knows it',
    "[[I can't stand my boss]]",
    '[[Brenda from stores: useless, rude and thick]]',
    "[[Sister Okafor wouldn't know compassion if it slapped her in the face]]",
    "The [[reg couldn't find a vein with a map]]",
    'Day shift left the place like a tip again. [[Lazy sods]].',
    '[[Band 7 on my ward is a bully and a liar]]',
    "[[that night sister's a miserable old battleaxe]]",
    '[[the agency nurse who sat on her arse]] all night',
    "Our new [[F1 couldn't cannulate a fire hose if you drew the vein on it]]",
    "the new [[HCA couldn't make a bed for toffee]]",
    "the [[consultant doesn't know a fibula from a flute]]",
    '[[Dr Pell is a danger to patients]] and everybody knows',
    "that [[surgeon's lethal with a blade]]",
    'my [[mentor is allergic to hard work]]',
    '[[agency nurse tonight thinks call bells are a suggestion]]',
    '[[whoever discharged that man without a CT needs striking off]]',
    '[[My ward manager is a vindictive little man]] and I am done',
  ],
  'insult-of-patient': [
    "[[Every fruitcake in the county has got my number]] tonight. One week on days, that's all I ask",
    "[[some people's gobs]] honestly. [[never met a toothbrush in their life]] then they moan it hurts 🤢",
    'Said he fell on it. [[Course you did mate]]',
    'that head. [[lice central 🤢]]',
    '[[families are just vile]] sometimes',
    'if one more [[druggie]] kicks off in resus',
    '[[Mrs Pattison in bay 2 is a miserable old cow]]',
    'rang us again with [["chest pain"]] 🙄',
    '[[the lump in bed 9]] again',
    'what a shift, [[attention seekers]] wall to wall',
    'Bed 4 is [[faking a seizure]] again',
    "she's [[putting it on]], bed 12",
    '[[the fat one by the door]] buzzed 12 times',
    'bed 6 [[eats like a gannet]]',
    'clinic [[full of hysterical mothers with google degrees]]',
    '[[sedate the lot of them]], worst night on the ward',
    'bay 3 [[thinks this is a hotel]]',
    'overdose again, [[only doing it for attention]]',
  ],
  'insult-of-employer': [
    "[[whoever runs Northmere trust couldn't run a bath. clowns the lot]] of them",
    'Bless. [[This place is a dump run by monkeys]]',
    '[[the trust is a laughing stock]]',
    '[[Fuck this hospital]] honestly',
    'back at [[Circus Harrowdale NHS Trust]] tomorrow',
  ],
  threat: [
    '@gemma_porter_ot [[put one more word about me in supervision notes and see what gets read out about YOU on thursday]]',
    "Claire in bookings, [[you know exactly what you did]]. [[Keep on and I'll make sure everyone hears about it]]",
    "[[I'll make sure she never works again]]",
    '[[hope that consultant chokes on his lunch]]',
    "[[You'll regret reporting me Donna]]",
    '[[Somebody needs to key that BMW of his]]',
    "if she starts again [[I'm going to ruin her]]",
    '[[I know exactly what you did with the rota Janet]]. [[Tick tock]]',
    "[[we've all got screenshots of your messages Kelly]]",
    '[[Denise grassed us all up]] to matron',
    "[[we'll see who's laughing when HR read this Donna]]",
  ],
  discrimination: [
    "[[They come over here, don't learn a word and expect us to lay on an interpreter]]",
    '[[Polish patients never learn English]]',
    '[[Romanians are filthy]]',
    '[[diversity hire]] in the boardroom again',
    'that [[retard]] in reception',
    '[[Lesbians on the ward holding hands, disgusting]]',
    "[[Half this clinic can't speak a word of English]]",
    "[[that's what you get recruiting from anywhere]]",
    '[[fresh off the boat]] and straight on the list',
    "[[can't speak a word and want everything for nothing]]",
    "[[everyone's got ADHD these days]]",
  ],
};

describe.each(Object.entries(HITS))('%s', (type, posts) => {
  it.each(posts)('finds %s', async (marked) => {
    const { text, spans } = unmark(marked);
    const spansFound = (await found(text)).filter((each) => each.type === type);
    expect(spansFound.map(({ start, end }) => text.slice(start, end))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
  });
});

/** Near misses with the words of a hit, and why each is none. */
const MISSES: readonly (readonly [text: string, because: string])[] = [
  ['baked every fruitcake in the book for the raffle', 'cake'],
  ['my toddler has never met a toothbrush he liked', 'own child'],
  ['We stopped saying "bed blocker" on our unit in 2019.', 'a word given up'],
  ["@sue come and visit us again and see what we've done with the garden", 'an invitation'],
  ['My manager is brilliant, never had one like her', 'praise'],
  ['the printer on Ward 6 is a lazy useless lump of plastic', 'a thing'],
  ['lazy Sunday after three long days', 'a day'],
  ['thick and easy or the new thickener? SLTs please', 'a fluid'],
  ['You absolute legends, love you all, pack of numpties', 'affection'],
  ['There are no stupid questions on placement', 'denied'],
  ['was told by a relative I’m useless and lazy. It hurts', 'told of'],
  ['I used to think managers were useless. Then I became one', 'of oneself'],
  ['My ex was a narcissist; counselling helped', 'not at work'],
  ['Cannulas are evil', 'a thing'],
  ['Today a clown doctor made my smallest patient laugh', 'a clown'],
  ['Kev’s jokes are awful but his cannulas are perfect', 'jokes he tells'],
  ['Covid is a snake in the grass', 'an illness'],
  ["I'll make sure everyone knows how brilliant you are Sarah", 'praise'],
  ['you know exactly what you did, thank you Priya', 'thanks'],
  ['Of course you did great, proud of you mate', 'praise'],
  ['Whoever runs our hospital radio, you are brilliant', 'praise'],
  ['they come over here scared and we need an interpreter for clinic', 'on their side'],
  ['You know who you are: whoever left the biscuits, thank you', 'a hint without spite'],
  ['People who use drugs are not "druggies"', 'denied'],
  ['A man who was drunk told me he was lonely', 'told kindly'],
  ['mental health patients are not attention seekers', 'denied'],
  ['The trust must publish the report', 'a demand'],
  ['What a shambles. The roof leaks and patients wait. We’ve reported it to the CQC.', 'a concern'],
  ['ward rounds are like a circus parade and I love it', 'affection'],
  ['hope someone finds my stethoscope', 'a wish'],
  ['Everyone tell Sue happy birthday!', 'kind'],
  ['slap on the sunscreen', 'another sense'],
  ['Report any abuse to security', 'asks for reports'],
  ['if you just work in paeds you’ll get it', 'to understand'],
  ['International nurses make our wards better', 'praise'],
  ['Some patients cannot speak English and that’s why Language Line matters', 'a service'],
  ['Black women are four times more likely to die in childbirth', 'a fact about inequality'],
  ['Asylum seekers are entitled to NHS care', 'a right'],
  ['I couldn’t do this job if you paid me a million, hats off to the carers', 'of oneself'],
  ['He couldn’t walk to the bathroom without two nurses and a frame', 'a need'],
  ['You can’t tell a viral rash from a bacterial one at a glance, says the consultant', 'of everyone'],
  ['Nurses think breaks are optional. They are not.', 'said for them'],
  ['Bullying is a danger to patients. Speak up.', 'a concern'],
  ['He was having a seizure and people said he was faking it. Believe patients.', 'told of'],
  ['Actor pretending to have chest pain for our OSCE, thanks Bob', 'an exam'],
  ['The baby was barking like a seal, classic croup', 'a cough'],
  ['Waiting room full of parents worried about strep A', 'a crowd'],
  ['the big one by the window is my favourite plant on the ward', 'a plant'],
  ['Brought it on themselves? No. Addiction is an illness.', 'denied'],
  ['Half my patients don’t speak English and our interpreters are heroes', 'praise'],
  ['a boatload of paperwork and a boatload of cakes', 'a lot'],
  ['My gran came over on a boat in 1958 and nursed for forty years', 'pride'],
  ['I know what you mean Sarah, nights are hard', 'sympathy'],
  ['Sleep tight night shift', 'a wish'],
  ['I never forget a face, and yours was the kindest, thank you sister', 'thanks'],
  ['our trust management listened to staff', 'praise'],
];

it.each(MISSES)('leaves alone: %s (%s)', async (text) => {
  expect((await found(text)).map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([]);
});

it('keeps every span inside the text, whatever stands in it', async () => {
  for (const text of ['', '@', 'lazy', 'İİ lazy manager', 'the so-called', '🐍🐍🐍 you know who', 'a clown of a']) {
    for (const { start, end } of await found(text)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(end).toBeGreaterThan(start);
    }
  }
});

it('takes time in proportion to the text', async () => {
  const units = [
    'lazy, thick and ',
    'the manager is a ',
    '@x you ',
    'hope she ',
    'these foreign ',
    'she who ',
    '"',
    'a ',
    'couldn’t run a ',
    'all want ',
  ];
  for (const unit of units) {
    const started = performance.now();
    await found(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(performance.now() - started, unit).toBeLessThan(4000);
  }
}, 60_000);

import type { Found } from '../../entity.ts';
import { Phrases } from '../phrases/phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import { nounPhrase } from './noun-phrase.ts';
import { END, START } from './person-words.ts';
import { isNoPerson, isSomebodyElses } from './whose.ts';

/**
 * What kind of person somebody is: "rugby lad", "Deaf patient", "ex army", and
 * crafts that no list has, by how English makes their names: "chainsaw
 * carver", "bell founder". Written for this project.
 */

/** Say with a person's noun what that person does, plays or belongs to. */
const SCENE =
  'rugby, football, footie, cricket, golf, hockey, netball, hurling, camogie, gaelic, shinty, curling, darts, snooker, bowls, boxing, mma, judo, karate, wrestling, cycling, running, swimming, rowing, sailing, surfing, surfer, skating, skateboard, skater, ski, snowboard, climbing, parkour, gym, crossfit, bodybuilding, yoga, pilates, horsey, horse, pony, hunting, shooting, fishing, angling, farm, farming, farmhand, dairy, sheep, tractor, young farmers, army, navy, raf, forces, military, marines, para, police, fire brigade, lifeboat, coastguard, merchant navy, oil, rig, trawler, ferry, dock, shipyard, pit, mining, quarry, steel, factory, warehouse, building site, scaffolding, roofing, plumbing, haulage, lorry, hgv, taxi, bus, train, railway, postal, milk, bin, circus, carnival, fairground, theatre, theatrical, drama, panto, opera, ballet, dance, band, brass band, folk, punk, goth, emo, metal, metaller, indie, rave, rocker, biker, mod, teddy, hippy, hippie, new age, wiccan, pagan, druid, steampunk, cosplay, furry, gamer, gaming, tech, it, banking, city, finance, law, legal, teaching, academic, science, church, chapel, kirk, mosque, vegan, eco, activist, traveller, travelling, romany, roma, gypsy, showman, crofting, island, hill farming, forestry, gardening, allotment, beekeeping, pigeon, ferret, greyhound, whippet, falconry, birding, birdwatching, trainspotting, drag, burlesque, pole dancing, modelling, bakery, baking, catering, kitchen, pub, brewery, distillery, student, uni, university, phd, oxbridge, public school, boarding school, art school, cabin crew, airline, cruise ship, call centre, retail, supermarket, tesco, care leaver, bell ringing, ballroom, country and western, rockabilly, northern soul, boy racer, car dealer, market trader, barge, canal, houseboat, narrowboat, off grid';
const IDENTITY =
  'deaf, blind, deafblind, bsl using, bsl user, signing, trans, transgender, gay, lesbian, queer, bisexual, nonbinary, non binary, intersex, autistic, dyslexic, wheelchair using, stateless, refugee, immigrant, migrant, undocumented, second generation, adopted, widowed, divorced, twice divorced, childless, illiterate, left handed, one legged, one armed, one eyed';
const IS_PERSON =
  /^(?:lad|lads?|lass|lassie|laddie|boy|girl|man|woman|lady|gent|gentleman|bloke|chap|guy|fella|fellow|geezer|mum|mam|dad|couple|family|patient|pt|client|resident|person|type|pensioner|grandad|grandma|granny|nan|gran|wifie|dude|kid|teen|teenager|student|worker|wife|husband|widow|widower|parents?|mother|father|enthusiast|nut|fan|fanatic|nerd|geek|buff|addict|obsessive)$/;

const FORCE =
  '(?:army|navy|royal navy|merchant navy|raf|royal air force|forces|armed forces|military|services|service(?:man|woman|personnel)|marines?|royal marines?|para|paras|sas|sbs|guards?|guardsman|squaddie|police|polis|copper|cop|met|met police|detective|fire service|fire brigade|firefighter|fireman|prison service|prison officer|foreign legion|legionnaire|gurkha|black watch|royal engineers?|signals|artillery|infantry|submariner|navy diver|bomb disposal|mi[56]|gchq|special branch|miner|miners|pit|steelworks?|shipyard|docker|dockyard|trawler(?:man)?|fisherman|railway(?:man)?|bouncer|boxer|footballer|rugby (?:player|league|union)|jockey|dancer|ballerina|model|teacher|headteacher|head|lecturer|civil servant|council|bbc|banker|barrister|lawyer|solicitor|judge|magistrate|journalist|priest|vicar|nun|monk|missionary|punk|biker|hells? angel|roadie|circus|stuntman|pilot|raf pilot|airline|air hostess|stewardess|cabin crew|trucker|hgv|lorry driver|bus driver|taxi driver|cabbie|farmer|crofter|gamekeeper|shepherd|butcher|baker|builder|brickie|scaffolder|roofer|plumber|electrician|engineer|architect|chef|pub landlord|publican|landlord|landlady|barmaid|athlete|olympian|gymnast|swimmer|world champion|champion)';
const ONCE = new RegExp(
  `${START}(?:ex|former(?:ly)?|retired(?: from)?(?: the)?|medically discharged from(?: the)?|served in(?: the)?|veteran of(?: the)?|(?:\\d+|ten|twelve|fifteen|twenty|twenty-?two|thirty|forty) (?:years|yrs)(?: in)?(?: the)?)[- ](?:${FORCE})(?! (?:nurse|doctor|medic|colleagues?|patients?|nurses|trust|ward)${END})${END}|${START}(?:army|navy|raf|forces|military|falklands|gulf|iraq|afghan(?:istan)?|service|war|ww2|d-day|korea(?:n war)?|bosnia|northern ireland) vet(?:eran)?${END}|${START}(?:(?:he|she|they|who)(?:['’]s| is| was|['’]d been)? )?(?:an? )?(?:[a-z]+(?: [a-z]+)? )?by (?:trade|profession)${END}`,
  'gu',
);

/** Makes the name of one who does it for a living, with what it is done to before: "peat cutter". */
const CRAFT =
  'carver|cutter|founder|maker|builder|painter|keeper|breeder|trainer|mender|repairer|restorer|weaver|spinner|dyer|binder|grower|picker|gatherer|catcher|hunter|trapper|shearer|clipper|dresser|layer|driver|rider|racer|jumper|swimmer|diver|climber|walker|dancer|player|singer|writer|thrower|juggler|swallower|eater|tamer|whisperer|blower|turner|fitter|welder|worker|packer|sorter|loader|hauler|digger|drainer|borer|driller|blaster|slater|thatcher|roofer|tiler|glazer|framer|polisher|engraver|printer|caster|moulder|smelter|roller|hewer|planter|feller|logger|brewer|distiller|blender|taster|buyer|seller|dealer|hawker|trader|collector|conductor|inspector|operator|instructor|sculptor|decorator|tuner|stuffer|gilder|stitcher|knitter|quilter|embroiderer|tailor|cobbler|curer|smoker|gutter|filleter|dredger|raker|burner|stoker|fireman|minder|winder|ringer|spotter|watcher|fancier|wrangler|handler|charmer|impersonator|historian|photographer|illustrator|designer|critic|reporter|restaurateur|auctioneer|smith|wright|monger|herd|tier|tapper|splitter|dowser|diviner|forager|coppicer|hurdler|archer|fencer|skater|surfer|boarder|sailor|rower|paddler|steerer|puller|lifter|builder|jockey|groomer|farrier|clocker|mechanic|technologist|archivist|archaeologist|botanist|geologist|taxidermist|puppeteer|ventriloquist|hypnotist|illusionist|pyrotechnician|cartoonist|novelist|playwright|poet|translator|lexicographer|cartographer|calligrapher|bookbinder|luthier|campanologist|organist|harpist|flautist|percussionist|bassist|accordionist|trapeze artist|tattoo artist|escapologist|contortionist|fire eater|pearl diver';
const CRAFTS = new RegExp(
  `${START}(?:an?|the|this|that|our last|one|retired|former|ex|lifelong|keen|elderly|old|young|local|professional|master|apprentice|championship?|\\d{2}[- ]?(?:yo|yr old|year[- ]old)?|:|,)[- ]?(?: ?(?:retired|former|ex|keen|lifelong|local|professional|master|apprentice|champion|elderly|young|old|lovely|proud|semi-retired|part[- ]time|female|self-taught)){0,6}[- ]((?:[a-zà-ɏ'’]{3,30}[ -])?(?:${CRAFT}))${END}`,
  'gu',
);
/** Machines, things and figures of speech, and the work of those who post. */
const NO_CRAFT =
  /^(?:(?:care|support|key|social|youth|health|community|ward|bank|shift|staff|night|day|lead|case|research|co|hard|agency|nhs|link|outreach|play|peer|frontline|key|essential|sample|blood|specimen|theatre|trolley|scrub|plaster|drug|medication|pill|tablet|stitch|wire|bolt|ring|box|glass(?=.cutter)|cookie|biscuit|grass|paper|pizza|cake(?=.cutter)|coffee|tea|decision|policy|pace|noise|trouble|match|money|difference|film(?=.maker)|home|peace|bread(?=.maker)|ice|rain|smoothie|sandwich|widow|leaf|snow|hair(?=.roller)|record|dvd|cd|video|music(?=.player)|media|key|team|role|major|big|top|good|better|great|strong|fast|slow|front|red|blue|green|first|second|third|last|next|new|other|main|single|small|long|heavy|chain|non|social|ex|weight|dog|daily|sleep|sleepy|fussy|messy|picky|clean|poor|comfort|screen|page|page-|head|cock|goal|time|book|score|record|peg|gate|sand|wood(?=.burner)|calorie|fat|stove|bunsen|slow|gas|game|risk|paint|floor|stair|dish|washing|label|photo|ticket|foot|ghost|bargain|job|house(?=.hunter)|bounty|head|flat|code|crowd|dream|sun|kidney|stool|data|bin|gum|nail|fly|night|sleep|fire(?=.fighter)|bill|hole|cigar|chief|co-|proof|clinical|bus(?=.driver)|bed|tax|hospital|volunteer|patient|ambulance|transport|taxi|van|drip|feeding|pump|line|lead|bp|sat|mri|ct|scan|x-ray|ultrasound|laser)[ -])|^(?:founder|driver|player|keeper|writer|worker|walker|operator|handler|inspector|roller|cutter|maker|burner|layer|trainer|eater|smoker|blender|drainer|herd|digger|dresser|printer|binder|gutter|loader|tuner|dealer|buyer|trader|seller|designer|critic|minder|mechanic|reporter|collector|boarder|lifter|turner|conductor|swimmer|climber|dancer|singer|rider|builder|painter|photographer|grower|walker|racer|diver|packer|sorter|polisher|instructor|technologist|translator|catcher|blower|historian|spotter|watcher|picker|thrower)$/;

let lists: Phrases<'scene' | 'identity'> | undefined;
let crafts: RegExp | undefined;

export const kindsOfPeople: Recognizer = {
  name: 'kinds-of-people',
  types: ['demographic'],
  *recognize(text): Iterable<Found> {
    lists ??= new Phrases([
      ['scene', SCENE],
      ['identity', IDENTITY],
    ]);
    const { lower } = text;
    const found = (start: number, end: number, confidence: number): Found => ({
      type: 'demographic',
      start,
      end,
      confidence,
      evidence: 'kind of person',
    });
    for (const word of lists.in(text)) {
      const next = /^[ -]([a-z]+)(?![a-z'’])/.exec(lower.slice(word.end, word.end + 16));
      if (next === null || !IS_PERSON.test(next[1] as string)) continue;
      const end = word.end + next[0].length;
      const phrase = nounPhrase(text, { start: end - (next[1] as string).length, end });
      if (phrase === undefined || !singlesOut(text, phrase.opening, phrase.articleStart)) continue;
      yield found(Math.min(phrase.start, word.start), end, 0.65);
    }
    for (const { index, 0: words } of text.allLower(ONCE))
      if (
        !isSomebodyElses(text, index) &&
        !isNoPerson(text, index + words.length) &&
        !MINE.test(lower.slice(Math.max(0, index - 14), index))
      )
        yield found(index, index + words.length, 0.65);
    if (!/(?:er|or|ist|smith|wright|herd|poet|critic|mechanic|tailor|farrier|jockey|luthier)(?![a-z])/.test(lower))
      return;
    crafts ??= CRAFTS;
    for (const { index, 0: words, 1: craft = '' } of text.allLower(crafts)) {
      const end = index + words.length;
      const start = end - craft.length;
      if (NO_CRAFT.test(craft) || isSomebodyElses(text, start) || isSomebodyElses(text, index) || isNoPerson(text, end))
        continue;
      if (lower[end] === '-') continue;
      yield found(start, end, 0.6);
    }
  },
};

const singlesOut = (text: ReadableText, opening: string, articleStart: number): boolean =>
  opening !== 'any' &&
  opening !== 'my' &&
  opening !== 'your' &&
  opening !== 'theirs' &&
  !isSomebodyElses(text, articleStart);
const MINE = /(?<![a-z])(?:i['’]m|i am|i was|we['’]re|my|as an?|i did|i|we)(?: an?)? $/;

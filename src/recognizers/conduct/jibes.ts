import { type Cued, cued } from './cued.ts';

/**
 * What is said of somebody at work to make them out a fool, a shirker or a
 * danger, without one word of abuse, on text in lower case. Written for this
 * project.
 */
export interface Jibe {
  readonly pattern: Cued;
  readonly evidence: string;
  /** Whether nobody but staff is ever spoken of so, so that nobody needs to be named. */
  readonly ofStaff?: true;
}

const UNABLE =
  "(?:(?:could|would|can|cud|did|does|do|has|have)(?:n['’]?t|nae|na| not)|can['’]?t|cannot|cannae|dinnae|disnae|never could)";
const UNABLE_CUES =
  'couldn*, couldnt, couldnae, could not, wouldnt, wouldnae, would not, cant, cannot, cannae, didnt, didnae, doesnt, disnae, dont, dinnae, hasnt, havent, cudnt, cudnae, knows, never could';
const DUTIES =
  'obs|observations|buzzers?|call bells?|documentation|notes|charting|paperwork|hand ?washing|washing (?:your|her|his|their)? ?hands|hand hygiene|gloves|infection control|rounds|ward rounds|turns|turning (?:patients|people)|mouth ?care|pad changes|personal care|washes|bed ?baths|beds|drug rounds?|meds|fluid (?:charts?|balance)|checks|checklists?|sterility|sterile fields?|handover|consent|breaks|answering (?:the )?(?:phones?|bleeps?|buzzers?)|bleeps?|the (?:phone|bleep|rota|sluice)|sepsis (?:six|screens?)|safeguarding|lifting|manual handling|nights|weekends|work|working|graft|nursing|basic (?:care|nursing|hygiene)|patients?|pain relief|analgesia|dignity|rules|policies|protocols?|swab counts?|counts|time ?keeping|punctuality|the job|teamwork|manners|please and thank you';
const SHRUGGED =
  "optional(?: extras?)?|a (?:suggestion|myth|choice|hobby|lifestyle choice|rumour|nice to have|guideline|foreign (?:concept|language)|mystery|spectator sport|bonus|joke)|for (?:other people|everyone else|the little people|mugs|peasants|hcas|students|the rest of us|someone else|somebody else|losers)|beneath (?:her|him|them)|below (?:her|him|them)|above (?:her|his|their) pay ?grade|(?:someone|somebody|everyone|everybody) else['’]?s (?:job|problem|business)|not (?:her|his|their) (?:job|problem)|decoration|ornamental|contagious|made of lava|hot lava";

export const JIBES: readonly Jibe[] = [
  // "couldn't organise a swab count if you gave her both swabs"
  {
    pattern: cued(
      `${UNABLE_CUES} & if, wi, with, for toffee, to save, way out of, from, unless, without`,
      `${UNABLE} (?:even )?[a-z][^.!?,;:\\n]{1,60} (?:if (?:(?:you|ye|ya|u|we|i|someone|somebody|they|a patient|the patient) (?:gave|give|handed|hand|paid|pay|drew|draw|showed|show|held|lent|put|spelled|spelt|tattooed|told|pointed|wrote|painted|served|bought|offered|left|stuck|nailed|glued|lit|taped|printed|begged)|(?:it|one|they|s?he) (?:bit|hit|slapped|punched|kicked|smacked|jumped|sat|walked|fell|danced|stood|came|introduced|waved|wore|had a|was (?:on fire|nailed|stapled|tattooed|stuck|in front|staring|looking|written|handed|labelled|lit|wrapped|sitting|under (?:her|his|their)))|(?:her|his|their|my|yer|your) (?:life|lives|pin|job|registration|pension) depended)(?: [^.!?,;\\n]{1,50})?|for (?:toffee|toffees|nuts|shit|shite|buttons)|to save (?:her|his|their) (?:own )?(?:life|lives|arse|skin)|way out of an? [a-z ]{3,20}|with(?:out)? (?:a|two|both|both of|three|an?) (?:map|sat ?nav|torch|gps|hands|guide dog|compass|instructions|manual|diagram|head ?start|run up|search party|youtube (?:video|tutorial)|step ladder)(?: and (?:a )?[a-z ]{2,25})?)`,
    ),
    evidence: 'cannot do it',
  },
  // "doesn't know a vein from a drainpipe"
  {
    pattern: cued(
      `${UNABLE_CUES} & know, knows, ken, kens, tell & from, end`,
      `(?:${UNABLE} (?:even )?(?:know|ken|tell)|barely knows?|hardly knows?) (?:an? |her |his |their |the |one |which |what )[^.!?,;\\n]{2,40}(?: from (?:an?|her|his|their|the|another)(?: [a-z'’-]+){1,3}| end (?:of [^.!?,;\\n]{3,30} )?(?:is|goes|to)(?: [a-z]+){1,3})`,
    ),
    evidence: 'cannot do it',
  },
  // "another one who thinks obs are optional", "allergic to buzzers"
  {
    pattern: cued(
      'think, thinks, thinking, reckon, reckons, treat, treats, treating, seems, believe, believes, apparently, considers & obs, observ*, buzzer, buzzers, bell, bells, docume*, notes, charti*, paperw*, hand, washing, handwa*, gloves, infect*, round, rounds, turns, turning, mouthc*, mouth, pad, person*, washes, bed, beds, bedbath, bedbaths, meds, fluid, checks, checkl*, steril*, handov*, consent, breaks, answer*, bleep, bleeps, phone, rota, sluice, sepsis, safegu*, lifting, manual, nights, weeken*, work, working, graft, nursing, basic, patient, patients, pain, analge*, dignity, rules, polici*, protoc*, swab, counts, time, timeke*, punctu*, job, teamwo*, manners, please',
      `(?:(?:another|yet another|just another|the (?:sort|type|kind)|one of those) (?:one |of them |nurse |doctor |doc |hca |reg |registrar |agency nurse )?(?:who|that) )?(?:think|thinks|thinking|reckon|reckons|seems to (?:think|believe)|believes?|treats?|treating|considers|apparently)(?: that)? (?:${DUTIES})(?: and (?:${DUTIES}))? (?:(?:is|are|was|were|as|['’]s|like|to be) (?:just |all |only |strictly |purely |somehow ){0,6})?(?:${SHRUGGED})`,
    ),
    evidence: 'called careless',
    ofStaff: true,
  },
  {
    pattern: cued(
      'allergic, allergy, phobic, phobia, scared, stranger & work, graft, buzzer, buzzers, bells, patients, washing, mop, sluice, bedpans, bedpan, hoist, phone, commode, commodes, obs, effort, soap, gloves, punctuality, weekends, nights',
      "(?:allergic|has an allergy|(?:is |['’]s )phobic|got a phobia|scared|a stranger) (?:to|of) (?:hard |an honest day['’]?s |actual |any (?:form of |kind of )?|doing |proper |real |a bit of |actually ){0,6}(?:work(?:ing)?|graft(?:ing)?|(?:the )?(?:buzzers?|call bells|patients|washing(?: up)?|mop|sluice|bedpans?|hoist|phone|commodes?)|obs|effort|soap|gloves|punctuality|weekends|nights)",
    ),
    evidence: 'called lazy',
    ofStaff: true,
  },
  // "another one who can't take blood"
  {
    pattern: cued(
      'another, yet another & who, that, wha',
      "(?:(?:yet |just )?another|here['’]?s another|one more) (?:one|useless \\w{1,24}|agency(?: nurse)?|newly qualified|new starter|locum|newbie|student|band \\d|grad|graduate|reg|registrar|bank nurse|consultant|manager|f1|fy1|sho) (?:who|that|wha) (?:can['’]?t|cannae|cannot|couldn['’]?t|won['’]?t|doesn['’]?t|doesnae|refuses to|has never|hasn['’]?t|never|needs (?:a map|telling|babysitting|nursemaiding|spoon ?feeding)|thinks|has to be told)[^.!?,;\\n]{3,50}",
    ),
    evidence: 'called careless',
    ofStaff: true,
  },
  // "a menace with a scalpel", "a danger to patients"
  {
    pattern: cued(
      'menace, danger, hazard, liability, disaster, horror, terror, dangerous, lethal, lottery, butcher & with, to, on, in, near, of, behind',
      '(?:an? |the |pure |absolute |total |complete |walking |fucking |bloody |actual ){0,6}(?:(?:menace|danger|hazard|liability|disaster|horror|terror|dangerous|lethal)(?: (?:let )?loose)? (?:with|behind|near|holding) an? (?:\\w{1,24} )?(?:scalpel|needle|knife|scope|cannula|laryngoscope|drill|drug chart|prescription pad|pen|blade|syringe|stethoscope|catheter|drip|speculum|forceps|saw|hammer|laser|dental drill|ambulance|wheel|drug trolley|defib|mouse)|(?:menace|danger|hazard|liability|threat|risk) to (?:patients?|the public|the profession|public health|anyone (?:in|who)[^.!?,\\n]{3,20}|everyone (?:in|on|around)[^.!?,\\n]{3,20}|society|humanity|(?:him|her|them)sel(?:f|ves) and others|life and limb)|(?:butcher|angel of death|grim reaper|shipman) of (?:ward|theatre|bay|bed|the)(?: \\w{1,24})?)',
    ),
    evidence: 'called a danger',
  },
  {
    pattern: cued(
      'killed, kills, killing, maimed, harold, shipman, cremat*, undert*, mortuary, morgue, body & than, him, her, count, again, busy, shipman',
      "(?:(?:has |['’]s |have |must have )?(?:killed|kills|maimed|finished off|seen off) more (?:patients|people|folk) than [^.!?,\\n]{3,40}|(?:body count|kill count)(?: (?:of|higher|bigger|like)[^.!?,\\n]{2,30})?|(?:the |our |their |another |a )?(?:new |local |wee )?harold shipman|keeps? the (?:mortuary|morgue|undertakers?|crematorium) (?:busy|in business))",
    ),
    evidence: 'called a danger',
  },
  // "not fit to run a bath", "has to be told three times"
  {
    pattern: cued(
      'fit, trust, let, safe, left, leave, trusted & run, hold, near, lead, wipe, look, be, look after, with, make',
      "(?:(?:is|are|was)(?:n['’]?t|nae| not)|['’]s not|no|not) (?:even )?(?:fit|safe|competent|qualified|capable|clever enough|bright enough|to be trusted|trusted) (?:to|with|of) (?:run(?:ning)?|hold(?:ing)?|wip(?:e|ing)|lick(?:ing)?|mak(?:e|ing)|look(?:ing)? after|be (?:let )?(?:loose|near|around)|be left alone with|wash(?:ing)?|sweep(?:ing)?|change|walk) (?:an? |the |her |his |their |my |any |your )?[a-z'’]+(?: [a-z'’]+)?|(?:wouldn['’]?t|wouldnae|would not|would never|don['’]?t) (?:trust|let|leave) (?:him|her|them|that (?:man|woman|one|lot)) (?:to |with |near |in charge of |look after |alone with |run |touch |loose on ){1,6}(?:an? |the |my |any |your )?[a-z'’]+(?: [a-z'’]+)?",
    ),
    evidence: 'cannot do it',
  },
  // "how she got through training I'll never know", "who passed him"
  {
    pattern: cued(
      'how, who & got, get, passed, qualif*, hired, promot*, hire, pass, employ*, intervi*, register, degree, pin, job, let',
      "(?:how (?:on earth |the (?:hell|fuck) |in god['’]?s name |tf )?(?:did )?(?:s?he|they|that (?:man|woman|one|lot)|someone (?:like|that)[^.!?,\\n]{2,20}|these people) (?:ever |even )?(?:got?|get|passed?|qualif(?:y|ied)|managed?|keeps?|kept|landed?|still (?:has|got))(?: (?:ever|even|to)){0,6} (?:qualify|qualified|through (?:training|uni|med school|medical school|nursing|interview|the interview|osces?|probation)|pass(?:ed)?(?: [a-z]+)?|(?:the|that|a|this|her|his|their) (?:job|pin|degree|registration|promotion|band \\d|licence)|hired|promoted|a band \\d|on the register|registered)|who (?:the (?:hell|fuck) |on earth |in their right mind |actually )?(?:hired|promoted|passed|employed|interviewed|signed off|qualified|let|put) (?:him|her|them|this|that|these) ?(?:\\w{1,24} )?(?:in charge|loose|clown|one|lot|woman|man|people|qualify|near patients)?)",
    ),
    evidence: 'called unqualified',
  },
  // "full-time gossip, part-time nurse", "only leaves the office for cake"
  {
    pattern: cued(
      'part, full, leaves, comes, first, mysteriously, miraculously, conveniently, disappears, vanishes, goes, nowhere, missing, hides, paid, career, sicknote, magically, mia, always',
      "(?:part[- ]?time (?:worker|nurse|doctor|carer|hca|midwife|physio|manager|paramedic|porter)|full[- ]?time (?:gossip|moaner|vaper|smoker|skiver|influencer|drama|bully|cow|pest|mouth)|(?:only )?(?:leaves|comes out of|emerges from) (?:the|her|his|their) office (?:only |just )?(?:for|to|when)[^.!?,\\n]{2,40}|(?:mysteriously|miraculously|conveniently|magically|always|suddenly) (?:disappears?|vanish(?:es)?|goes (?:missing|walkabout|awol|mia)|needs? (?:the toilet|a wee|a break|a fag|to make a call)|busy|nowhere to be (?:seen|found))(?: (?:when|whenever|if|as soon as|every time)[^.!?,\\n]{3,50})?|(?:disappears?|vanish(?:es)?|goes (?:missing|walkabout|awol|mia)|nowhere to be (?:seen|found)|hides) (?:when|whenever|as soon as|every time|the minute|the second) (?:there['’]?s|a|an|it|the|any|we|somebody|someone)[^.!?,\\n]{3,45}|paid (?:a fortune |good money |\\d+k |to ){1,6}(?:to )?(?:sit|scroll|do (?:nothing|fuck all|sod all|nowt|hee haw)|drink (?:tea|coffee)|gossip|walk about with a clipboard|carry a clipboard|hide|moan)[^.!?,\\n]{0,25}|career (?:sick ?note|skiver|moaner)|first (?:to|out of|in line for) [^.!?,\\n]{3,30},? (?:and )?last (?:to|in|out)[^.!?,\\n]{3,30})",
    ),
    evidence: 'called lazy',
  },
  // "promoted past his ability", "only got band 7 because her face fits"
  {
    pattern: cued(
      'promot*, failing, failed, face, because, cause, cos, cause, cuz, mates, arse, knees, back & beyond, above, past, upward*, fits, got, gets, hubby, husband, mates, shagging, sleeping, knees, mum, dad, mate',
      "promoted (?:way |far |well |so far )?(?:beyond|above|past|over) (?:her|his|their) (?:\\w{1,24} )?(?:ability|abilities|competence|level|station|brain|pay ?grade|intelligence)|fail(?:s|ed|ing) upwards|(?:her|his|their) face fits|(?:only )?(?:got|gets) (?:the|that|her|his|their|a|to) (?:\\w{1,24} ){1,3}(?:because|cos|cause|coz|cuz|by|through) (?:(?:s?he|they)['’]?(?:s|re)? |she is |he is )?(?:shagging|sleeping with|shagged|married to|mates with|pals with|related to|licking|kissing|on (?:her|his) (?:knees|back)|(?:her|his) (?:mum|dad|husband|wife|mate|auntie|uncle|hubby|face))[^.!?,\\n]{0,30}",
    ),
    evidence: 'promoted without merit',
    ofStaff: true,
  },
];

import { Triggers } from '../audience/triggers.ts';

/** Words without which no pattern of consent can hold. Written for this project. */

const SHARE =
  'reshare resharing share sharing shared repost reposting post posting posted use using tell telling talk talking speak speaking write writing mention mentioning name naming publish publishing feature featuring tweet tweeting blog blogging upload uploading film filming video videoing record recording photograph photographing tag tagging show showing stick sticking put putting pop popping take taking spread spreading pass passing say saying let letting be being';
const CONSENT = 'permission consent blessing sayso say go goahead ok okay o agreement approval green thumbs nod';

export const CLAIM_TRIGGERS = new Triggers({
  with: 'with by w wi',
  consent: CONSENT,
  gave: 'gave give gives given giving granted got had have has obtained gained received secured sought asked',
  said: 'said says say saying told tells agreed agrees confirmed reckons insisted insists',
  share: SHARE,
  fine: 'ok okay o fine grand alright right aok cool good happy content delighted thrilled chuffed glad pleased keen up comfortable sound dead bother problem moon proud buzzing willing mind',
  mind: 'mind',
  let: 'let lets letting allowed allows allowing permitted authorised trusted',
  asked:
    'asked asks begged wanted wants told encouraged made urged invited dared like instructed requested insists insisted',
  told: 'asked wanted begged told',
  knows: 'know knows aware permission consent ok okay go goahead blessing thumbs',
  wants:
    'said says told adamant determined insistent desperate keen insisting insisted insists want wants wanted like asked hope hopes agreed happy',
  signed: 'signed',
  agreed: 'agreed agrees consented volunteered wanted wants chosen chose offered decided',
  written: `${SHARE} in`,
  consented: 'consented* withpermission* sharedwithpermission* postedwithpermission* withconsent*',
  filled: 'signed filled completed',
  approved: 'approved okd okayd okayed greenlit green signed chose picked',
});

const KIN =
  'son sons daughter daughters wife wifie mrs missus man husband husbands hubby partner partners half boyfriend boyfriends girlfriend girlfriends fiance fiances fiancee fiancees brother brothers sister sisters twin niece nieces nephew nephews cousin cousins grandson granddaughter grandkids grandchildren family relative relatives rellies kids children carer carers home neighbour neighbours friend friends mate mates ex nok kin poa lpa attorney worker keyworker laws law folks';

export const VOID_TRIGGERS = new Triggers({
  kin: KIN,
  parent:
    'mum mam mom mammy mummy ma mother dad da daddy father parent parents folks gran nan granny grandad guardian foster stepmum stepdad',
  consent: `${CONSENT} forms`,
  behalf: 'consent* permission form signed agreed okd ticked behalf',
  cannot: 'cant cannot canny cannae can couldnt hardly could unable state position condition too wont',
  object:
    'object* say saying complain complaining argue arguing protest protesting refuse refusing stop tell give consent sue',
  asleep: 'sedated asleep unconscious intubated out ventilated knocked',
  absent: 'noone one nobody family kin nok like if heart remember wont will doesnt wouldnt',
  heedless: 'complain* object* say* sue* mind* stop* ask* remember* know* notice* care* see* heart*',
  mind: 'mind care object complain notice bothered fussed minded objected',
  sure: 'sure certain bet reckon know think love loved adore adored',
  loved: 'love loved delighted happy chuffed fine ok okay approve approved say said agree agreed adore adored',
  unasked: 'ask get consent permission without while when whilst sneaky sly cheeky crafty',
  never: 'never no not wont wouldnt doesnt dont isnt arent idea hasnt none disnae cannae cant willnae does knows didnt',
  not: 'doesnt didnt dont disnae not cant cannot cannae couldnt wont wouldnt hasnt has hadnt never no',
  online:
    'facebook fb insta* tiktok twitter social internet selfie selfies camera cameras photo photos pic pics posting posted online consent form agreeing signing signed agreed yes no permission saying being filming post tweet youtube website websites',
  nodded: 'capacity nodded smiled grinned blinked squeezed thumb thumbs gave winked wagged taking took take',
  unable: 'enough too able',
  yes: 'yes consent ok okay permission agreement capacity',
  unwilling:
    'no keen sure happy up having convinced reluctant unwilling rather refused declined camera hate hates want begged told asked',
  talked:
    'talked talk won brought got persuade persuaded convince convinced nagged nag bribe bribed coax coaxed cajole cajoled wore badgered twisted pestered',
  pressed:
    'kept keep sign signed persuad* convinc* twisting coaxing bribery cajoling nagging badgering pestering persuasion photo told until gave caved relented',
  withdrawn: 'withdrawn withdrew revoked taken pulled consent permission changed asked wants wanted asking told',
});

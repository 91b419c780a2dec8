import { Triggers } from './triggers.ts';

/** Words without which no pattern of this folder can hold. Written for this project. */

export const GUESS_TRIGGERS = new Triggers({
  guess: 'guess guesses believe',
  who: 'who whos which what whose',
  guessName: 'guess name',
  person:
    'celeb celebrity patient player footballer singer actor actress soap star mp councillor famous person man woman tv striker legend',
  reckon: 'guess guesses think reckon could might',
  clue: 'clue clues hint hints',
  know: 'know knows ken kens recognize recognizes recognise recognises identify name id place remember work spot',
  them: 'him her them this who whose',
  anyone: 'anyone anybody someone somebody any some who do does did can could',
  recognise: 'recognise recognize',
  whos: 'who whos',
  message: 'dm dms pm pms inbox message msg text whatsapp ask snap slide comments',
  details: 'name names who details deets tea goss gossip more id',
  wonder: 'ask know ken',
  knowing: 'know ken recognise recognize seen guess remember work figure',
  say: 'say saying tell telling naming name names reveal revealing mention mentioning',
  but: 'but though only however except',
  worked: 'know recognise recognize ken worked work guess guessed recognised recognized clocked',
  suss: 'work worked guess figure figured decide suss* know recognise recognize',
  which: 'which spot find wheres where name remembers',
  mean: 'think mean ring bell bells familiar look',
  rhymes: 'rhymes sounds start starts begin begins initials',
  see: 'see seen clock clocked spot spotted notice noticed hear heard find',
  google: 'google stalk instastalk facebook search look put post say write name mention',
});

const LIMITED =
  'only closed private locked secret hidden invite members protected small vetted alt anon anonymous burner finsta second side throwaway safe close same set just everyone';

export const PRIVACY_TRIGGERS = new Triggers({
  limited: `${LIMITED} confidence`,
  readers:
    'friends mates pals followers subscribers besties family colleagues members workmates nurses ahps medics staff lot girls group chat page account acc acct profile story stories server forum thread space channel insta fb facebook twitter feed list community whatsapp private locked finsta everyone us people',
  few: 'nobody no noone none hardly barely not only just about like got friends followers follower its were us everyone',
  rely: 'so who right anyway but and',
  rant: 'rant vent say ask post share talk moan honest open speak freely offload whinge',
  because: 'since because cos coz as seeing given',
  told: `${LIMITED} tell show let`,
  stays:
    'eyes main fb facebook insta* public grid timeline keep further past out outside anywhere stays only between among',
  screen: 'screenshot* screenshotting screen screenie* ss sharing screengrab* recording',
  keep: 'keep keeping kept between stays stay leave leaves further shared sharing share from',
  unseen:
    'nobody no noone none cant cannot wont will never couldnt not dont doesnt didnt isnt arent blocked only privacy settings hidden hiding hid disappear* vanish* self gone goes is gets delete* deleting anon anonymous throwaway alt private locked burner idea has',
  readBy:
    'follow follows here see sees know knows read reads has find blocked facebook insta twitter x tiktok social group only privacy settings hidden hiding hid disappear* vanish* self gone goes gets delete* deleting coming account acc profile page about idea',
});

const KIN =
  'mum mam mom mother dad da father nan nana gran granny grandma grandmother grandad granddad granda grandpa grandfather husband hubby wife partner son daughter sister brother twin aunt auntie uncle niece nephew cousin grandson granddaughter boy girl lad lass child kid kids bairn wean baby one man family mil';

export const CONFIRMATION_TRIGGERS = new Triggers({
  you: 'you u ye yous ya your ur yer youre youve uve',
  kin: KIN,
  notes:
    'notes note record records file files chart charts result results scan scans history booking system systems cctv book log logs',
  came: 'came attended turned walked arrived left missed did didnt have havent youve uve yeve had failed cancelled dnad refused declined waited told were was',
  remember: 'remember forget mind remembered',
  nurse: `${KIN} nurse midwife physio paramedic doctor radiographer ot hca carer consultant surgeon therapist dentist podiatrist`,
  pleasure: 'pleasure privilege honour joy delight',
  lovely: 'lovely good great nice fab brilliant pleasure wonderful',
  arranged:
    'offered given sent booked rebooked squeezed fitted put down called rung phoned texted moved told reminded cancelled rearranged missed turned declined refused walked left rang late asked got have had pencilled popped held kept saved changed tried messaged gave',
  tricky: 'tricky nasty stubborn awkward difficult bad big deep complicated stiff sore complex tough',
  heal: 'heal* mend* settl* recover* improv*',
  sorry: 'sorry apologies apologise',
  glad: 'glad pleased delighted happy thrilled chuffed relieved great good brilliant lovely fab wonderful nice hope hoping hopefully hear',
  see: 'see meet have treat look help finally seeing meeting having treating looking hear hearing',
  due: 'see due booked down',
  seen: 'seen admitted discharged treated triaged assessed reviewed scanned xrayed x operated referred transferred offered given prescribed booked brought in on under sent kept moved monitored nursed looked cared made started put taken called swabbed cannulated',
});

import { Phrases } from '../phrases/phrases.ts';

/** What a place where people live, learn or work together is called. */
export type SettingHead =
  /** Nothing else is called that: "Larchfield Care Home", "Marsh Lane Academy". */
  | 'sure'
  /** A home for the old by its name alone, or a manor: "Larchfield House", "Elm Court". */
  | 'house'
  /** A club or team that somebody plays for. */
  | 'club'
  /** A hotel, an office, a shop: only where somebody is said to live or work. */
  | 'firm';

/** Written for this project. */
export const SETTING_HEADS = new Phrases<SettingHead>([
  [
    'sure',
    `lounge, day room, dayroom, sun room, sun lounge, residents lounge, care home, nursing home, residential home, residential care home, retirement home, retirement village, rest home, old folks home, childrens home, care centre, extra care, sheltered housing, sheltered scheme, supported living, supported accommodation, almshouses, veterans home,
    school, primary, primary school, junior school, juniors, infants, infant school, infants school, high school, high, secondary school, special school, boarding school, grammar, grammar school, academy, comprehensive, comp, sixth form, sixth form college, college, prep, prep school, catholic primary, nursery, pre school, preschool, playgroup, kindergarten, day nursery,
    prison, young offenders, yoi, immigration removal centre, removal centre, detention centre, barracks, army camp, raf base, hostel, homeless hostel, night shelter, homeless shelter, refuge, womens refuge, foyer, approved premises, bail hostel, asylum hotel, travellers site, monastery, convent, abbey, priory`,
  ],
  [
    'house',
    `house, lodge, court, manor, grange, hall, villa, gardens, view, park, mews, heights, towers, cottage, place, estate, priory, close, bank, haven`,
  ],
  [
    'club',
    `fc, afc, rfc, rufc, rlfc, united, rovers, athletic, wanderers, rangers, celtic, thistle, city, town, albion, hotspur, harriers, warriors, rugby club, football club, cricket club, netball club, swimming club, gymnastics club, boxing club, boxing gym, under 16s, u16s, gaa, hurling club, running club, tennis club, golf club, youth club, dance school, dance academy, scout group, cubs, brownies, army cadets`,
  ],
  [
    'firm',
    `hotel, factory, brewery, distillery, foundry, works, farm, quarry, colliery, mill, shipyard, depot, garage, bakery, council, police station, fire station, lifeboat station, call centre, warehouse, arms, inn, meats, foods, motors, solicitors, power station, steelworks, chippy, fish bar, chicken factory, laundry, abattoir, stables, riding school, garden centre`,
  ],
]);

/** Heads that are no name when only such a word stands before: "nursing care home", "primary school". */
export const KIND_OF_SETTING = new Set(
  `care nursing residential retirement primary secondary high junior infant infants special boarding local old big new our their his her private state catholic church village town
  homeless womens women mens night bail sheltered day pre after drama driving medical med dental nurse nursing art music dance sunday summer film bible uni halfway empty full open next
  coffee court crown county magistrates high supreme white green tower safe guest public coach opera free first in student halls council city town glass tree light power boat club field back front whole dolls wendy open auction play fun cool
  tennis football basketball squash food business community`.split(/\s+/),
);

/** Settings that need no name, there being one nearby: "the women's refuge", "the barracks". */
export const ONE_NEARBY =
  "(?:women['’]?s refuge|refuge|homeless (?:hostel|shelter)|night shelter|bail hostel|hostel|barracks|army camp|asylum hotel|migrant hotel|children['’]?s home|convent|monastery|traveller(?:s['’]?|s)? site|sheltered (?:flats|housing)|almshouses|boarding school|village school|local primary|approved premises|young offenders['’]?|shipyard|steelworks|distillery|fish factory|chicken factory|care home (?:up|down|on|over|by|in|at|opposite|next|near) (?:the |[A-Z])[^.,!?\\n]{2,30})";

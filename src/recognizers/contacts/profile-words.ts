import { wholeWords } from '../context.ts';
/** How links and words show that a page is about one person. Each pattern is tested on a host and path, or on words. */

/** Pages that name a person, by what stands in their address. */
export const PERSONAL_PAGES: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  {
    kind: 'fundraiser',
    pattern:
      /go-?fund-?me|just-?giving|go-?get-?funding|fund[a-z-]{0,40}\.[a-z]|fund-?(?:me|rais|page)|giv(?:e|ing)-?[a-z]{2,10}\.|whydonate|donat|enthuse\.|savethestudent|sponsor|\/(?:f|fundraisers?|appeals?|crowdfunding|fundraising)\/.|\/(?:help|support|save|bring|get)-[a-z]{2,}/i,
  },
  {
    kind: 'memorial',
    pattern:
      /tribute|obituar|memorial|funeral|memor(?:y|ies)|muchloved|(?:for)?ever-?(?:loved|missed|light|remembered)|legacy\.|remember(?:ing|ance)|bereavement|condolence|\/(?:obits?|notices?)\//i,
  },
  { kind: 'court report', pattern: /court|inquest|coroner|bailii|judge?ment|sentenc|tribunal/i },
  {
    kind: 'social profile',
    pattern:
      /(?:^|\/\/|\.)(?:facebook|fb|instagram|insta|tiktok|twitter|x|linkedin|threads|snapchat|bsky|strava|onlyfans|mastodon|youtube|twitch|substack|patreon)\.[a-z]+\/.|\/(?:@|u\/|user\/|channel\/|profile\/|c\/)[0-9A-Za-zÀ-ɏ_]/i,
  },
  {
    kind: 'news story',
    pattern:
      /news|gazette|observer|herald|chronicle|\becho\b|argus|advertiser|mercury|courier|telegraph|guardian|tribune|journal|examiner|standard|mirror|metro|independent|dailymail|the-?sun|[a-z]post\.|(?:^|\/\/|\.)(?:bbc|itv|stv|sky|s4c)\.|times\.|live\.co|\/(?:article|story|stories|local)s?\//i,
  },
];

const PERSON = `(?:lady|woman|gent(?:leman)?|man|guy|bloke|chap|lad|lass(?:ie)?|girl|boy|kid|baby|family|couple|one|patient|pt|person|rider|driver|cyclist)`;
const PAGE = `(?:story|fundraiser|fund-?raising page|go ?fund ?me|just ?giving|crowd ?funder|tribute(?: page)?|obituary|memorial(?: page)?|appeal|page|profile|account|channel|insta(?:gram)?|facebook|tiktok|youtube|linkedin|blog|vlog|podcast|substack|website|site|book|art|music|interview|article|court case|inquest)`;
const THEIR = `(?:her|his|their|the family['’]s|(?:her|his|their) (?:family|mum|dad|wife|husband|son|daughter|partner|parents|brother|sister|mate|friend)s?['’]?s?|${PERSON}['’]s)`;

/** Words beside a link that say it is about someone: "read her story", "this is the guy from my thread". */
export const ABOUT_A_PERSON = wholeWords(
  [
    `${THEIR} (?:[A-Za-zÀ-ɏ]+ ){0,2}${PAGE}`,
    `(?:this is|here['’]?s|that['’]?s) (?:him|her|them|the ${PERSON})|about (?:him|her|the ${PERSON})`,
    '(?:follow|support|sponsor|back|watch|help) (?:him|her)|look at (?:him|her) (?:go|now)',
    '(?:tribute|memorial|remembrance|fundraising|just ?giving|go ?fund ?me) page|just ?giving for|(?:obituary|inquest|court report)|her family have shared',
    `(?:he|she|they|family|wife|husband|mum|dad|son|daughter|parents)(?:['’]s|['’]re| is| are| has| have)? (?:now |just |only )?(?:raising|fundraising|set(?:ting)? (?:up|this up)|launched|written|wrote|published|released|recorded|opened|started|climbing|running|walking|cycling|swimming)`,
    `(?:every|any) (?:fiver|tenner|penny|pound|quid|bit|little) (?:counts|helps)|chip(?:ped)? in|please (?:give|donate|sponsor)|leave a (?:candle|message|tribute)|light a candle|sign (?:the|his|her|their) (?:memory |condolence )?book|funeral (?:details|is|will)|tributes? (?:here|page)|sponsor this|(?:inquest|trial|hearing) (?:opened|opens|into|heard|begins|began|has|concluded)`,
    `in (?:today['’]s|this week['’]s|the) (?:local )?(?:paper|news|gazette|papers)|made the (?:paper|news|papers)`,
  ].join('|'),
);

/** What leads up to a handle that is handed on as someone's page, and no mere mention: "go and follow @…". */
export const HANDED_ON = new RegExp(
  `(?<![0-9A-Za-zÀ-ɏ])(?:(?:follow|find|check out|subscribe to|look up|see more from)(?: (?:him|her|them))?(?: (?:at|on|here|over on|over at))?|${THEIR} (?:[A-Za-zÀ-ɏ]+ ){0,2}${PAGE}(?: is| here| at)?)[^0-9A-Za-zÀ-ɏ@.!?]{0,6}$`,
  'i',
);

/** Such a page where no link is given, in lower case: "tribute page here". */
export const PAGE_IN_WORDS =
  /(?<![0-9A-Za-zÀ-ɏ])(?:(?:her|his|their|the) (?:family['’]?s? )?(?:go ?fund ?me|just ?giving|crowd ?funder|fundraiser|obituary|funeral notice|court report|inquest report|news story)(?: page)?|(?:tribute|memorial|remembrance|fundraising|just ?giving|go ?fund ?me|crowdfunding) page)(?![0-9A-Za-zÀ-ɏ])/gu;

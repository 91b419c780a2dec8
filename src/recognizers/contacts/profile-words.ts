/** How links and words show that a page is about one person. Each pattern is tested on a host and path, or on words. */

/** Pages that name a person, by what stands in their address. */
export const PERSONAL_PAGES: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  {
    kind: 'fundraiser',
    pattern:
      /go-?fund-?me|just-?giving|go-?get-?funding|crowd-?fund|fund-?rais|fund-?page|give-?(?:star|a-?little|send-?go)|whydonate|enthuse\.|savethestudent|\/(?:f|fundraisers?|appeals?|crowdfunding)\/./i,
  },
  {
    kind: 'memorial',
    pattern:
      /tribute|obituar|memorial|funeral|in-?memory|muchloved|legacy\.|remembering|bereavement|condolence|\/obits?\//i,
  },
  { kind: 'court report', pattern: /court|inquest|coroner|bailii|judge?ment|sentenc|tribunal/i },
  {
    kind: 'social profile',
    pattern:
      /(?:^|\/\/|\.)(?:facebook|fb|instagram|tiktok|twitter|x|linkedin|threads|snapchat|bsky|strava|onlyfans|mastodon)\.[a-z]+\/.|\/@[0-9A-Za-zÀ-ɏ_]/iu,
  },
  {
    kind: 'news story',
    pattern:
      /news|gazette|observer|herald|chronicle|\becho\b|argus|advertiser|mercury|courier|telegraph|guardian|tribune|journal|examiner|standard|mirror|metro|independent|dailymail|the-?sun|(?:^|\/\/|\.)(?:bbc|itv|stv|sky|s4c)\.|times\.|live\.co|\/(?:article|story|stories|local)s?\//i,
  },
];

const words = (pattern: string): RegExp => new RegExp(`(?<![0-9A-Za-zÀ-ɏ])(?:${pattern})(?![0-9A-Za-zÀ-ɏ])`, 'iu');

const PERSON = `(?:lady|woman|gent(?:leman)?|man|guy|bloke|chap|lad|lass(?:ie)?|girl|boy|kid|baby|family|couple|one|patient|pt|person|rider|driver|cyclist)`;
const PAGE = `(?:story|fundraiser|fund-?raising page|go ?fund ?me|just ?giving|crowd ?funder|tribute(?: page)?|obituary|memorial(?: page)?|appeal|page|profile|account|insta(?:gram)?|facebook|tiktok|linkedin|blog|interview|article|court case|inquest)`;

/** Words beside a link that say it is about someone: "read her story", "this is the guy from my thread". */
export const ABOUT_A_PERSON = words(
  `(?:her|his|their|the family['’]s|(?:her|his|their) family['’]?s?|${PERSON}['’]s) (?:[A-Za-zÀ-ɏ]+ )?${PAGE}|(?:this is|here['’]?s|that['’]?s) (?:him|her|them|the ${PERSON})|about (?:him|her|the ${PERSON})|follow (?:him|her)|(?:tribute|memorial|fundraising|just ?giving|go ?fund ?me) page|just ?giving for|(?:obituary|inquest|court report)|her family have shared`,
);

/** Such a page where no link is given: "tribute page here". */
export const PAGE_IN_WORDS =
  /(?<![0-9A-Za-zÀ-ɏ])(?:(?:her|his|their|the) (?:family['’]?s? )?(?:go ?fund ?me|just ?giving|crowd ?funder|fundraiser|obituary|funeral notice|court report|inquest report|news story)(?: page)?|(?:tribute|memorial|fundraising|just ?giving|go ?fund ?me|crowdfunding) page)(?![0-9A-Za-zÀ-ɏ])/giu;

import type { ReadableText } from '../../recognizers/text.ts';

const listed = (names: string): string[] => names.split(',').map((name) => name.trim());

/** People of history, science, letters and the news whom posts about health like to name, folded, by the whole name without titles. */
const KNOWN: ReadonlySet<string> = new Set(
  listed(`
    florence nightingale, mary seacole, henrietta lacks, marie curie, pierre curie, phineas gage, wilhelm rontgen, oliver sacks,
    sigmund freud, carl jung, anna freud, alexander fleming, edward jenner, joseph lister, louis pasteur, ignaz semmelweis,
    elizabeth garrett anderson, elizabeth blackwell, edith cavell, rosalind franklin, ada lovelace, alan turing, nye bevan, aneurin bevan,
    william beveridge, cicely saunders, elizabeth casson, eleanor clarke slagle, mary mcmillan, lionel logue, godfrey hounsfield,
    raymond damadian, peter mansfield, ian donald, john charnley, harold gillies, archibald mcindoe, ludwig guttmann, christiaan barnard,
    arthur conan doyle, hippocrates, galen, al-zahrawi, aristotle, socrates, plato, leonardo da vinci, vesalius, william harvey,
    rene laennec, claude bernard, gregor mendel, charles darwin, albert einstein, isaac newton, robert francis, harold shipman,
    charles dickens, jane austen, william shakespeare, virginia woolf, sylvia plath, agatha christie, mary shelley, frida kahlo,
    vincent van gogh, stephen hawking, helen keller, annie sullivan, harriet tubman, nelson mandela, martin luther king, queen victoria,
    prince albert, henry gray, james parkinson, charles bell, abraham colles, prosper meniere, alois alzheimer, jean-martin charcot,
    paul broca, carl wernicke, dorothea dix, dorothy hodgkin, thomas addison, thomas hodgkin, john hughlings jackson, atul gawande,
    brene brown, kathryn mannix, rachel clarke, adam kay, david attenborough, mother teresa, kate granger, captain tom, novak djokovic, andy murray, emma raducanu, serena williams, simone biles, mo farah, usain bolt, jessica ennis, tom daley, adam peaty,
    harry kane, bukayo saka, marcus rashford, gareth southgate, christian eriksen, gary lineker, ian wright, doddie weir, rob burrow, kevin sinfield, kate middleton,
    davina mccall, lenny henry, stephen fry, michael mosley, chris whitty, hannah fry, brian cox, alice roberts, bill bryson, terry pratchett, george floyd,
    greta thunberg, michael palin, michael rosen, prue leith, mary berry, nigella lawson, jamie oliver, gordon ramsay, ant mcpartlin, graham norton, claudia winkleman, alison hammond,
    joe wicks, louis theroux, miriam margolyes, olivia colman, judi dench, ian mckellen, dawn french, jennifer saunders, victoria wood, billy connolly, peter kay,
    dolly parton, beyonce, adele, elton john, freddie mercury, david bowie, amy winehouse, michael j fox, robin williams, chris hoy, tanni grey-thompson, ellie simmonds,
    jude bellingham, freddie flintoff, kelly holmes, paula radcliffe, lewis hamilton, george michael, kate garraway, derek draper, fern brady, christie watson,
    henry marsh, jo cox, rishi sunak, theresa may, tony blair, margaret thatcher, winston churchill, rachel reeves, matt hancock, nicola sturgeon, barbara castle,
    barack obama, donald trump, keir starmer, boris johnson, wes streeting, jeremy hunt, stephen kinnock, deborah james, jade goody, george alagiah, tom moore,
    elvis, elvis presley, mozart, beethoven, bach, chopin, vivaldi, shakespeare, picasso, einstein, darwin, freud, napoleon, cleopatra, hitler, gandhi, mandela, churchill,
    thatcher, trump, obama, putin, messi, ronaldo, pele, maradona, rihanna, eminem, stormzy, oprah, lionel messi, cristiano ronaldo, oprah winfrey,
    david beckham, taylor swift, harry styles, ed sheeran, anna o, avicenna, ibn sina, joseph bell, james barry, john snow, donna ockenden`),
);

/**
 * Stories everyone knows. A name that is only theirs counts wherever it stands;
 * one that anybody may bear ("Mrs Hudson", "Charlie") only beside a sign of its story.
 */
const STORIES: readonly { readonly only: string; readonly also: string; readonly sign: RegExp }[] = [
  {
    only: 'sherlock holmes, sherlock, mycroft holmes, mycroft, moriarty, lestrade, john h watson',
    also: 'holmes, watson, john watson, hudson, irene adler, mary morstan',
    sign: /sherlock|holmes|baker street|conan doyle|hound of the/i,
  },
  {
    only: `harry potter, hermione granger, hermione, ron weasley, dumbledore, albus dumbledore, voldemort, severus snape, snape, hagrid, madam pomfrey,
    draco malfoy, neville longbottom`,
    also: 'harry, ron, ginny, pomfrey, neville, luna, sirius black, lupin',
    sign: /hogwarts|harry potter|hermione|dumbledore|rowling|quidditch|st mungo/i,
  },
  {
    only: 'miss marple, jane marple, marple, hercule poirot, poirot, columbo, jessica fletcher, inspector morse, jonathan creek',
    also: 'morse, lewis, hastings, japp, vera, barnaby, rebus',
    sign: /marple|poirot|agatha christie|inspector|midsomer|whodunn?it|murder myster/i,
  },
  {
    only: `charlie fairhead, josh griffiths, duffy fairhead, lisa duffin, megan roach, henrik hanssen, hanssen, ric griffin, jac naylor, sacha levy,
    elliot hope, connie beauchamp, dylan keogh, doug ross, john carter, mark greene, meredith grey, derek shepherd, gregory house, dr house, jd dorian, perry cox,
    sister evangelina, nonnatus, trixie franklin, dr turner, sister monica joan, leonard mccoy, hawkeye pierce, dr robby, michael robinavitch`,
    also: 'charlie, duffy, josh, connie, jac, sacha, ric, max, house, wilson, cuddy, dylan, noel, trixie, jenny lee, chummy, shelagh, turner, meredith, derek',
    sign: /casualty|holby|grey['’]s anatomy|scrubs|call the midwife|on the telly|this is going to hurt|house md|the pitt|m\*?a\*?s\*?h|telly|series|episode/i,
  },
  {
    only: `ken barlow, deirdre barlow, rita tanner, roy cropper, hayley cropper, gail platt, david platt, bet lynch, hilda ogden, steve mcdonald, tracy barlow,
    phil mitchell, grant mitchell, peggy mitchell, dot cotton, den watts, ian beale, kat slater, sharon watts, pat butcher, zak dingle, cain dingle, marlon dingle,
    paul foreman, susan carter, ruth archer, brian aldridge`,
    also: 'ken, rita, roy, hayley, gail, peggy, dot, phil, pat, marlon, deirdre, audrey, paul, billy',
    sign: /corrie|coronation street|eastenders|emmerdale|hollyoaks|the archers|the soaps?(?![a-z])|rovers return|queen vic(?![a-z])|storyline/i,
  },
  {
    only: `james bond, paddington, paddington bear, winnie the pooh, mary poppins, bridget jones, elizabeth bennet, mr darcy, fitzwilliam darcy, jane eyre,
    ebenezer scrooge, scrooge, tiny tim, oliver twist, miss havisham, hamlet, macbeth, lady macbeth, ophelia, romeo, victor frankenstein, frankenstein, dracula, van helsing,
    katniss everdeen, frodo, frodo baggins, gandalf, bilbo baggins, luke skywalker, darth vader, han solo, princess leia, homer simpson, marge simpson, bart simpson,
    basil fawlty, del boy, victor meldrew, hyacinth bucket, mrs doyle, father ted, dougal mcguire, mrs brown, alan partridge, david brent, vicky pollard, don draper, walter white,
    tony soprano, lord grantham, matthew crawley, dr dolittle, doctor dolittle, postman pat, fireman sam, bob the builder, peppa pig, mickey mouse, peter pan, father christmas,
    santa claus, dr who, doctor who, humpty dumpty, jack and jill, goldilocks, cinderella, snow white, rapunzel, mary shelley, ted lasso, eleanor oliphant`,
    also: '',
    sign: /(?!)/,
  },
];
const SIGN_WITHIN = 600;

/** Whether a name is one of history, the news or a story. */
export const isFamous = (words: readonly string[], written: string, { text }: ReadableText, start = 0): boolean => {
  const name = words.join(' ');
  const whole = written.toLowerCase().replace(/[.’']/g, '');
  if (KNOWN.has(name) || ROYAL.test(written)) return true;
  return STORIES_BY.some(({ only, also, sign }) => {
    if (only.has(whole) || (only.has(name) && (words.length > 1 || only.has(name)))) return true;
    return also.has(name) && sign.test(text.slice(Math.max(0, start - SIGN_WITHIN), start + SIGN_WITHIN));
  });
};

/** "Prince Mensah" is anybody. */
const ROYAL =
  /^(?:(?:king|prince) (?:charles|george|edward|henry|william|harry|philip|louis|andrew|albert)|(?:queen|princess) (?:elizabeth|victoria|camilla|mary|anne|diana|charlotte|kate|catherine|beatrice|eugenie|margaret)|pope \p{L}+)(?! \p{Lu})/iu;

const STORIES_BY = STORIES.map(({ only, also, sign }) => ({
  only: new Set(listed(only)),
  also: new Set(listed(also)),
  sign,
}));

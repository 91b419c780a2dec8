/** Words of which street addresses are made. All are lower case and without full stops. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Ends a street's name and hardly means anything else after a number. */
export const STREETS = set(
  'street str road rd lane ln avenue ave av crescent cres terrace terr gardens gdns mews wynd brae boulevard blvd ' +
    'vennel causeway esplanade promenade cottages villas',
);

/** Ends a street's name, but is an everyday word too: "27 Larkspur Close", "2 wards close". */
export const ALSO_WORDS = set(
  'st cl clo close drive dr way court ct place pl row hill view rise walk grove gro park square sq green grn gate loan ' +
    'bank croft parade vale dale fold mount meadow meadows field fields quay wharf yard circus orchard path chase ' +
    'copse dene drove heath heights hollow common ridge spinney paddock paddocks passage end approach alley arcade ' +
    'garth leys lea mead broadway strand side bridge wood woods acre acres estate mill',
);

/** Begins a street's name in Welsh and Gaelic. */
export const STREETS_BEFORE = set('heol hewl ffordd stryd lôn lon rhodfa rhes cilgant maes clos cwrt tan sràid');

/** Ends the name of a house or a block of flats. */
export const HOUSES = set(
  'house cottage farm farmhouse lodge hall villa barn bungalow manor court mill grange rectory vicarage mansions tower ' +
    'point heights croft annexe mead bank garth stables steading holme nook retreat mansion parsonage manse gatehouse ' +
    'oasthouse almshouses buildings block',
);

/** Words in a block's name where flats are: a hospital has floors as well, and is nobody's home. */
export const BLOCKS = set(
  'house court tower towers point heights mansions lodge buildings block wharf mill villa gardens close',
);

/** What stands between a number and "road" or "close" when it isn't an address: "40 mins down the road". */
export const NOT_NAMES = set(
  'a an the of in on at to from for by with and or but not is are was were be been being this that these those there ' +
    'my our your his her their its just get got more less most least very too so such as if than then when while ' +
    'minute minutes min mins hour hours hr hrs day days week weeks wk wks month months year years yr yrs sec secs ' +
    'mile miles km kms metre metres meter meters yard yards feet foot ft inch inches people patients pts patient staff ' +
    'nurses nurse crews crew paramedics paramedic ambulances ambulance cars car vehicles lorries bus buses beds bed ' +
    'wards ward spaces space places steps step ways stairs floors rooms bays homes houses shops shop schools hospitals ' +
    'hospital sites services clinics teams units times time things tips reasons facts questions away am pm ' +
    'per each every all both other another same only came went come went going can will would could should may must ' +
    'has have had do does did percent people’s charity sponsored fun',
);

/** Everyday words that are street names as well: an address with capitals ("12 Main Street"), else a road by the way. */
export const SELDOM_NAMES = set(
  'new old main big little long short close far near down up off out over under along across around round through ' +
    'between into onto past behind first second third last next open full free busy quiet safe public private one two ' +
    'three four five six seven eight nine ten quick slow easy hard lovely special happy small warm school fast ' +
    'single double green front back side good great bad clear',
);

/** What stands before a number that is no house number: "Bay 3", "Ward 7 link corridor". */
export const NUMBERED =
  /(?<![0-9A-Za-zÀ-ɏ])(?:wards?|beds?|bays?|rooms?|rm|cubicles?|side ?rooms?|stations?|bands?|levels?|types?|grades?|stages?|days?|weeks?|years?|chapters?|pages?|p|sections?|parts?|phases?|steps?|cases?|routes?|bus(?:es)?|junction|jct|groups?|tiers?|versions?|forms?|class(?:es)?|top|best|gate|platform|lot|item|table|fig(?:ure)?|clinic|theatre|zone|pod|suite|unit|the last|the first)[ .:#-]{1,2}$/i;

/** What an address follows: shows that lower-case words are one. */
export const ADDRESS_CUE =
  /(?<![0-9A-Za-zÀ-ɏ])(?:address(?: is)?|liv(?:es?|ing|ed) (?:at|on|in)|been to|back (?:at|to)|called to|sent to|visit(?:s|ed)? (?:to|at)?|go(?:ing)? to|went to|round (?:at|to)|over (?:at|to)|up (?:at|to)|home (?:to|at|is)|outside|off to|job (?:at|on)|(?:flat|number|no|house|at)|pick(?:ed)? (?:him|her|them|up) (?:up )?(?:from|at)|from|deliver(?:ed)? to|attended|falls? at|discharged to|transport to|out to|is|to)[ :.,]{0,2}$/i;

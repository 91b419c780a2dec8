/** Words of which names of places are made, written for this project. All are folded: lower case, no accents or apostrophes. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What holds sentences together, and openings of sentences: no name of a place goes on with these to its left. */
export const NEVER_IN_NAMES = set(
  `a an the this that these those some any each every no my our your his her its their me us them him you we i he she it they
  in on at to from of off by for with into onto over under up down near behind outside inside beside opposite through across along around round
  about after before since until till during and or but so if as than then when while where who which what why how because not
  is are was were be been being am do does did has have had can could will would shall should may might must got get gets getting
  took taken take taking brought bring came come coming went go going gone sent send seen saw see met left back here there just now today tonight
  yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
  january february march april june july august september october november december
  thanks thank cheers ta love loving big huge massive proud amazing lovely great well welcome congratulations congrats shout shoutout
  working work worked visit visiting visited opposite via join reminder update meet remember attended called rushed transferred admitted discharged
  delivered found picked collected conveyed treated straight another first last next new all both nhs mr mrs ms miss dr prof sir rev
  tae fae frae wi aff oot doon ower roond yr still only even ever never one two three four five six seven eight nine ten
  poor wee patient pt lady gent man woman bloke chap lad lass girl boy kid baby mum dad bed bay ward live friends league checked check nights night days day shift`,
);

/** Joins the words of one name: "Stow on the Wold Surgery", "Rose and Crown". */
export const JOINS = set('of and the upon y yr le la de under');

/** Stands before the rest of a name and makes it one: "St Brannoc's", "Royal Wexcombe Infirmary", "Queen Philippa". */
export const NAMING = set(
  'st saint royal queen king prince princess duke duchess lord lady our sir north south east west upper lower little great new old mount ysbyty',
);

/** Say what kind of hospital or clinic it is, and not which. */
export const QUALIFIERS = set(
  `community general childrens child children district memorial university teaching county cottage maternity womens women eye dental mental health acute
  private public local regional national major specialist tertiary district main big nearest other whole field day night field war victorian
  north south east west central city town village hospital hospitals infirmary clinic surgery medical nhs foundation trust minor injuries injury urgent care
  walk in out hours of gp doctors virtual mobile pop up popup outreach drop online free new old own busy tiny rural island small large
  psychiatric veterinary vets animal pet cat dog equine horse teddy bear sexual young peoples older adult adults paediatric paeds military our teams zoom google amazon`,
);

/** Parts of bodies and of medicine: "Stroke Unit", "Hand Clinic", "Plastic Surgery" name no place. */
export const CLINICAL = set(
  `stroke burns burn spinal spine intensive critical high dependency coronary cardiac heart chest lung renal kidney liver dialysis cancer breast
  fracture fractures hand foot feet knee hip shoulder neck back brain head eye ear nose throat ent skin bone joint pain sleep falls fall memory frailty diabetes diabetic
  antenatal postnatal delivery labour birth birthing maternity neonatal baby babies special fertility ivf gynae early pregnancy
  medical surgical surgery plastic plastics orthopaedic ortho trauma emergency acute assessment admissions admission discharge recovery rehab rehabilitation stepdown
  short stay case procedure procedures observation decision resuscitation isolation covid flu vaccine vaccination blood bloods phlebotomy warfarin wound leg tissue
  outpatient outpatients inpatient inpatients day daycase night older elderly care geriatric geriatrics children childrens paediatric paediatrics paeds teenage adolescent young
  mental psychiatric secure forensic eating disorder disorders perinatal addiction substance alcohol detox pharmacy imaging xray scanning mri ct pet endoscopy theatre theatres
  sexual contraception gum hiv weight voice swallow hearing balance lymphoedema podiatry physio dietetic speech therapy hydro hydrotherapy prosthetic
  macmillan palliative hospice private community hospital general oncology haematology respiratory nurse led triage injury injuries review follow up followup telephone virtual
  keyhole open key laser cosmetic robotic elective bypass bariatric weightloss loss transplant oral maxillofacial vascular colorectal upper lower gi lap laparoscopic minor major
  heavy busy packed full mixed male female mens womens ladies gents sister staff business organisational award electoral parish prison kitchen shower wet bathroom en
  baby clinic hub unit centre service support same our emergency smear asthma copd steroid eczema tongue tie weaning wellbeing well woman man flow step`,
);

/** What care wards are named after where no capital tells it: trees, flowers, birds, rivers, colours. */
export const WARD_NAMES = set(
  `ash aspen beech birch cedar cherry elm hawthorn hazel holly juniper larch laurel linden maple oak pine poplar rowan sycamore willow yew alder chestnut
  acorn orchard bluebell bramble buttercup campion clover cornflower cowslip crocus daffodil daisy fern foxglove heather honeysuckle hyacinth iris ivy jasmine lavender lilac lily
  magnolia marigold orchid pansy peony poppy primrose rose rosemary sage sorrel snowdrop sunflower thistle thyme tulip violet wisteria bracken
  avocet blackbird bittern bunting curlew dove dunnock eagle egret falcon finch goldcrest goldfinch grouse gull harrier hawk heron jay kestrel kingfisher kite kittiwake lapwing lark linnet
  magpie martin merlin nightingale nightjar osprey owl oystercatcher partridge petrel pheasant pipit plover puffin raven redwing robin sandpiper skylark sparrow starling stonechat swallow swan swift
  teal tern thrush wagtail warbler wheatear woodpecker wren yellowhammer badger otter squirrel hedgehog fox hare dolphin seahorse starfish butterfly dragonfly ladybird bumblebee
  avon severn thames trent mersey tees tyne humber wye exe dart tamar cam medway amber jade ruby sapphire emerald topaz opal pearl coral diamond crystal rainbow sunshine
  discovery endeavour victory mercy faith hope grace harmony nightingale seacole cavell fleming lister jenner nelson wellington churchill brunel darwin newton elgar`,
);

/** No single place: "in Wales", "up north". */
export const REGIONS = set(
  `wales cymru england scotland ireland britain uk europe spain france italy greece turkey portugal germany australia canada america africa india asia ukraine poland
  cornwall devon dorset kent sussex essex norfolk suffolk yorkshire lancashire cumbria northumberland hebrides highlands midlands dublin north south east west majorca tenerife benidorm ibiza
  europe gaza palestine israel syria iraq iran yemen sudan ethiopia eritrea somalia kenya uganda malawi tanzania zambia zimbabwe nigeria ghana sierra rwanda egypt morocco pakistan bangladesh nepal lanka china japan thailand vietnam philippines
  romania poland hungary bulgaria croatia serbia albania kosovo norway sweden denmark finland iceland netherlands holland belgium switzerland austria russia zealand texas california york florida jamaica brazil mexico peru chile haiti afghanistan
  county counties town anglesey scottish welsh irish british english netflix itv bbc tiktok instagram facebook zoom teams youtube`,
);

/** Shops, restaurants and sites that nobody is treated at, as they are called. */
export const BRANDS = set(
  `tesco tescos asda aldi lidl morrisons sainsbury sainsburys waitrose greggs mcdonalds maccies maccys wetherspoons spoons kfc nandos costa starbucks primark ikea screwfix wickes
  homebase bq argos iceland coop halfords spar londis poundland wilko wilkos matalan boots superdrug subway dominos dunelm jd costco decathlon currys toolstation jewson travelodge premierinn weatherspoons esso shell texaco bp kwikfit toby harvester brewdog popworld oneills walkabout revolution smyths woolworths debenhams bhs butlins pontins toysrus farmfoods heron savers poundstretcher nisa mccolls tkmaxx budgens ikea makro`,
);

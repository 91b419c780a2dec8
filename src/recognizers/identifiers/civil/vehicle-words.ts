import { label, wholeWords } from './labels.ts';

/** Words that only ever name a registration mark. */
export const PLATE_LABEL = label(
  'number[\\s-]?plates?|registration (?:plates?|mark)|reg[\\s-]plates?|licen[cs]e plates?|vr[mn]s?|(?:car|van|vehicle|bike|motorbike|private|personalised|cherished) (?:reg(?:istration)?s?|plates?)|regn|index number',
);

/** Words that may also mean a regulator's register, a course's desk, a metal plate on a bone. */
export const REGISTRATION_LABEL = label(
  '(?<!(?:hcpc|gmc|nmc|gphc|gdc|goc|sssc|professional|course|event|conference|birth|death|charity|gp|trial|voter|delegate|online|my)[\\s_])(?:reg|regs|registration|registered|plates?)',
);

/** A vehicle, its parts, or a collision of vehicles. */
export const VEHICLE = wholeWords(
  [
    'cars?|vans?|trikes?|quad ?bikes?|e-?bikes?|e-?scooters?|horsebox|trailers?|hearse|lorr(?:y|ies)|trucks?|artic|vehicles?|motors?|motorbikes?|motorcycles?|mopeds?|scooters?|taxis?|cabs?|minicabs?|minibus(?:es)?|minivans?|tractors?|caravans?|motorhomes?|campervans?|limo',
    'hatchbacks?|saloons?|estates?|coup[eé]s?|convertibles?|cabriolets?|suvs?|4x4s?|pick-?ups?|jeeps?|people carriers?|runabouts?|bangers?|motability|ambulances?|fire engines?|rrv',
    'drivers?|driving|drove|drives|windscreens?|bonnets?|bumpers?|air-?bags?|dash-?cams?|tail-?gates?|headlights?|steering wheel|wing mirrors?|passenger (?:seat|side|door)|back seat|footwell|exhaust|tyres?|tow(?:ed|ing)?|concertina.?d|write-?off|written off',
    'park(?:ed|ing|s)?|car ?park|multi-?storey|ignition|car keys|lay-?by|hard shoulder|carriageway|motorway|hit[- ]and[- ]run|rtc|rta|mvc|mvas?|rtcs|collisions?|collided|pile-?up|shunt|overturned|rolled over|roof off|cut (?:him|her|them) out|entrapment|extricat(?:ed|ion)',
    'v(?:s|ersus)?\\.? (?:(?:a|the) )?(?:tree|wall|lamp ?-?post|hedge|ditch|bus|lorry|car|van|bike|cyclist|pedestrian|ped|tractor|fence|bollard|barrier|gatepost|house|deer|horse|cow|train|tram)',
    'crash(?:ed|es)?(?! (?:calls?|trolley|team|bleep|cart|section|c-section|diet|course|mat))',
    'ford|vauxhall|volkswagen|vw|audi|bmw|mercedes|merc|toyota|honda|nissan|kia|hyundai|skoda|peugeot|renault|citro[eë]n|fiat|volvo|mazda|suzuki|dacia|tesla|jaguar|jag|land rover|range rover|subaru|lexus|porsche|mitsubishi|mini cooper|yamaha|kawasaki|ducati|vespa',
    'fiesta|corsa|astra|clio|micra|yaris|juke|qashqai|transit|sprinter|vito|berlingo|kangoo|octavia|fabia|passat|civic|punto|panda|mondeo|zafira|picasso|ibiza|tiguan|kuga|sportage|defender|discovery',
  ].join('|'),
);

/**
 * Groups of a plate that are words when they stand in a line of capitals or
 * beside a postcode area or a road: "NG11 BUS", "M25 HGV", "CAT 2B", "9 AM".
 */
const NO_PLATE_GROUP = new Set(
  (
    'MPH KPH FPS RPM POS NEG RTT MAU AMU SAU CEL ROW REV VER VOL ALL AND ANY ARE ASK BAD BAG BAY BED BIG BOX BOY BUS BUT BUY CAN CAR CAT CUP CUT DAD DAY DID DOG DRY DUE EAR EAT END EYE FAR FEW FOR FUN ' +
    'GAS GET GOT GUN GUY GYM HAD HAS HAT HER HEY HOT HOW HUB JAB JAM JET JOB JOY KEY LAB LAD LAW LAY LEG LET LOT LOW MAN MAP MAX MEN MET MUM NAN NET NEW NOR NOT NOW NUT ' +
    'OFF OLD ONE OUR OUT OWN PAD PAY PEG PEN PER PET PUB PUT RAN RAW RED RUN SAD SAT SAW SAY SEE SET SHE SKY SON SUN TAB TAP TAX TEA TEN THE TOE TOO TOP TRY TWO USE VAN VAT WAR WAS WAY WEB WED WET WHO WHY YES YET YOU ' +
    'MON TUE WED THU FRI SAT SUN JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC GMT BST ' +
    'HGV LGV SUV RTC RTA MVC RRV ECU DCA EOC CAD JCT RDS EXT REF NHS CCG ICB PCN PCT GPS CPD CPR ACP AHP HCA RGN RMN BSL GCS MAP BPM RPM MLS MGS KGS CMS MMS HRS MTS LBS ' +
    'DNA RNA TSH PTH LFT CRP ECG EEG ECT EMG CTG CTS MRS MRC MRA PET BMA RCN BNF BMJ ACE CSF CNS COC DKA DVT TBC TBA FAQ PDF PPE FFP GUM HBA HDU HRT LMP NAD NBM NEB NGT NPA OBS OCP OPD PCA PCR PRN PSA PVD RCA RSV RSI SAH SCR SOB STD SVT TDS TKR THR TTA TTO TPN TVT URT VAC VBG VTE VTS WBC MRI ICU ITU CDI UTI NIV IVF IVI LRI GPI IOL AKI DNI HIV IBD IBS ICD IMD NPI OBI ILS ALS ' +
    'DEL DUP MUT CYP EGF HER KRAS MAX STR GEL CAP TAB AMP EFM ETT AED UCL UCH GOS LGI STH ESN SEN ASD PTS PTA NVQ BTEC HND MSC BSC PHD RAF TOP'
  ).split(/\s+/),
);
const NO_DATELESS_GROUP = new Set(
  'AM PM MG ML KG CM MM KM MPH HR HRS MIN SEC ST ND RD TH GB UK GP PX PT YR YO BPM PPM KV MA HZ KM A I X M F'.split(
    ' ',
  ),
);

export const isOrdinaryGroup = (group: string): boolean => NO_PLATE_GROUP.has(group.toUpperCase());
export const isUnit = (group: string): boolean => NO_DATELESS_GROUP.has(group.toUpperCase()) || isOrdinaryGroup(group);

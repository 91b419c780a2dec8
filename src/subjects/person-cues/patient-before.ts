import { TREATMENT } from './care-words.ts';
import { before, type PersonCue } from './cue.ts';

/** What stands before the name of somebody in care. Each quotes the kind of sentence it comes from. */
export const BEFORE_PATIENTS: readonly PersonCue[] = [
  // "my patient Dorota", "our resident, Stan", "pt JB", "PatientName=BOATENG^ESI"
  {
    kind: 'patient',
    where: 'before',
    weight: 3,
    pattern: before(
      `(?:patient|pt|px|resident|service user|client|inpatient)(?: of the (?:day|night|shift|week)|(?: this|
         of my)? (?:morning|first|last) ?(?:shift|day)?)?(?: ?name| is| was| called| named)?[=]?`,
    ),
  },
  // "a 23yo called Callum", "a lady named Vera", "this wee boy, Hamish"
  {
    kind: 'patient',
    where: 'before',
    weight: 3,
    pattern: before(
      `(?:lady|gent|gentleman|man|bloke|chap|fella|guy|woman|lad|lass|lassie|girl|boy|toddler|teenager|pensioner|bairn|
        youngster|\\d{1,3} ?(?:yo|y\\/o|yrs?[ -]old|years?[ -]old|[mf])|one)(?:,| called| named| by the name of|
        ,? (?:his|her) name(?: is|'s|’s))`,
    ),
  },
  // "Get well soon Bronagh from all at day surgery"
  {
    kind: 'patient',
    where: 'before',
    weight: 3,
    pattern: before('get well(?: soon)?|speedy recovery|hope you feel better soon'),
  },
  // "chase bloods for Mrs Gill", "cannula for Fashola", "TTOs for bed 4, Haddad"
  {
    kind: 'patient',
    where: 'before',
    weight: 3,
    pattern: before(
      `(?:${TREATMENT}|appointment|appt|referral|transport|bed|interpreter|section papers?|section|mha assessment|dols|
        best interests meeting|capacity assessment|papers done|bed booked|visitors?|hoist|commode|sling|chaperone|
        letter|placement|clinic slot|echo request|prescription|script|results) (?:back )?(?:for|of|on|from)(?: (?:poor|
        little|our|my|bed \\d{1,2},?|dear))?`,
    ),
  },
  // "we lost Stan last night", "sat with Jean", "saw Olu in clinic"
  {
    kind: 'patient',
    where: 'before',
    weight: 1.5,
    pattern: before(
      `(?:saw|seeing|seen|held|walked with|said goodbye to|saying goodbye to|took|taking|dropped|dropping|brought|
        picked up|met|meeting|remember|working with|worked with|getting|got|look at|watching|(?:s?he|they)(?:[’']s| is|
         was| are) (?:called|named))(?: (?:poor|little|our|my|dear|lovely|gorgeous|old|wee))?`,
    ),
  },
  // "Update on Yusuf", "You all asked about Beryl", "My last visit of the day was to Alwyn"
  {
    kind: 'patient',
    where: 'before',
    weight: 2,
    pattern: before(
      `(?:update|news) (?:on|about|of|from)|asked (?:about|after)|(?:visit|call|job|home visit)(?: of the (?:day|night|
        shift))? (?:is|was)?(?: to)?|clinic (?:with|for)|consultation with|ward round (?:with|on)|(?:had|
        have) to (?:tell|ring|restrain|hoist|catheterise|break (?:it|the news) to)|card from|letter from|
        chocolates from|flowers from`,
    ),
  },
  // "Delivered twins for Chantelle", "Physio with Hassan today", "Our regular, Bernie"
  {
    kind: 'patient',
    where: 'before',
    weight: 3,
    pattern: before(
      `(?:(?:delivered|caught|welcomed|birthed) (?:(?:a|the|two|three|beautiful|gorgeous|baby|first) ){0,3}(?:baby|
        babies|twins|triplets|boy|girl|son|daughter) (?:for|to|with))|(?:physio|rehab|hydro(?:therapy)?|speech therapy|
        stairs practice|gym session|therapy session|home visit|dressing change|wound care|dialysis|chemo|bed bath|
        first session|last session) (?:with|to|for)|(?:our|my|the|another) (?:[A-Za-zÀ-ɏ]+ )?(?:regulars?|
        frequent flyer|frequent attender|favourite|fave)`,
    ),
  },
  // "Visited Mrs Whitlock at home", "we lost Stan last night", "sat with Mr Venkatesh"
  {
    kind: 'patient',
    where: 'before',
    weight: 2,
    pattern: before(
      `(?:visit(?:ed|ing)|lost|sat with|sitting with|sit with|holding hands with|fed|feeding|conveyed|handed over|
        referred|transferred|discharge)(?: (?:poor|little|our|my|dear|lovely|gorgeous|old|wee))?`,
    ),
  },
  // "little Emeka finally took a bottle", "baby Zofia"
  {
    kind: 'patient',
    where: 'before',
    weight: 1.5,
    pattern: before('little|wee|baby|brave|poor old|dear old|poor|tiny|twin(?: one| two| 1| 2)?'),
  },
  // "Shoutout to Mr Kwabena Asante", "So proud of Nerys", "Meet Idris": said of staff as often
  {
    kind: 'patient',
    where: 'before',
    weight: 1,
    pattern: before(
      `shout ?-?out to|hats off to|so proud of|proud of|well done(?: to)?|congrat(?:ulation)?s(?: to)?|
        thank you(?: so much)?(?: to)?|thanks(?: to)?|meet|celebrat(?:e|ed|ing)|happy \\d{0,3}(?:st|nd|rd|
        th)? ?birthday(?: to)?|goodbye(?: to)?|farewell(?: to)?|rip|rest in peace|miss you|thinking of|never forget|
        (?:big |all my |our )?(?:hugs?|love|thoughts|prayers|condolences) (?:to|with|for)|three cheers for|(?:so |
        very )?(?:sad|sorry|gutted|heartbroken|devastated) (?:to hear|that|about)|thank you for .{2,20} us|fly high|
        good luck|(?:hooray|yay|cheers) for`,
    ),
  },
];

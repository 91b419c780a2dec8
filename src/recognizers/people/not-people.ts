import type { Candidate, Page } from './candidate.ts';
import { fold } from './normal-form.ts';
import { senseOf } from './vocabulary.ts';

/** Nouns that make the name before them a place, a team or a prize: "Heron Ward", "Mary Seacole Ward", "Dunmore Terrace". */
const NAMED_THING = new Set(
  `ward wing unit suite hospital hospitals infirmary hospice clinic surgery practice centre center house lodge court hall
  manor villa villas grange cottage street st road rd lane avenue ave close crescent drive terrace way gardens square place
  green hill common park bridge station school primary academy college university church chapel cathedral library museum
  theatre arena stadium cliff cliffs beach bay island valley river estate arms inn bar pub tavern hotel trust foundation
  fund charity appeal society institute lab laboratory building block tower health healthcare nhs cmht icb council borough
  city town united rovers fc afc rfc cup league live festival marathon conference lecture award awards prize medal bursary
  fellowship scholarship review report inquiry act principle principles standards ltd plc inc llp disease syndrome palsy
  fracture test scale score criteria index classification model framework method coma balance gait stages rules`.split(
    /\s+/,
  ),
);
/** These make a place of a surname or an unknown word only: "Harrowdale General", but "Amara Community Podiatrist". */
const NAMED_THING_LOOSELY = new Set(
  'general community royal medical county north south east west msk ed a e'.split(' '),
);
/** After a possessive or a bare name, in lower case: "Flanagan's bar", "Bell's palsy", "Foley catheter". */
const LOWER_THING =
  /^(?:['’]s?)?[- ](?:[A-Za-zÀ-ɏḀ-ỿ]{2,20}[- ])?(?:bar|pub|caf[eé]|tavern|disease|syndrome|palsy|fractures?|sign|contracture|lymphoma|sarcoma|phenomenon|thyroiditis|chorea|paralysis|tumou?r|criteria|encephalopathy|arthropathy|triad|manoeuvre|catheter|forceps|clamp|splint|frame|hoist|retractor|scissors|score|scale|stain|bodies|body dementia|law|principles?)(?![0-9A-Za-zÀ-ɏḀ-ỿ])/u;
const OF_HOUSES = /^['’]s (?:[a-z]{2,20} )?(?:bar|pub|caf[eé]|tavern|law|syndrome|disease|palsy)/;
const CAPITALISED_AFTER = /^(?:['’]s?)?((?:[ -](?:and |of |& )?\p{Lu}[A-Za-zÀ-ɏḀ-ỿ'’]{0,20}){1,3})/u;
/** "St Brannoc's", "Queen Philippa", "Ysbyty Gwynedd", "Storm Agnes", "the Anchor". */
const NAMING_BEFORE =
  /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:St|Saint|Royal|Queen|King|Lake|Loch|Mount|Port|Fort|Ysbyty|Castle|Storm|Hurricane|RNLI|HMS|Operation|Project|Team)[ .]{1,2}$/u;
const NAMING_OF_UNKNOWN =
  /(?<![A-Za-zÀ-ɏḀ-ỿ])(?:[Tt]he|[Aa]n?|Little|Great|Upper|Lower|North|South|East|West|New|Old|[Aa]t|[Ii]n|[Oo]f|[Nn]ear|[Oo]utside|[Aa]cross|[Aa]round|[Ii]nto|[Tt]owards|via|[Vv]isit) $/u;
/** Diseases that go by one name. */
const EPONYMS =
  /^(?:parkinson|alzheimer|addison|crohn|hodgkin|bell|colle|colles|huntington|tourette|down|cushing|meniere|raynaud|sjogren|kawasaki|marfan|wernicke|korsakoff|dupuytren|graves|hashimoto|paget|perthes|bowen|wilson|asperger|barrett|lewy|braden|waterlow|berg|barthel|apgar|bristol|glasgow|rockwood|tinetti|snellen|foley|hickman|zimmer|yankauer|guedel|hartmann|thomas|maslow|gibbs|kolb|schwartz|kotter|gillick|fraser|caldicott|montgomery|bolam|macmillan|barnardo|samaritan|bupa|oxfam|turner|mcgrath|magill|steri|kirschner|bair|nightingale|sim|simman)s?$/;
const MONTHS = /^(?:april|may|june|august|sunday|autumn|summer)$/;
const DATE_BEFORE =
  /(?:\d(?:st|nd|rd|th)?(?: of)?|\b(?:in|since|until|till|by|from|to|and|this|last|next|every|early|late|mid|end of|during|for|on|of|through|before|after|our|the|a|sat|fri|&|-|–|\/))[ -]?$/i;
const DATE_AFTER =
  /^(?:[ ,]{1,2}(?:\d|bank holiday|half term|lunch|roast|morning|afternoon|evening|night|shift|rota|to |and )|\/|['’]s (?:rota|numbers|figures|theme|meeting|newsletter|update))/i;

const VERB_AFTER =
  /^ (?:it|them|this|that|these|those|your|my|our|their|me|us|you|up|out|off|down|we|they|i)(?![a-z])/i;

/** Evidence that a place, a device or a disease never has. */
const OF_FORMS = new Set(['title', 'label', 'record', 'job', 'bed']);

/** Whether what stands around a name shows that it names a thing: a ward, a street, a disease, a month. */
export const namesThing = (page: Page, { start, end, evidence }: Candidate): boolean => {
  const name = page.text.slice({ start, end });
  const words = name.split(/[\s-]+/).map(fold);
  const before = page.before(start, 20);
  const after = page.after(end, 60);
  const single = words.length === 1;
  const { given, place, word } = senseOf(words[0] as string);

  const next =
    CAPITALISED_AFTER.exec(after)?.[1]
      ?.split(/[\s-]+/)
      .map(fold) ?? [];
  if (next.some((each) => NAMED_THING.has(each))) return true;
  if (NAMING_BEFORE.test(before)) return true;
  if (OF_FORMS.has(evidence)) return false;
  const plainlyGiven = given && word < 2 && !place;
  // "Nkem's tumour", "Ivy's frame": somebody's own, unless it is a disease or a pub.
  const own =
    single && plainlyGiven && /^['’]s/.test(after) && !EPONYMS.test(words[0] as string) && !OF_HOUSES.test(after);
  if (!own && LOWER_THING.test(after)) return true;
  if (!single) return false;
  // "Mark it up. Bill them. Will it rain?"
  if (word > 1 && VERB_AFTER.test(after) && /(?:^|[.!?:\n] ?)$/.test(before)) return true;
  if (MONTHS.test(words[0] as string) && (DATE_BEFORE.test(before) || DATE_AFTER.test(after))) return true;
  if (EPONYMS.test(words[0] as string) && (/^['’]/.test(after) || !given)) return true;
  if (plainlyGiven) return false;
  return NAMING_OF_UNKNOWN.test(before) || (!given && next.some((each) => NAMED_THING_LOOSELY.has(each)));
};

import type { Part, Span } from '../draft.ts';
import type { Attributed } from '../entity.ts';
import { mayBeSame, nameWords } from './person-names.ts';

/** What a draft says of consent: where it says so, and whether it is a dated record or only a claim. */
export interface Consent extends Span {
  readonly kind: 'recorded' | 'claimed';
}

/** "[Consent on file: written …]", "Consent: written, signed by …", "Consent: verbal, Tuesday". */
const NOTE =
  /(?<=^|[[(\r\n.!?🙏] {0,2})(?:consent|permission)(?: (?:on file|record|form|note|given|obtained|details))?: ?[^\]\r\n]{2,600}/giu;
const WRITTEN = /(?<![A-Za-zÀ-ɏ])(?:written|signed|in writing|form)(?![A-Za-zÀ-ɏ])/i;
const DATED = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? [A-Za-zÀ-ɏ]{3,9} \d{4}|\d{4}-\d{2}-\d{2}/i;

const CLAIMS = [
  // "Posted with permission", "shared with her full consent"
  /(?<![A-Za-zÀ-ɏ])with (?:(?:his|her|their|full|kind|the|express|patient|parental|family|[A-Za-zÀ-ɏ]+['’]s) ){0,3}(?:permission|consent|blessing)(?![A-Za-zÀ-ɏ])/gi,
  // "who kindly said we could share", "is happy for us to post", "asked me to tell you", "agreed to share her story"
  /(?<![A-Za-zÀ-ɏ])(?:said|says|agreed|happy|keen|given|gave|let|lets|letting|allowed|allowing|asked|wants?|wanted|consented|delighted|okay|ok|fine)(?: (?:for|that|it(?:['’]s| is| was)|us|me|we|i|to|can|could|may|might|okay|ok|fine|permission|consent|his|her|their)){1,6} (?:share|post|use|tell|sharing|posting|using|mention|name|write|publish|feature)(?![A-Za-zÀ-ɏ])/gi,
  // "verbal ok from the lady herself", "she consented to this post", "permission given"
  /(?<![A-Za-zÀ-ɏ])(?:verbal|written|signed|full) (?:ok|okay|consent|permission)(?![A-Za-zÀ-ɏ])|(?<![A-Za-zÀ-ɏ])(?:consented|permission (?:given|granted|obtained)|consent (?:given|granted|obtained|signed))(?![A-Za-zÀ-ɏ])/gi,
];

/** "consent tbc", "form to follow": nothing is agreed yet. */
const PLACEHOLDER =
  /(?<![A-Za-zÀ-ɏ])(?:tbc|tba|to follow|to chase|chase|chasing|pending|awaiting|not yet|to be confirmed|outstanding|in the post|(?:will|need to|must|to) (?:get|ask|chase|obtain)|none|no|n\/a)(?![A-Za-zÀ-ɏ])/i;
/** Consent that cannot count: by somebody else for an adult, from someone who can't give it, assumed, pressed for or taken back. */
const INVALID =
  /(?<![A-Za-zÀ-ɏ])(?:(?:can['’]?t|cannot|couldn['’]?t) (?:exactly |really )?(?:object|say no|complain|argue)|(?:won['’]?t|wouldn['’]?t|doesn['’]?t|don['’]?t) (?:mind|care|know|understand|notice)|(?:sedated|unconscious|asleep|intubated) so|talked (?:him|her|them) (?:round|into)|said no|(?:his|her|their|the) (?:adult )?(?:son|daughter|wife|husband|partner|family|brother|sister|niece|nephew|carers?|nok)(?:['’]s)? (?:[A-Za-zÀ-ɏ]+ )?(?:said|says|agreed|okayed|reckons|is|are|was|were|gave|thinks?) (?:(?:it|it['’]s|that|was|is|were|would be|us|me) ){0,3}(?:fine|ok|okay|happy|cool|permission|consent|alright|all right)|without (?:his|her|their )?(?:consent|permission)|consent (?:was |has been )?(?:withdrawn|refused)|withdr[ae]wn? consent)(?![A-Za-zÀ-ɏ])/i;
/** Consent to something else than being posted about. */
const ELSEWHERE = /^[^.\n]{0,20}(?:to|for) (?:treatment|surgery|screening|research|the (?:operation|procedure|scan))/i;

/** Every place where a text says that somebody agreed to be shown or named; none where it says consent can't count. */
export const consentsIn = (text: string): Consent[] => {
  if (INVALID.test(text)) return [];
  const consents: Consent[] = [];
  for (const { index, 0: note } of text.matchAll(NOTE)) {
    if (PLACEHOLDER.test(note.slice(0, 60).replace(/(?:ref|no\.?|form) ?\S+/gi, ''))) continue;
    const kind = WRITTEN.test(note) && DATED.test(note) ? 'recorded' : 'claimed';
    consents.push({ kind, start: index, end: index + note.length });
  }
  for (const claim of CLAIMS) {
    for (const { index, 0: words } of text.matchAll(claim)) {
      const end = index + words.length;
      if (
        ELSEWHERE.test(text.slice(end, end + 40)) ||
        consents.some((other) => other.start <= index && index < other.end)
      )
        continue;
      if (PLACEHOLDER.test(text.slice(end, end + 25))) continue;
      consents.push({ kind: 'claimed', start: index, end });
    }
  }
  return consents;
};

/** How far from a claim the person it speaks of is named. */
const NEAR = 200;

/** What one part says of consent and of the people it names, found once. */
interface Agreement {
  readonly consents: readonly (Consent & { readonly names: readonly string[][] })[];
  /** The people in care whom the part names, with the words of their names. */
  readonly inCare: readonly { readonly person: Attributed; readonly name: readonly string[] }[];
}

const agreements = new WeakMap<readonly Attributed[], Map<Part, Agreement>>();

const agreementOf = (part: Part, everyone: readonly Attributed[]): Agreement => {
  let parts = agreements.get(everyone);
  if (parts === undefined) {
    parts = new Map();
    agreements.set(everyone, parts);
  }
  let agreement = parts.get(part);
  if (agreement === undefined) {
    agreement = agreed(part, everyone);
    parts.set(part, agreement);
  }
  return agreement;
};

const agreed = (part: Part, everyone: readonly Attributed[]): Agreement => {
  const consents = consentsIn(part.text);
  if (consents.length === 0) return { consents: [], inCare: [] };
  const named = everyone
    .filter(
      (person) =>
        person.type === 'person' &&
        person.part === part &&
        person.confidence >= 0.5 &&
        (person.subject !== 'staff' || signed(person)),
    )
    .slice(0, MOST_NAMED)
    .map((person) => ({ person, name: nameWords(part.text.slice(person.start, person.end)) }));
  return {
    consents: consents.slice(0, MOST_CONSENTS).map((consent) => ({
      ...consent,
      names: named
        .filter(({ person }) => person.start >= consent.start && person.end <= consent.end)
        .map(({ name }) => name),
    })),
    inCare: named.filter(({ person }) => person.subject === 'patient' || person.subject === 'relative'),
  };
};

/** "signed by Idris Bevan", but not "taken by Sister Kelly" */
const signed = ({ part, start }: Attributed): boolean =>
  /(?<!taken |witnessed |held |obtained )(?:signed by|consent from|permission from|agreed by) $/i.test(
    part.text.slice(Math.max(0, start - 40), start),
  );

/** A post names a few people and says once or twice that they agreed; what goes beyond is not held. */
const MOST_NAMED = 200;
const MOST_CONSENTS = 20;

/**
 * Whether what the draft says of consent holds a finding about a named person
 * back. A record that names someone covers that person only; one that names
 * nobody covers the only person in care the draft names; a claim covers whom
 * it stands next to.
 */
export const isHeldByConsent = (person: Attributed, everyone: readonly Attributed[]): boolean => {
  const { consents, inCare } = agreementOf(person.part, everyone);
  if (consents.length === 0) return false;
  const name = nameWords(person.part.text.slice(person.start, person.end));
  const others = inCare.filter((other) => !mayBeSame(other.name, name)).map((other) => other.person);
  return consents.some((consent) => {
    if (consent.names.length > 0) return consent.names.some((other) => mayBeSame(other, name));
    if (others.length === 0) return true;
    if (consent.kind === 'recorded') return false;
    const distance = ({ start, end }: Span): number => Math.max(0, start - consent.end, consent.start - end);
    return distance(person) <= NEAR && others.every((other) => distance(other) > distance(person));
  });
};

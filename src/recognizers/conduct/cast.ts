import type { Span } from '../../draft.ts';
import { isPlainlyGiven, lastOfName, spanOf } from '../people/name-shape.ts';
import { wordsOf } from '../people/words-of.ts';
import type { ReadableText } from '../text.ts';
import { type Kind, mentionWords } from './mention-words.ts';

export interface Mention extends Span {
  readonly kind: Kind;
}

const HANDLE = /(?<![0-9A-Za-zÀ-ɏ@.])@[A-Za-zÀ-ɏ][0-9A-Za-zÀ-ɏ_.]{1,40}(?: [A-ZÀ-Þ][a-zà-ɏ'’-]{2,20})?/g;
/** "Dr Fennimore-Blyth", "Sister Okafor", "Nurse Gladys", "Mr Vance". */
const TITLED =
  /(?<![0-9A-Za-zÀ-ɏ])(?:Dr|Prof|Professor|Sister|Matron|Nurse|Mr|Mrs|Ms|Miss|Mx)\.? [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{1,30}/g;
/** "St Brannoc's", "Harrowdale General", "Tamebridge CMHT", "Northmere NHS Trust". */
const INSTITUTION =
  /(?<![0-9A-Za-zÀ-ɏ])(?:St\.? [A-ZÀ-Þ][a-zà-ɏ]+(?:['’]s)?|(?:[A-ZÀ-Þ][a-zà-ɏ'’]+ ){1,3}(?:General|Infirmary|Hospital|Royal|NHS|Trust|CMHT|Health Board|Ambulance Service|Care Home|Medical Centre|Surgery|Healthcare|Community)(?: (?:Hospitals?|NHS|Foundation|Trust|Infirmary|Healthcare)){0,3})(?![a-zà-ɏ])/g;
/** "the lady in HR", "that woman in theatres", "Kev in Imaging": the place makes them a colleague. */
export const WORKPLACE =
  /^ (?:in|from|on|at|of|up in|over in|down in|who runs|who manages|in charge of|that runs|who sits in|behind) (?:the |our |my )?(?:imaging|x-?ray|radiology|pharmacy|stores|hr|it|payroll|estates|facilities|catering|reception|switchboard|switch|theatres?|physio|ot|occy health|comms|finance|procurement|portering|path(?:ology)?(?: lab)?|labs?|bed management|site|infection control|education|records|medical records|outpatients|office|admin|days|nights|earlies|lates|the day shift|night shift|management|triage desk|front desk|nurses['’]? station|my team|our team|team|bank|agency|work|msk|our (?:ward|unit|department)|rota|ward|department|unit|service)(?![a-z])/;
const CARED_FOR =
  /(?<![a-z])(?:patients?|pts?|px|relatives?|bed \d+|bay \d+|side ?room|resus|triage|a&e|a and e|ed|999|111|ambulance|waiting room|majors|minors|came in|admitted|discharged|called us|picked up|clinic|cubicle|ward round|buzzer|hoist|catheter|fracture|x-?ray|ct|theatre|walk-?in|overdose\w{0,24}|cannul\w{1,24}|caseload|home visit|blood tests?|bloods|wounds?|stitches|labour|maternity|births?|deliver(?:ed|y)|appointments?|antibiotics|operation|surgery|diagnos\w{1,24}|scans?|dressings?|prescriptions?|meds|drops|obs|wounded|maternity|custody|symptoms?|injur\w{1,24}|treat(?:ed|ment|ing)?|gp|appendix|knees?)(?![a-z])/;
/** What makes somebody named a patient rather than a colleague. */
const ADMITTED =
  /(?<![a-z])(?:bed \d+|bay \d+|side ?room|admitted|discharged|came in|brought in|turned up|our patient|my patient|pt|catheter(?:ised)?|overdosed|her meds|his meds|dna['’]?d)(?![a-z])/;
const AT_WORK =
  /(?<![a-z])(?:shift|rota|handover|ward|band \d|manager|colleagues?|team|trust|hospital|nhs|cmht|imaging|theatres?|department|clinic|work|works|working|hr|staff|referrals?|patients?|meeting|office|lanyard|supervision|placement|registrar|consultant|nights?|annual leave|uniform|scrubs|unit|service|boss|employed|job|gmc|nmc|hcpc|gdc|gphc|struck off|datix|scalpel|surgeon|nurse|doctor|midwife|paramedic)(?![a-z])/;

const INTERESTING: ReadonlySet<Kind> = new Set<Kind>([
  'colleague',
  'patient',
  'name',
  'handle',
  'outsider',
  'someone',
  'thing',
  'employer',
]);

const WHO_IS_ADDRESSED: ReadonlySet<Kind> = new Set<Kind>(['colleague', 'patient', 'name', 'outsider']);

/** Everybody and everything a post speaks of, in order of place. */
export class Cast {
  readonly mentions: readonly Mention[];
  readonly #text: ReadableText;
  readonly #singlesOut: boolean;
  readonly #warnsAnyone: boolean;
  readonly #firstPerson: Mention | undefined;
  #atWork: boolean | undefined;
  #caring: boolean | undefined;
  readonly #counts = new Map<Kind, number>();
  readonly #resolved = new Map<Mention, Kind | undefined>();

  constructor(text: ReadableText) {
    this.#text = text;
    this.#singlesOut = /you know who you are|to (?:the|whoever)|dear (?:manager|colleague|boss|band)/.test(text.lower);
    this.#warnsAnyone = /(?<![a-z])if you(?:['’]?re)? [a-z]/.test(text.lower);
    const found: Mention[] = [];
    for (const [kind, pattern] of [
      ['handle', HANDLE],
      ['name', TITLED],
      ['employer', INSTITUTION],
    ] as const)
      for (const { index, 0: word } of text.all(pattern)) found.push({ kind, start: index, end: index + word.length });
    const words = wordsOf(text);
    for (let index = 0; index < words.length; index++) {
      const word = words[index] as (typeof words)[number];
      if (word.shape !== 'title' || !isPlainlyGiven(word)) continue;
      const last = lastOfName(words, index);
      found.push({ kind: 'name', ...spanOf(words, index, last) });
      index = last;
    }
    for (const { start, end, tag } of mentionWords.in(text)) found.push({ kind: tag, start, end });
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: Mention[] = [];
    for (const mention of found) {
      const last = kept.at(-1);
      if (last !== undefined && mention.start < last.end) continue;
      const placed = this.#inPlace(mention);
      // "my ward manager", "the trust execs": whoever works there.
      if (last?.kind === 'employer' && mention.kind === 'colleague' && mention.start - last.end === 1) {
        kept[kept.length - 1] = { kind: 'colleague', start: last.start, end: mention.end };
        continue;
      }
      // "our dog Reg"
      const owned =
        last?.kind === 'outsider' &&
        mention.start - last.end === 1 &&
        (placed.kind === 'name' || placed.kind === 'colleague');
      kept.push(owned ? { ...placed, kind: 'outsider' } : placed);
    }
    this.mentions = kept;
    this.#firstPerson = kept.find(({ kind }) => WHO_IS_ADDRESSED.has(kind));
    for (const { kind } of kept) this.#counts.set(kind, this.count(kind) + 1);
  }

  get atWork(): boolean {
    this.#atWork ??= AT_WORK.test(this.#text.lower);
    return this.#atWork;
  }

  get caring(): boolean {
    this.#caring ??= CARED_FOR.test(this.#text.lower);
    return this.#caring;
  }

  count(kind: Kind): number {
    return this.#counts.get(kind) ?? 0;
  }

  /** The mentions that begin between two offsets. */
  within(from: number, to: number): readonly Mention[] {
    return this.mentions.slice(this.#firstFrom(from), this.#firstFrom(to));
  }

  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle] as Mention).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** "that woman in HR" is a colleague, "the lady in bed 4" a patient. */
  #inPlace(mention: Mention): Mention {
    if (mention.kind !== 'someone' && mention.kind !== 'name') return mention;
    const next = this.#text.lower.slice(mention.end, mention.end + 40);
    if (WORKPLACE.test(next)) return { ...mention, kind: 'colleague' };
    if (
      /^,? (?:in |from )?(?:\()?(?:the )?(?:bed|bay|room|rm|side ?room|cubicle|resus|majors|minors|waiting room)(?![a-z])/.test(
        next,
      )
    )
      return { ...mention, kind: 'patient' };
    return mention;
  }

  /** Whom a mention comes down to: a pronoun is whoever was spoken of last, a name somebody at work unless in care. */
  resolve(mention: Mention): Kind | undefined {
    if (!this.#resolved.has(mention)) {
      // Whoever would in the end come down to themselves is nobody known.
      this.#resolved.set(mention, undefined);
      this.#resolved.set(mention, this.#whoIs(mention));
    }
    return this.#resolved.get(mention);
  }

  #whoIs(mention: Mention): Kind | undefined {
    const { kind } = mention;
    if (kind === 'name') return this.#named(mention);
    if (kind === 'handle') return 'colleague';
    if (kind === 'pronoun' || kind === 'someone') return this.#meant(mention);
    if (kind === 'you') return this.#addressed(mention);
    return kind;
  }

  #named(mention: Mention): Kind {
    const { start, end } = this.#text.sentenceAt(mention.start);
    return ADMITTED.test(this.#text.lower.slice(start, Math.min(end, start + 300))) ? 'patient' : 'colleague';
  }

  #meant(mention: Mention): Kind | undefined {
    const index = this.#firstFrom(mention.start);
    const introduces =
      mention.kind === 'someone' &&
      !/['’]s$/.test(this.#text.lower.slice(mention.start, mention.end)) &&
      !/(?<![a-z])(?:(?:that|the|this) (?:\w{1,24} )?|\w{2,10}est )$/.test(
        this.#text.lower.slice(Math.max(0, mention.start - 16), mention.start),
      );
    if (!introduces)
      for (let at = index - 1; at >= 0 && at > index - 12; at--) {
        const earlier = this.mentions[at] as Mention;
        if (!INTERESTING.has(earlier.kind) || earlier.kind === 'thing' || earlier.kind === 'employer') continue;
        return this.resolve(earlier);
      }
    // "some woman", "people" in a post about work: whoever comes through the door.
    if (mention.kind === 'someone' && (introduces || this.caring)) return this.caring ? 'patient' : undefined;
    return this.fallback();
  }

  #addressed(mention: Mention): Kind | undefined {
    if (this.count('handle') > 0) return 'colleague';
    const first = this.#firstPerson;
    if (this.#singlesOut) {
      if (first !== undefined) return this.resolve(first);
      return this.fallback();
    }
    if (this.#warnsAnyone && this.caring) return 'patient';
    return first !== undefined && first.end <= mention.start ? this.resolve(first) : undefined;
  }

  /** Whoever the post is about, by its setting. */
  fallback(): Kind | undefined {
    if (this.count('outsider') > 0) return 'outsider';
    if (this.count('colleague') + this.count('name') > 0)
      return this.count('patient') > this.count('colleague') ? 'patient' : 'colleague';
    if (this.count('patient') > 0) return 'patient';
    if (this.caring) return 'patient';
    return this.atWork ? 'colleague' : undefined;
  }
}

import type { Entity, EntityType, SubjectKind } from '../entity.ts';
import { gramsOf } from '../recognizers/patterns/grams.ts';
import { PatternSet } from '../recognizers/patterns/pattern-set.ts';
import { BEYOND_WORK, KIN_TITLE } from './person-cues/beyond-work.ts';
import { careEvidence } from './person-cues/care-evidence.ts';
import { clauseOf } from './person-cues/clause.ts';
import type { PersonCue } from './person-cues/cue.ts';
import { OTHER_CUES } from './person-cues/others.ts';
import { PATIENT_CUES, RECORD_EVIDENCE } from './person-cues/patient.ts';
import { PLAIN_TITLE, STAFF_CUES, STAFF_TITLE } from './person-cues/staff.ts';
import { WORKING_LIFE } from './person-cues/working-life.ts';
import type { Scene } from './scene.ts';

const CUES = [...PATIENT_CUES, ...STAFF_CUES, ...WORKING_LIFE, ...OTHER_CUES, ...BEYOND_WORK];
const PATTERNS = new PatternSet(
  CUES.map(({ pattern }) => pattern),
  true,
);
/** What one decisive phrase weighs. */
const ENOUGH = 3;
/** From this weight on a phrase says something by itself. */
const STRONG = 2;
/** Phrases that set a scene add up to no more than this. */
const MOST_SUPPORT = 2;

/** How much speaks for each kind of person; 3 is what one decisive phrase weighs. */
export type Scores = ReadonlyMap<SubjectKind, number>;

const BEFORE = 90;
const AFTER = 140;
const AROUND = 160;

/** The text around a name that cues look at, in lower case; `listStart` is where the list of names it stands in begins. */
const viewsOf = (entity: Entity, listStart: number, { text }: Scene): Record<PersonCue['where'], string> => {
  const { lower } = text;
  const sentence = text.sentenceAt(entity.start);
  const next = text.sentenceAt(sentence.end);
  // "Meet Idris. He rang our bell on Friday."
  const goesOn =
    next.start >= sentence.end &&
    /^\s*(?:s?he|they|his|her|their|you|your|we|i|discharged|home|back)(?![A-Za-zÀ-ɏ])/u.test(
      lower.slice(next.start, next.start + 12),
    );
  // "Leanne, you were a joy. Hope the new hip behaves! Your operation …" goes on to the end.
  const addressed = /^[,!]? you(?:['’]re)?(?![A-Za-zÀ-ɏ])/u.test(lower.slice(entity.end, entity.end + 12));
  const end = addressed ? lower.length : goesOn ? next.end : sentence.end;
  return {
    before: lower.slice(Math.max(sentence.start, listStart - BEFORE), listStart),
    after: lower.slice(entity.end, Math.min(Math.max(end, next.end, entity.end), entity.end + AFTER)),
    around: lower.slice(Math.max(sentence.start, entity.start - AROUND), Math.min(end, entity.end + AROUND)),
  };
};

/** What speaks for one kind of person: the weight of the best phrase in each place, and what only supports them. */
interface Evidence {
  readonly strong: Map<string, number>;
  support: number;
}

/** What the phrases around a name say of whose it is; `listStart` is where the list of names it stands in begins. */
export const cueScores = (entity: Entity, listStart: number, scene: Scene): Scores => {
  const views = viewsOf(entity, listStart, scene);
  const name = scene.text.slice(entity);
  const evidence = new Map<SubjectKind, Evidence>();
  const add = (kind: SubjectKind, where: string, weight: number): void => {
    let of = evidence.get(kind);
    if (of === undefined) {
      of = { strong: new Map(), support: 0 };
      evidence.set(kind, of);
    }
    if (weight >= STRONG) of.strong.set(where, Math.max(of.strong.get(where) ?? 0, weight));
    else of.support = Math.min(MOST_SUPPORT, of.support + weight);
  };
  const grams = gramsOf(`${views.before}\n${views.after}\n${views.around}`);
  for (const number of PATTERNS.mayStandIn(grams)) {
    const { kind, where, pattern, weight } = CUES[number] as PersonCue;
    if (pattern.test(views[where])) add(kind, where, weight);
  }
  // "Nana Olive is 94 today": so the author's own are called; but Nana is a name too.
  if (KIN_TITLE.test(name)) add('author-family', 'title', /^nana/i.test(name) ? 3.5 : 3.9);
  if (STAFF_TITLE.test(name)) add('staff', 'title', 3.2);
  const atWork = Math.max(0, ...(evidence.get('staff')?.strong.values() ?? [])) > ENOUGH;
  const record = RECORD_EVIDENCE[/^people: (\w+)/.exec(entity.source)?.[1] ?? ''];
  // "Handover: Zainab in charge, Ewa on break" lists who works.
  if (record !== undefined && !atWork) add('patient', 'form', record);
  const scores = new Map([...evidence].map(([kind, of]) => [kind, scoreOf(kind, of)]));
  const titled = PLAIN_TITLE.test(name) ? (evidence.get('staff')?.strong.size ? 1 : TITLED) : 0;
  const care = titled + careOf(entity, listStart, scene);
  const told = scores.get('patient') ?? 0;
  // The two look at the same words in part: what one adds to the other counts by a third.
  scores.set('patient', Math.max(told, Math.min(MOST_CARE, Math.max(told, care) + Math.min(told, care) / 3)));
  return scores;
};

/** Numbers that only records of people in care give. */
const OF_RECORDS: ReadonlySet<EntityType> = new Set([
  'nhs-number',
  'chi-number',
  'hc-number',
  'ihi-number',
  'hospital-number',
  'prescription-number',
  'referral-number',
]);
const BESIDE = 25;

const recordsIn = new WeakMap<Scene, readonly Entity[]>();

const hasRecordBeside = (start: number, end: number, scene: Scene): boolean => {
  let records = recordsIn.get(scene);
  if (records === undefined) {
    records = scene.entities.filter(({ type, confidence }) => confidence >= 0.5 && OF_RECORDS.has(type)).slice(0, 200);
    recordsIn.set(scene, records);
  }
  return records.some((record) => record.start < end + BESIDE && record.end > start - BESIDE);
};

/** However much care is told of, the author's mother or a dog stays one. */
const MOST_CARE = 4;

/** "Mrs Gill": at work people go by their first names, and by titles of their own. */
const TITLED = 2.5;

/** How much the grammar around a name speaks for care. */
const careOf = ({ start, end }: Entity, listStart: number, scene: Scene): number => {
  const { text } = scene;
  const sentence = text.sentenceAt(start);
  const next = text.sentenceAt(sentence.end);
  const previous = text.sentenceAt(Math.max(0, sentence.start - 1));
  const clause = clauseOf(
    previous.start < sentence.start
      ? text.text.slice(Math.max(previous.start, previous.end - AROUND), previous.end)
      : '',
    text.text.slice(Math.max(sentence.start, listStart - BEFORE), listStart),
    text.text.slice(end, Math.max(end, Math.min(sentence.end, end + AROUND))),
    next.start >= sentence.end ? text.text.slice(next.start, Math.min(next.end, next.start + AROUND)) : '',
  );
  let sum = hasRecordBeside(start, end, scene) ? ENOUGH : 0;
  for (const weight of careEvidence(clause).values()) sum += weight;
  return sum;
};

/** The best phrase counts whole, what stands in other places by half; what only supports never decides who is in care. */
const scoreOf = (kind: SubjectKind, { strong, support }: Evidence): number => {
  const [best = 0, ...others] = [...strong.values()].sort((a, b) => b - a);
  if (best === 0 && kind === 'patient') return Math.min(support, ENOUGH - 1);
  return best + others.reduce((sum, weight) => sum + weight / 2, 0) + support;
};

import type { Entity, EntityType, SubjectKind } from '../entity.ts';
import type { Attributor } from './attribute.ts';
import { BEYOND_WORK, KIN_TITLE } from './person-cues/beyond-work.ts';
import { careEvidence } from './person-cues/care-evidence.ts';
import { clauseOf } from './person-cues/clause.ts';
import type { PersonCue } from './person-cues/cue.ts';
import { isFamous } from './person-cues/famous.ts';
import { NOBODYS_NAME, OTHER_CUES } from './person-cues/others.ts';
import { PATIENT_CUES, RECORD_EVIDENCE } from './person-cues/patient.ts';
import { PLAIN_TITLE, STAFF_CUES, STAFF_TITLE } from './person-cues/staff.ts';
import { WORKING_LIFE } from './person-cues/working-life.ts';
import { mayBeSame, nameWords } from './person-names.ts';
import type { Scene } from './scene.ts';

const CUES = [...PATIENT_CUES, ...STAFF_CUES, ...WORKING_LIFE, ...OTHER_CUES, ...BEYOND_WORK];
/** What one decisive phrase weighs. */
const ENOUGH = 3;
/** From this weight on a phrase says something by itself. */
const STRONG = 2;
/** Phrases that set a scene add up to no more than this. */
const MOST_SUPPORT = 2;

type Scores = Map<SubjectKind, number>;

/** A person named in a scene: all the names that may be theirs. */
interface Named {
  readonly names: string[][];
  readonly scores: Scores;
  weighed: number;
}

/**
 * Whose name it is: a person in care, a relative, a colleague, someone of
 * history. All places where one person is named are weighed together.
 */
export const peopleAttributor: Attributor = {
  types: ['person'],
  about(entity, scene) {
    const words = nameWords(scene.text.slice(entity));
    return (
      knownOf(words, scene) ?? publicOrInvented(entity, words, scene) ?? verdict(namedIn(scene).get(entity)?.scores)
    );
  },
};

const knownOf = (words: readonly string[], { known }: Scene): SubjectKind | undefined => {
  if (known.author !== undefined && mayBeSame(words, nameWords(known.author))) return 'author';
  return known.staff.some((name) => mayBeSame(words, nameWords(name))) ? 'staff' : undefined;
};

const publicOrInvented = (entity: Entity, words: readonly string[], scene: Scene): SubjectKind | undefined => {
  if (scene.inventedAt(entity.start) || NOBODYS_NAME.test(scene.text.slice(entity))) return 'invented';
  return isFamous(words, scene.text.slice(entity), scene.text, entity.start) ? 'public-figure' : undefined;
};

const verdict = (scores: Scores | undefined): SubjectKind | undefined => {
  let best: SubjectKind | undefined;
  let most = 0;
  for (const [kind, score] of scores ?? []) {
    // A colleague and a patient equally likely: not enough to say someone is in care.
    if (score > most || (score === most && best === 'patient')) [best, most] = [kind, score];
  }
  return most >= (best === 'patient' || best === 'relative' ? ENOUGH : 1.5) ? best : undefined;
};

const scenes = new WeakMap<Scene, ReadonlyMap<Entity, Named>>();

const namedIn = (scene: Scene): ReadonlyMap<Entity, Named> => {
  let named = scenes.get(scene);
  if (named === undefined) {
    named = weigh(scene);
    scenes.set(scene, named);
  }
  return named;
};

/** Beyond these a text is a list of names, and comparing each with all would take for ever. */
const MOST_NAMESAKES = 20;
/** Whoever is named more often than this has been told of enough. */
const MOST_WEIGHED = 50;

const weigh = (scene: Scene): ReadonlyMap<Entity, Named> => {
  const people = scene.entities.filter(({ type }) => type === 'person');
  const byEntity = new Map<Entity, Named>();
  const byWord = new Map<string, Named[]>();
  let listStart = 0;
  for (const [index, entity] of people.entries()) {
    if (!continuesList(people[index - 1], entity, scene)) listStart = entity.start;
    const name = nameWords(scene.text.slice(entity));
    const namesakes = name.flatMap((word) => byWord.get(word) ?? []);
    let person = namesakes.find(({ names }) => names.every((each) => mayBeSame(each, name)));
    if (person === undefined) person = { names: [], scores: new Map(), weighed: 0 };
    for (const word of name) {
      const same = byWord.get(word) ?? [];
      if (same.length < MOST_NAMESAKES && !same.includes(person)) byWord.set(word, [...same, person]);
    }
    if (person.names.length < 8) person.names.push(name);
    byEntity.set(entity, person);
    if (person.weighed++ >= MOST_WEIGHED) continue;
    for (const [kind, score] of scoresOf(entity, listStart, scene)) {
      person.scores.set(kind, Math.max(person.scores.get(kind) ?? 0, score));
    }
  }
  return byEntity;
};

const BEFORE = 90;
const AFTER = 140;
const AROUND = 160;

/** "Mo, Jean and Olu": what stands before the first stands before each. */
const continuesList = (previous: Entity | undefined, { start }: Entity, { text }: Scene): boolean =>
  previous !== undefined &&
  start - previous.end < 9 &&
  /^(?:['’]s)?(?:,| and|, and| &| \+|\/) ?$/.test(text.text.slice(previous.end, start));

/** The text around a name that cues look at; `listStart` is where the list of names it stands in begins. */
const viewsOf = (entity: Entity, listStart: number, { text }: Scene): Record<PersonCue['where'], string> => {
  const sentence = text.sentenceAt(entity.start);
  const next = text.sentenceAt(sentence.end);
  // "Meet Idris. He rang our bell on Friday."
  const goesOn =
    next.start >= sentence.end &&
    /^\s*(?:s?he|they|his|her|their|you|your|we|i|discharged|home|back)(?![A-Za-zÀ-ɏ])/iu.test(
      text.text.slice(next.start, next.start + 12),
    );
  // "Leanne, you were a joy. Hope the new hip behaves! Your operation …" goes on to the end.
  const addressed = /^[,!]? you(?:['’]re)?(?![A-Za-zÀ-ɏ])/iu.test(text.text.slice(entity.end, entity.end + 12));
  const end = addressed ? text.text.length : goesOn ? next.end : sentence.end;
  return {
    before: text.text.slice(Math.max(sentence.start, listStart - BEFORE), listStart),
    after: text.text.slice(entity.end, Math.min(Math.max(end, next.end, entity.end), entity.end + AFTER)),
    around: text.text.slice(Math.max(sentence.start, entity.start - AROUND), Math.min(end, entity.end + AROUND)),
  };
};

/** What speaks for one kind of person: the weight of the best phrase in each place, and what only supports them. */
interface Evidence {
  readonly strong: Map<string, number>;
  support: number;
}

const scoresOf = (entity: Entity, listStart: number, scene: Scene): Scores => {
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
  for (const { kind, where, pattern, weight } of CUES) {
    if (pattern.test(views[where])) add(kind, where, weight);
  }
  // "Nana Olive is 94 today": so the author's own are called; but Nana is a name too.
  if (KIN_TITLE.test(name)) add('author-family', 'title', /^nana/i.test(name) ? 3.5 : 3.9);
  if (STAFF_TITLE.test(name)) add('staff', 'title', 3.2);
  const atWork = Math.max(0, ...(evidence.get('staff')?.strong.values() ?? [])) > ENOUGH;
  const record = RECORD_EVIDENCE[entity.source.slice(entity.source.indexOf(': ') + 2)];
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

import type { Entity, SubjectKind } from '../entity.ts';
import type { Attributor } from './attribute.ts';
import { type Named, peopleNamed } from './namesakes.ts';
import { isFamous } from './person-cues/famous.ts';
import { NOBODYS_NAME } from './person-cues/others.ts';
import { mayBeSame, nameWords } from './person-names.ts';
import type { Scene } from './scene.ts';
import { type Likelihoods, OWNERS, whoseName } from './whose-name/whose-name.ts';

/**
 * Whose name it is: a person in care, a relative, a colleague, someone of
 * history. All places where one person is named are weighed together.
 */
export const peopleAttributor: Attributor = {
  types: ['person'],
  about(entity, scene) {
    const words = nameWords(scene.text.slice(entity));
    return knownOf(words, scene) ?? publicOrInvented(entity, words, scene) ?? verdict(entity, scene);
  },
};

/** The author or a colleague that the configuration names. */
export const knownPerson = (entity: Entity, scene: Scene): SubjectKind | undefined =>
  knownOf(nameWords(scene.text.slice(entity)), scene);

const knownOf = (words: readonly string[], { known }: Scene): SubjectKind | undefined => {
  if (known.author !== undefined && mayBeSame(words, nameWords(known.author))) return 'author';
  return known.staff.some((name) => mayBeSame(words, nameWords(name))) ? 'staff' : undefined;
};

const publicOrInvented = (entity: Entity, words: readonly string[], scene: Scene): SubjectKind | undefined => {
  if (scene.inventedAt(entity.start) || NOBODYS_NAME.test(scene.text.slice(entity))) return 'invented';
  return isFamous(words, scene.text.slice(entity), scene.text, entity.start) ? 'public-figure' : undefined;
};

/** From here on somebody is taken to be in care, or to belong to someone who is. */
const IN_CARE = 0.55;
/** Anyone else is said to be who they most likely are from here on. */
const LIKELY = 0.5;

const verdict = (entity: Entity, scene: Scene): SubjectKind | undefined => {
  const likelihoods = likelihoodsIn(scene).get(entity);
  if (likelihoods === undefined) return undefined;
  const care = likelihoods.patient + likelihoods.relative;
  const own = likelihoods.author + likelihoods['author-family'] + likelihoods.invented + likelihoods.animal;
  if (care >= IN_CARE || (own < care && (isTreated(entity, scene) || (isOfRecord(entity) && care >= STAFFED))))
    return likelihoods.patient >= likelihoods.relative ? 'patient' : 'relative';
  let best: SubjectKind | undefined;
  let most = LIKELY;
  for (const kind of OWNERS) {
    const likelihood = likelihoods[kind];
    if (kind !== 'patient' && kind !== 'relative' && likelihood > most) [best, most] = [kind, likelihood];
  }
  return best;
};

/** "Tunde Bakare was admitted to our ward": whoever this is done to is in care, a colleague too. */
const TREATED =
  /^ (?:was|is|has been|had been|got|gets|being|is being|was being)(?: (?:[a-z]+ly|just|finally|back|also|then))? (?:re-?)?(?:admitted|discharged|intubated|extubated|resuscitated|sectioned|catheterised|cannulated|transfused|sedated|anaesthetised|hospitalised|nursed|triaged)(?! (?:from|of) (?:his|her|their|all) (?:dut|rol|job)| to (?:the )?(?:order|bar|college|register|hall of|society|university))(?![a-z])/;

/** The forms in which only records and lists of jobs for people in care write names. */
const isOfRecord = ({ source }: Entity): boolean => /^people: (?:record|bed|job) /.test(source);
/** "Handover: Zainab in charge, Ewa on break" lists who works. */
const STAFFED = 0.25;

const isTreated = ({ end }: Entity, { text }: Scene): boolean => TREATED.test(text.lower.slice(end, end + 80));

const scenes = new WeakMap<Scene, ReadonlyMap<Entity, Likelihoods>>();

/** For everyone named in a scene, who they are likely to be. */
const likelihoodsIn = (scene: Scene): ReadonlyMap<Entity, Likelihoods> => {
  let known = scenes.get(scene);
  if (known === undefined) {
    const named = peopleNamed(scene);
    const people = new Map<Named, Likelihoods>();
    for (const person of named.values()) {
      if (!people.has(person)) people.set(person, whoseName(person, scene));
    }
    known = new Map([...named].map(([entity, person]) => [entity, people.get(person) as Likelihoods]));
    scenes.set(scene, known);
  }
  return known;
};

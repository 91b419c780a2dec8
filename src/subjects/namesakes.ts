import type { Entity } from '../entity.ts';
import { mayBeSame, nameWords } from './person-names.ts';
import type { Scene } from './scene.ts';

/** One place where somebody is named. */
interface Mention {
  readonly entity: Entity;
  /** Where the list of names it stands in begins: "Mo, Jean and Olu". */
  readonly listStart: number;
}

/** A person named in a scene, by all the names that may be theirs. */
export interface Named {
  readonly mentions: Mention[];
  readonly names: string[][];
}

/** Beyond these a text is a list of names, and comparing each with all would take for ever. */
const MOST_NAMESAKES = 20;
/** Whoever is named more often than this has been told of enough. */
const MOST_MENTIONS = 50;
const MOST_NAMES = 8;

/** Who is who: "Mrs Okonkwo" and "Ngozi Okonkwo" are one person, Tunde and Funmilayo Bakare are two. */
export const peopleNamed = (scene: Scene): ReadonlyMap<Entity, Named> => {
  const entities = scene.entities.filter(({ type }) => type === 'person');
  const byEntity = new Map<Entity, Named>();
  const byWord = new Map<string, Named[]>();
  let listStart = 0;
  for (const [index, entity] of entities.entries()) {
    if (!continuesList(entities[index - 1], entity, scene)) listStart = entity.start;
    const name = nameWords(scene.text.slice(entity));
    const namesakes = name.flatMap((word) => byWord.get(word) ?? []);
    const person = namesakes.find(({ names }) => names.every((each) => mayBeSame(each, name))) ?? {
      mentions: [],
      names: [],
    };
    for (const word of name) {
      const same = byWord.get(word) ?? [];
      if (same.length < MOST_NAMESAKES && !same.includes(person)) byWord.set(word, [...same, person]);
    }
    if (person.names.length < MOST_NAMES) person.names.push(name);
    if (person.mentions.length < MOST_MENTIONS) person.mentions.push({ entity, listStart });
    byEntity.set(entity, person);
  }
  return byEntity;
};

/** "Mo, Jean and Olu": what stands before the first stands before each. */
const continuesList = (previous: Entity | undefined, { start }: Entity, { text }: Scene): boolean =>
  previous !== undefined &&
  start - previous.end < 9 &&
  /^(?:['’]s)?(?:,| and|, and| &| \+|\/) ?$/.test(text.text.slice(previous.end, start));

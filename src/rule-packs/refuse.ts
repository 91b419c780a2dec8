import type { ConfigDocument, Path } from '../config/document.ts';
import type { RuleFile, SimpleWhen, When } from './schema.ts';

/** What is wrong with a rule of a pack although each of its settings is right by itself. */

/** The conditions of `together`, and where each stands. */
export const membersOf = (
  { together = [] }: When,
  path: Path,
): { readonly condition: SimpleWhen; readonly at: Path }[] =>
  together.map((condition, index) => ({ condition, at: [...path, 'together', index] }));

const KINDS = ['terms', 'patterns', 'entities', 'clues'] as const;
const OF_ENTITIES = ['about', 'notAbout'] as const;

/** @throws UserError when a condition looks for nothing, or has settings of a kind that it isn't. */
export const refuseMixed = (when: When, document: ConfigDocument, path: Path): void => {
  const { together, within } = when;
  if (together === undefined && within !== undefined)
    throw document.error([...path, 'within'], 'it goes with together', 'name');
  const beside = [...KINDS, ...OF_ENTITIES, 'matchCase' as const].find((name) => when[name] !== undefined);
  if (together !== undefined && beside !== undefined)
    throw document.error([...path, beside], 'it stands beside together: move it into one of its conditions', 'name');
  for (const { condition, at } of together === undefined ? [{ condition: when, at: path }] : membersOf(when, path)) {
    if (KINDS.every((name) => condition[name] === undefined))
      throw document.error(
        at,
        'it says nothing to look for: give it terms, patterns, entities, clues or together',
        'name',
      );
    const stray = OF_ENTITIES.find((name) => condition[name] !== undefined);
    if (stray !== undefined && condition.entities === undefined)
      throw document.error([...at, stray], 'it goes with entities', 'name');
  }
};

type ExampleFile = RuleFile['bad'][number];

/** @throws UserError when the brackets of an example don't pair up, or stand where nothing is to be found. */
export const refuseBrackets = ({ bad, good }: RuleFile, document: ConfigDocument, path: Path): void => {
  for (const [index, example] of bad.entries())
    if (!textsOf(example).every(isPaired))
      throw document.error(
        [...path, 'bad', index],
        'its brackets do not pair up: write [[ before the words and ]] after',
      );
  for (const [index, { text }] of good.entries())
    if (textsOf(text).some((each) => bracketsOf(each).length > 0))
      throw document.error([...path, 'good', index], 'it has brackets, and in a good example nothing is to be found');
};

const textsOf = (example: ExampleFile): string[] =>
  typeof example === 'string'
    ? [example]
    : [example.text, example.fileName, ...Object.values(example.metadata ?? {})].filter((text) => text !== undefined);

const bracketsOf = (text: string): string[] => text.match(/\[\[|\]\]/g) ?? [];

const isPaired = (text: string): boolean => {
  const brackets = bracketsOf(text);
  return brackets.length % 2 === 0 && brackets.every((bracket, index) => bracket === (index % 2 === 0 ? '[[' : ']]'));
};

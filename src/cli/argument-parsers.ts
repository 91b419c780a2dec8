import { InvalidArgumentError } from 'commander';
import { CHECK_KINDS, type CheckKind } from '../draft.ts';

/** An empty argument is a slip, as of a variable that isn't set; as a path it would mean the folder one is in. */
export const named = (value: string): string => {
  if (value === '') throw new InvalidArgumentError('It is empty: say what is meant, or leave it out.');
  return value;
};

export const allNamed = (value: string, before: string[] = []): string[] => [...before, named(value)];

export const wholeNumber = (value: string): number => {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(value);
};

export const atLeastOne = (value: string): number => {
  const number = wholeNumber(value);
  if (number === 0) throw new InvalidArgumentError('It takes 1 or more.');
  return number;
};

export const isoDate = (value: string): string => {
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || new Date(value).toJSON()?.slice(0, 10) !== value)
    throw new InvalidArgumentError('It takes a day such as 2027-03-31.');
  return value;
};

export const checkKinds = (value: string): CheckKind[] => {
  const kinds = value.split(',').map((name) => {
    const kind = CHECK_KINDS.find((known) => known === name.trim());
    if (kind === undefined) throw new InvalidArgumentError(`It takes a list of: ${CHECK_KINDS.join(', ')}.`);
    return kind;
  });
  return kinds;
};

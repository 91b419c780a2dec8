import type { Found } from '../../entity.ts';
import { person } from '../people/person.ts';
import type { Recognizer } from '../recognizer.ts';
import { ReadableText } from '../text.ts';
import { rowsIn } from './rows.ts';

/**
 * Names of people as a list, a board or a band has them: none goes on from one
 * row to the next, as names in running text do. Rows in which one seems to are
 * read by themselves.
 */
export const namesInRows: Recognizer = {
  name: person.name,
  types: person.types,
  async recognize(text): Promise<Iterable<Found>> {
    const found = [...(await person.recognize(text))];
    const crossing = found.filter(({ start, end }) => text.text.slice(start, end).includes('\n'));
    if (crossing.length === 0) return found;
    const again = rowsIn(text).filter((row) => crossing.some(({ start, end }) => start < row.end && row.start < end));
    const isAgain = ({ start, end }: Found): boolean => again.some((row) => start < row.end && row.start < end);
    const names = found.filter((name) => !isAgain(name));
    for (const { start, text: row } of again)
      for (const name of await person.recognize(new ReadableText(row, text.kind)))
        names.push({ ...name, start: start + name.start, end: start + name.end });
    return names;
  },
};

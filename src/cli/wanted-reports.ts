import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { UserError } from '../errors.ts';
import { FORMATS, type Format } from '../reporters/index.ts';

/** A report that is asked for; it goes to standard output where no file is named. */
export interface WantedReport {
  readonly format: Format;
  readonly file?: string;
}

/**
 * Reads one `--format`, `sarif` or `sarif:out.sarif`, and adds it to those before.
 *
 * @throws InvalidArgumentError for a format that there isn't, or an empty name.
 */
export const addReport = (value: string, before: readonly WantedReport[] = []): WantedReport[] => {
  const [, name, file] = /^([^:]*)(?::(.*))?$/s.exec(value) ?? [];
  const format = FORMATS.find((known) => known === name);
  if (format === undefined)
    throw new InvalidArgumentError(`It takes one of: ${FORMATS.join(', ')}; with a file as in sarif:out.sarif.`);
  if (file === '') throw new InvalidArgumentError('The file has no name: say which, or leave out the colon.');
  return [...before, { format, ...(file !== undefined && { file }) }];
};

/**
 * Gives every report its place: `-o` is for the first that names no file, and
 * standard output for one more.
 *
 * @throws UserError when two would go to one place, or `-o` has none to write.
 */
export const placeReports = (
  wanted: readonly WantedReport[] = [{ format: 'text' }],
  output?: string,
): readonly WantedReport[] => {
  const first = wanted.findIndex(({ file }) => file === undefined);
  if (output !== undefined && first < 0)
    throw new UserError('every --format names its file already: leave out -o, or the name of one of the files');
  const placed = wanted.map((report, index) =>
    index === first && output !== undefined ? { ...report, file: output } : report,
  );
  if (placed.filter(({ file }) => file === undefined).length > 1)
    throw new UserError('only one report can go to standard output: name a file for the other, as in sarif:out.sarif');
  const files = placed.flatMap(({ file }) => (file === undefined ? [] : [resolve(file)]));
  if (new Set(files).size < files.length)
    throw new UserError('two reports would be written to one file: give each a name of its own');
  return placed;
};

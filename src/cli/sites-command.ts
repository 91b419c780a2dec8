import { writeFile } from 'node:fs/promises';
import { stringify } from 'yaml';
import { fits, readSiteList, type SiteFilter, type SiteList } from '../config/site-list.ts';
import { UserError } from '../errors.ts';
import { jsonPage } from '../escape.ts';
import { readSource } from '../inputs/file.ts';
import { decode } from '../readers/text/decode.ts';

export interface SitesImportFlags extends SiteFilter {
  readonly output?: string;
  readonly format?: 'yaml' | 'json';
}

const LARGEST = 50_000_000;

/** Turns a published list of sites into the `sites` of a configuration. */
export const runSitesImport = async (file: string, flags: SitesImportFlags, process: NodeJS.Process): Promise<void> => {
  const list = readSiteList(await textOf(file), file);
  const chosen = list.sites.filter((site) => fits(site, flags));
  if (chosen.length === 0) throw new UserError(`${file}: no site in it fits; ${inWords(list, 0)}`);
  const sites = chosen.map(({ name, latitude, longitude }) => ({ name, latitude, longitude }));
  const format = flags.format ?? (flags.output?.endsWith('.json') ? 'json' : 'yaml');
  const text = format === 'json' ? `${jsonPage({ sites })}\n` : stringify({ sites }, { lineWidth: 0 });
  if (flags.output === undefined) process.stdout.write(text);
  else await writeNew(flags.output, text);
  process.stderr.write(`postlint: ${inWords(list, sites.length)}\n`);
};

/** `12 sites from 2,583 rows; 96 rows repeated; 3 rows left out: 3 without a name`. */
const inWords = ({ rows, repeated, withoutName, withoutPosition }: SiteList, sites: number): string => {
  const leftOut = withoutName + withoutPosition;
  const why = [
    ...(withoutPosition > 0 ? [`${counted(withoutPosition)} without a position that can be read`] : []),
    ...(withoutName > 0 ? [`${counted(withoutName)} without a name`] : []),
  ];
  return [
    `${counted(sites)} ${sites === 1 ? 'site' : 'sites'} from ${inRows(rows)}`,
    ...(repeated > 0 ? [`${inRows(repeated)} repeated`] : []),
    ...(leftOut > 0 ? [`${inRows(leftOut)} left out: ${why.join(', ')}`] : []),
  ].join('; ');
};

const inRows = (rows: number): string => `${counted(rows)} ${rows === 1 ? 'row' : 'rows'}`;

const counted = (number: number): string => number.toLocaleString('en-GB');

/** The NHS publishes its lists in the encoding of Windows, others in UTF-8. */
const textOf = async (file: string): Promise<string> => {
  const source = await readSource(file, file, LARGEST);
  if ('failure' in source) {
    const [why] = source.failure.reason.split(': ');
    throw new UserError(`${file}: the list could not be read: ${why}`);
  }
  const decoded = decode(source);
  if ('content' in decoded) return decoded.content;
  if (source.bytes.includes(0)) throw new UserError(`${file}: this is not a list of sites, but no text at all`);
  return new TextDecoder('windows-1252').decode(source.bytes);
};

/** It may hold a configuration that somebody wrote, so nothing is written over. */
const writeNew = async (path: string, text: string): Promise<void> => {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new UserError(`${path} is there already: give -o another name, or remove it first`);
    throw new UserError(`cannot write the sites to ${path} (${code}): name a file in a folder that exists`);
  }
};

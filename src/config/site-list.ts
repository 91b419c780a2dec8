import { CsvError, parse } from 'csv-parse/sync';
import { UserError } from '../errors.ts';
import { visible } from '../escape.ts';

/** A row of a published list of sites that says what a configuration needs. */
export interface ListedSite {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** Its code in the Organisation Data Service; empty, as what follows, where the list doesn't say. */
  readonly code: string;
  /** The code or the name of the organisation it belongs to. */
  readonly parent: string;
  readonly postcode: string;
}

/** What a list amounts to. */
export interface SiteList {
  readonly sites: readonly ListedSite[];
  readonly rows: number;
  /** Rows that say nothing but what an earlier one said; the NHS repeats a site for each of its telephone numbers. */
  readonly repeated: number;
  readonly withoutName: number;
  readonly withoutPosition: number;
}

/**
 * The columns by the names that lists give them, without case and marks:
 * first those of the NHS's own files (`OrganisationName¬…`), then of copies.
 */
const COLUMNS = {
  name: ['organisationname', 'sitename', 'name'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng', 'long'],
  code: ['organisationcode', 'odscode', 'sitecode', 'code'],
  parent: ['parentodscode', 'parentcode', 'parentname', 'parent'],
  postcode: ['postcode'],
} as const;
type Column = keyof typeof COLUMNS;
const NEEDED = ['name', 'latitude', 'longitude'] as const;

/** The NHS separates by `¬`, copies by other things. Only the usual separators come with quoted fields. */
const SEPARATORS = ['¬', '~', '\t', ';', '|', ','] as const;
const UNQUOTED: ReadonlySet<string> = new Set(['¬', '~']);
const LONGEST_ROW = 100_000;

/**
 * Reads a list of sites in the columns in which the NHS publishes them.
 *
 * @throws UserError of one line, after the name of the file, when it is something else.
 */
export const readSiteList = (text: string, shown: string): SiteList => {
  const [header, ...rows] = rowsOf(text, shown);
  const columns = columnsOf(header ?? []);
  const missing = NEEDED.filter((column) => columns[column] === undefined);
  if (missing.length > 0)
    throw new UserError(
      `${shown}: this is not a list of sites: its first line names no column for ${missing.join(' or ')}`,
    );
  const sites = new Map<string, ListedSite>();
  let [repeated, withoutName, withoutPosition] = [0, 0, 0];
  for (const row of rows) {
    const field = (column: Column): string => row[columns[column] ?? -1] ?? '';
    const name = visible(field('name').replace(/\s+/g, ' '));
    const latitude = degrees(field('latitude'), 90);
    const longitude = degrees(field('longitude'), 180);
    if (name === '') withoutName++;
    else if (latitude === undefined || longitude === undefined || (latitude === 0 && longitude === 0))
      withoutPosition++;
    else {
      const site = {
        name,
        latitude,
        longitude,
        code: field('code'),
        parent: field('parent'),
        postcode: field('postcode'),
      };
      const key = [name.toLowerCase(), latitude, longitude].join('\n');
      if (sites.has(key)) repeated++;
      else sites.set(key, site);
    }
  }
  return { sites: [...sites.values()], rows: rows.length, repeated, withoutName, withoutPosition };
};

const rowsOf = (text: string, shown: string): string[][] => {
  const [firstLine = ''] = /^[^\r\n]*/.exec(text) ?? [];
  const count = (separator: string): number => firstLine.split(separator).length;
  const separator = SEPARATORS.reduce((best, other) => (count(other) > count(best) ? other : best));
  try {
    return parse(text, {
      delimiter: separator,
      quote: UNQUOTED.has(separator) ? null : '"',
      bom: true,
      trim: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_ROW,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Its message could quote the file.
    const line = typeof error['lines'] === 'number' ? ` around line ${error['lines']}` : '';
    throw new UserError(`${shown}: the list can't be taken apart${line}: save it again as CSV`);
  }
};

const columnsOf = (header: readonly string[]): Readonly<Partial<Record<Column, number>>> => {
  const names = header.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
  const columns: Partial<Record<Column, number>> = {};
  for (const [column, called] of Object.entries(COLUMNS) as [Column, readonly string[]][]) {
    const name = called.find((each) => names.includes(each));
    if (name !== undefined) columns[column] = names.indexOf(name);
  }
  return columns;
};

/** Degrees to about a metre. The NHS writes those near Greenwich as `-3.06E-2`. */
const degrees = (text: string, most: number): number | undefined => {
  if (!/^[+-]?\d{1,3}(?:\.\d{1,20})?(?:e[+-]?\d{1,2})?$/i.test(text)) return undefined;
  const number = Number(text);
  return Math.abs(number) <= most ? Math.round(number * 100_000) / 100_000 : undefined;
};

/** Which sites are wanted; each that is given must fit. */
export interface SiteFilter {
  /** Words of its name. */
  readonly name?: string;
  /** `LS` for the area, `LS1` for the district (not LS11), `LS1 3` for the sector. */
  readonly postcode?: string;
  /** The code of an organisation or of a site. */
  readonly organisation?: string;
}

export const fits = (site: ListedSite, { name, postcode, organisation }: SiteFilter): boolean =>
  (name === undefined || site.name.toLowerCase().includes(name.trim().toLowerCase())) &&
  (postcode === undefined || isInPostcode(site.postcode, postcode)) &&
  (organisation === undefined || isOf(site, organisation.trim().toUpperCase()));

/** Copies of a list name the parent or leave it out; a site's code begins with that of the organisation it began in. */
const isOf = ({ code, parent }: ListedSite, organisation: string): boolean => {
  const owner = /^[A-Z0-9]{3,5}$/i.test(parent) ? parent : code.slice(0, 3);
  return [code, owner].some((each) => each.toUpperCase() === organisation);
};

const isInPostcode = (postcode: string, wanted: string): boolean => {
  const compact = postcode.toUpperCase().replace(/\s+/g, '');
  const outward = compact.slice(0, -3);
  const [start = '', inward] = wanted.trim().toUpperCase().split(/\s+/);
  if (inward !== undefined) return outward === start && compact.slice(-3).startsWith(inward);
  if (compact === start) return true;
  const next = outward.charAt(start.length);
  // B is not BD, and LS1 is not LS11; EC1 is EC1A.
  return outward.startsWith(start) && !(/\d$/.test(start) ? /\d/ : /[A-Z]/).test(next);
};

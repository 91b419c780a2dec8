/**
 * How registration marks are made up.
 *
 * Sources: DVLA, INF104 "Vehicle registration numbers and number plates"
 * (current format; I, Q and Z stand in no memory tag, I and Q in no other
 * group); the Road Vehicles (Display of Registration Marks) Regulations 2001
 * (earlier formats, Northern Ireland). Age codes that were never issued
 * ("LB98") have the format like any other.
 */

export type PlateFormat = 'current' | 'prefix' | 'suffix' | 'q' | 'northern-ireland' | 'dateless';

const GAP = '[\\p{Zs}\\t-]{0,2}';
/** Two letters that name a county or Belfast: one of them is an I or a Z, and in some plates both are. */
const COUNTY = '(?:I[ABJLWZ]|[JOUVX]I|[A-HJ-PR-Y]Z)';

/** Groups of a plate: letters and digits in the order they stand, with what parts them. */
const plate = (...groups: string[]): RegExp =>
  new RegExp(`(?<![0-9A-Za-zÀ-ɏ])${groups.map((group) => `(${group})`).join(GAP)}(?![0-9A-Za-zÀ-ɏ])`, 'giu');

/** The formats in the order in which a stretch of text is tried against them. */
export const PLATE_FORMATS: readonly { readonly format: PlateFormat; readonly pattern: RegExp }[] = [
  { format: 'current', pattern: plate('[A-Z]{2}', '\\d{2}', '[A-Z]{3}') },
  { format: 'prefix', pattern: plate('[A-PR-Z]', '[1-9]\\d{0,2}', '[A-Z]{3}') },
  { format: 'suffix', pattern: plate('[A-Z]{3}', '[1-9]\\d{0,2}', '[A-Z]') },
  { format: 'q', pattern: plate('Q', '[1-9]\\d{0,2}', '[A-Z]{3}') },
  { format: 'northern-ireland', pattern: plate(`[A-HJ-Y]?${COUNTY}`, '[1-9]\\d{0,3}') },
  { format: 'dateless', pattern: plate('[A-Z]{1,3}', '[1-9]\\d{0,3}') },
  { format: 'dateless', pattern: plate('[1-9]\\d{0,3}', '[A-Z]{1,3}') },
];

/**
 * The letters that are issued, for plates that no label vouches for. Age codes
 * that were never issued ("LB98") and a Q or Z in the last group pass: invented
 * plates are made with them.
 */
const ISSUED: Readonly<Partial<Record<PlateFormat, RegExp>>> = {
  current: /^[A-HJ-PR-Y]{2}\d\d[A-HJ-Z]{3}$/,
  prefix: /^[A-HJ-NPR-TV-Y]\d{1,3}[A-HJ-Z]{3}$/,
  suffix: /^[A-HJ-Y]{3}\d{1,3}[A-HJ-NPR-TV-Y]$/,
};

export const hasIssuedLetters = (format: PlateFormat, value: string): boolean => ISSUED[format]?.test(value) ?? true;

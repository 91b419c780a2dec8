/**
 * How long a UK number is and how it may be grouped, by its first figures.
 *
 * Source: Ofcom, "The National Telephone Numbering Plan". Written out here
 * because libphonenumber calls Ofcom's drama ranges (01632 960xxx and others)
 * invalid, and they stand in for real numbers in every draft that is tested.
 */

/** Area codes whose local numbers have five figures as well as six. */
const SHORT_AREAS = new Set(
  (
    '1204 1208 1254 1276 1297 1298 1363 1364 1384 1386 1404 1420 1460 1461 1480 1488 1524 1527 1562 1566 1606 1629 ' +
    '1635 1647 1659 1695 1697 1726 1744 1750 1768 1827 1837 1884 1900 1905 1935 1946 1949 1963 1995'
  ).split(' '),
);

/** Kinds of UK number; `service` numbers are only ever an organisation's. */
export type UkNumberKind = 'mobile' | 'landline' | 'service';

/** What a UK number is, from its figures without the leading 0; undefined when the plan has no such number. */
export const ukNumberKind = (national: string): UkNumberKind | undefined => {
  if (/^7[1-57-9]\d{8}$/.test(national)) return 'mobile';
  if (/^7[06]\d{8}$/.test(national)) return 'mobile';
  if (/^(?:1[1-9]\d{8}|2[03489]\d{8})$/.test(national)) return 'landline';
  if (/^1[2-9]\d{7}$/.test(national) && SHORT_AREAS.has(national.slice(0, 4))) return 'landline';
  if (/^(?:3[0347]\d{8}|8(?:0[08]|4[2-5]|7[0-3])\d{7}|9[018]\d{8})$/.test(national)) return 'service';
  if (/^(?:800\d{6}|500\d{6})$/.test(national)) return 'service';
  return undefined;
};

/**
 * Whether the figures of a number stand in groups as people write it. Dates
 * ("01-12-2024 123"), sort codes ("07-11-16 12345678") and shifts
 * ("0800-1600 12 34") don't.
 *
 * @param groups lengths of the runs of figures, the leading 0 included
 */
export const groupedAsPhone = (groups: readonly number[]): boolean => {
  const [first = 0, ...rest] = groups;
  if (rest.length === 0) return true;
  // "07 700 900 417"
  if (first === 2 && rest.join() === '3,3,3') return true;
  if (first < 3 || first > 8) return false;
  const pairs = rest.every((length) => length === 2);
  return pairs || (rest.every((length) => length >= 2) && (rest.at(-1) as number) >= 3);
};

import { type NearestPlace, nearestPlace } from './gazetteer.ts';
import type { Position } from './position.ts';
import { type AtSite, type Site, siteAt } from './sites.ts';

/**
 * Where a position is, in words: `about 2 km south of Harrowdale, Kent, inside
 * your site Larch General`. It tells as much as the position does, so it is
 * only for those who may see that.
 */
export const whereabouts = (position: Position, sites: readonly Site[]): string | undefined => {
  const place = nearestPlace(position);
  const at = siteAt(position, sites);
  const said = [...(place === undefined ? [] : [placeInWords(place)]), ...(at === undefined ? [] : [siteInWords(at)])];
  return said.length === 0 ? undefined : said.join(', ');
};

const placeInWords = (place: NearestPlace): string => {
  if (place.kind === 'country') return `in ${countryName(place.country)}`;
  const { name, district, country, metres, direction } = place;
  const kilometres = Math.round(metres / 1_000);
  const distance = metres < 1_000 ? 'less than 1 km from' : `about ${kilometres} km ${direction} of`;
  return [
    `${distance} ${name}`,
    ...(district === undefined || district === name ? [] : [district]),
    ...(country === 'GB' ? [] : [countryName(country)]),
  ].join(', ');
};

const siteInWords = ({ site, metres }: AtSite): string =>
  metres === 0
    ? `inside your site ${site.name}`
    : `${Math.max(10, Math.round(metres / 10) * 10)} m from your site ${site.name}`;

const COUNTRY_NAMES = new Intl.DisplayNames('en-GB', { type: 'region' });

const countryName = (code: string): string => COUNTRY_NAMES.of(code) ?? code;

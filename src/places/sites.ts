import { METRES_PER_DEGREE, metresBetween, type Position } from './position.ts';

/** A place of the organisation's own: a hospital, a clinic, a depot. */
export interface Site extends Position {
  readonly name: string;
  /** How far its grounds reach from the position, in metres. */
  readonly radius: number;
  /** What else it is called. */
  readonly aliases: readonly string[];
}

export const DEFAULT_RADIUS_METRES = 250;

/** A site and how far outside its radius a position is: 0 metres is inside. */
export interface AtSite {
  readonly site: Site;
  readonly metres: number;
}

/** A street or two away still gives a site away; farther off it is just somewhere in town. */
const NEARBY_METRES = 1_000;

/** The site that a position is inside or near; of several, the one whose centre is nearest among those it is inside. */
export const siteAt = (position: Position, sites: readonly Site[]): AtSite | undefined => {
  let best: (AtSite & { readonly toCentre: number }) | undefined;
  for (const site of sites) {
    const reach = site.radius + NEARBY_METRES;
    // There may be thousands of sites, and in a hostile draft thousands of positions.
    if (Math.abs(position.latitude - site.latitude) * METRES_PER_DEGREE > reach) continue;
    const toCentre = metresBetween(position, site);
    const metres = Math.max(0, toCentre - site.radius);
    if (toCentre > reach) continue;
    if (best === undefined || metres < best.metres || (metres === best.metres && toCentre < best.toCentre))
      best = { site, metres, toCentre };
  }
  return best === undefined ? undefined : { site: best.site, metres: best.metres };
};

import type { ConfigFile } from './schema.ts';
import type { Settings } from './settings.ts';

/** What one configuration file says by itself. */
export const settingsOf = ({
  rules,
  ignore,
  employers,
  people,
  consents,
  sites,
  platform,
  audience,
}: ConfigFile): Settings => ({
  overrides: rules ?? {},
  known: {
    ...(people?.author !== undefined && { author: people.author }),
    staff: people?.staff ?? [],
    employers: employers ?? [],
  },
  consents: consents ?? [],
  sites: sites ?? [],
  ignore: ignore ?? [],
  ...(platform !== undefined && { platform }),
  ...(audience !== undefined && { audience }),
});

/** Settings on top of others: the later word counts, lists of names add up. */
export const merge = (base: Settings, top: Settings): Settings => ({
  ...base,
  ...top,
  overrides: { ...base.overrides, ...top.overrides },
  known: {
    ...base.known,
    ...top.known,
    staff: union(base.known.staff, top.known.staff),
    employers: union(base.known.employers, top.known.employers),
  },
  consents: [...base.consents, ...top.consents],
  sites: [...base.sites, ...top.sites],
  // In their order, twice if need be: a later pattern may take back an earlier one.
  ignore: [...base.ignore, ...top.ignore],
});

const union = (names: readonly string[], more: readonly string[]): string[] => [...new Set([...names, ...more])];

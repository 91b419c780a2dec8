import type { ConfigFile } from './schema.ts';
import type { ContentSetting, Settings } from './settings.ts';

/** What one configuration file says by itself. */
export const settingsOf = ({
  rules,
  ignore,
  content,
  employers,
  people,
  consents,
  sites,
  platform,
  audience,
}: ConfigFile): Settings => ({
  overrides: rules ?? {},
  packs: [],
  known: {
    ...(people?.author !== undefined && { author: people.author }),
    staff: people?.staff ?? [],
    employers: employers ?? [],
  },
  consents: consents ?? [],
  sites: sites ?? [],
  suppressions: [],
  ignore: ignore ?? [],
  content: (content ?? []).map(contentSetting),
  ...(platform !== undefined && { platform }),
  ...(audience !== undefined && { audience }),
});

/** Settings on top of others: the later word counts, lists of names add up. */
export const merge = (base: Settings, top: Settings): Settings => ({
  ...base,
  ...top,
  overrides: { ...base.overrides, ...top.overrides },
  packs: union(base.packs, top.packs),
  known: {
    ...base.known,
    ...top.known,
    staff: union(base.known.staff, top.known.staff),
    employers: union(base.known.employers, top.known.employers),
  },
  consents: [...base.consents, ...top.consents],
  sites: [...base.sites, ...top.sites],
  suppressions: union(base.suppressions, top.suppressions),
  // In their order, twice if need be: a later pattern may take back an earlier one.
  ignore: [...base.ignore, ...top.ignore],
  content: union(base.content, top.content),
});

const contentSetting = ({
  files,
  drafts,
  text,
  altText,
  images,
  platform,
  format,
}: NonNullable<ConfigFile['content']>[number]): ContentSetting => ({
  files: list(files),
  ...(drafts !== undefined && { drafts }),
  text: list(text),
  altText: list(altText),
  images: list(images),
  ...(platform !== undefined && { platform }),
  format,
});

const list = (names: string | readonly string[] = []): readonly string[] =>
  typeof names === 'string' ? [names] : names;

const union = <Item>(items: readonly Item[], more: readonly Item[]): Item[] => [...new Set([...items, ...more])];

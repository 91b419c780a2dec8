import type { DraftSettings } from '../draft.ts';
import type { ConfigDocument, Path } from './document.ts';

/**
 * Where each setting was made, by its name (`audience`, `people.author`,
 * `rules.date/event-date`): one place, or several for what adds up. A name
 * tells nothing of the value.
 */
export type Origins = Readonly<Record<string, string | readonly string[]>>;

/** Settings of settings; the names in all others may be anybody's. */
const NESTED: ReadonlySet<string> = new Set(['rules', 'people']);
/** They lead to settings, or to nothing, and are none. */
const NO_SETTINGS: ReadonlySet<string> = new Set(['extends', '$schema']);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The settings that a document makes itself. */
export const originsOf = ({ value, place }: ConfigDocument): Origins => {
  const origins: Record<string, string | readonly string[]> = {};
  const add = (path: Path, setting: unknown): void => {
    const at = place(path, 'name');
    origins[path.join('.')] = Array.isArray(setting) ? [at] : at;
  };
  for (const [name, setting] of Object.entries(isRecord(value) ? value : {})) {
    if (NO_SETTINGS.has(name)) continue;
    if (!NESTED.has(name) || !isRecord(setting)) add([name], setting);
    else for (const [inner, own] of Object.entries(setting)) add([name, inner], own);
  }
  return origins;
};

/** Origins on top of others, as their settings are merged: lists add up, and of all else the later word counts. */
export const mergeOrigins = (base: Origins, top: Origins): Origins => {
  const merged = { ...base };
  for (const [name, places] of Object.entries(top)) {
    const before = merged[name];
    merged[name] = Array.isArray(places) && Array.isArray(before) ? [...new Set([...before, ...places])] : places;
  }
  return merged;
};

/** What the command line says counts more than any file. */
export const originsOfFlags = (flags: DraftSettings): Origins =>
  Object.fromEntries(Object.keys(flags).map((name) => [name, `--${name}`]));

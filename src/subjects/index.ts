import type { Attributor } from './attribute.ts';

export { type Attributor, attribute, type KnownNames, NOBODY_KNOWN } from './attribute.ts';

/** Every attributor; each answers for its own types of entity. */
export const attributors: readonly Attributor[] = [];

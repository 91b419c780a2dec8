import { type Breath, breathing } from '../cancellation.ts';
import type { Part } from '../draft.ts';
import type { Entity } from '../entity.ts';
import { ages } from './ages/ages.ts';
import { audience } from './audience/index.ts';
import { clinical } from './clinical/index.ts';
import { conduct } from './conduct/index.ts';
import { consents } from './consent/index.ts';
import { contacts } from './contacts/index.ts';
import { datesAndTimes } from './dates/index.ts';
import { readable } from './fields/readable.ts';
import { statedByField } from './fields/stated.ts';
import { identifyingFilename } from './filenames/identifying-filename.ts';
import { civilIdentifiers } from './identifiers/civil/index.ts';
import { healthNumbers } from './identifiers/health/index.ts';
import { particulars } from './particulars/index.ts';
import { people } from './people/index.ts';
import { pictures } from './pictures/index.ts';
import { places } from './places/index.ts';
import type { Recognizer } from './recognizer.ts';
import { resolveOverlaps } from './resolve.ts';
import { seenText } from './seen-text/index.ts';
import { stories } from './stories/index.ts';
import { relativeTimes } from './times/index.ts';

/** Every recognizer, in the order in which `inspect` lists what they find. */
const recognizers: readonly Recognizer[] = [
  ...people,
  ...datesAndTimes,
  ages,
  ...contacts,
  ...civilIdentifiers,
  ...healthNumbers,
  ...particulars,
  ...relativeTimes,
  ...places,
  ...clinical,
  ...stories,
  ...audience,
  ...conduct,
  ...consents,
  ...pictures,
  identifyingFilename,
];

/** Words in a picture stand there for others; the draft's own are read for all that they tell. */
const recognizersFor = ({ kind }: Part): readonly Recognizer[] =>
  kind === 'visible-text' || kind === 'barcode' ? seenText : recognizers;

/** All entities of one part, in order of their place, each stretch of text read in one way only. */
export const recognize = async (
  part: Part,
  using: readonly Recognizer[] = recognizersFor(part),
  breathe: Breath = breathing(undefined),
): Promise<Entity[]> => {
  const entities: Entity[] = statedByField(part).map(({ evidence, ...found }) => ({
    ...found,
    part,
    source: `fields: ${evidence}`,
  }));
  // These are words of ours.
  if (part.fact !== undefined) return entities;
  const text = readable(part);
  for (const recognizer of using) {
    const breath = breathe();
    if (breath !== undefined) await breath;
    const result = recognizer.recognize(text);
    const found = result instanceof Promise ? await result : result;
    for (const { evidence, ...entity } of found) {
      entities.push({ ...entity, part, source: `${recognizer.name}: ${evidence}` });
    }
  }
  return resolveOverlaps(entities);
};

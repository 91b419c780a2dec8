import { ENGINES, type Engine, type Seen } from './engines.ts';
import type { Answer, Sighting } from './messages.ts';
import type { Picture } from './picture.ts';

/** What is asked first, as it can spare what comes after. */
const FIRST: Engine = 'medical';

/**
 * Looks at a picture with one engine after the other and answers for each. The
 * faces of a picture that is an x-ray aren't looked for: it has none, and bones
 * look like some.
 */
export const lookWith = async (
  engines: readonly Engine[],
  picture: Picture,
  answer: (message: Answer) => void,
): Promise<void> => {
  let isMedical = false;
  for (const engine of engines.toSorted((a, b) => Number(b === FIRST) - Number(a === FIRST))) {
    try {
      const result = engine === 'faces' && isMedical ? [] : await ENGINES[engine](picture);
      const sighting = { engine, result } as Sighting;
      if (sighting.engine === 'medical') isMedical = isOne(sighting.result);
      answer({ type: 'seen', ...sighting });
    } catch {
      answer({ type: 'broken', engine }); // its own words could quote the file
    }
  }
};

const isOne = (images: Seen['medical']): boolean => images.some(({ certainty }) => certainty === 'likely');

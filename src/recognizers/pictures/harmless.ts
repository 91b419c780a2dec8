import { wholeWords } from '../context.ts';
import type { ReadableText } from '../text.ts';
import { MADE_UP, OWN_IMAGE, PUBLISHED } from './lexicon/unreal.ts';

/** UTF-16 code units in which a draft says what its pictures are. */
const REACH = 20_000;

/** What is x-rayed without being anybody; "training" and "models" are said beside real films too. */
const NOBODY = wholeWords(
  `phantoms?(?! (?:limbs?|pains?|pregnanc|vibration|ring))|manikins?|mannequins?|simulated|simulators?|sim (?:suite|lab|day|man)|simman|moulage|made[- ]up (?:case|patient|film)|science week|demo (?:patient|image|film)|test image`,
);
/** "CT of a pineapple", "x-ray of our cat" */
const IMAGE_OF =
  /(?<![a-z])(?:x-?rays?|cts?|mris?|scans?|ultrasounds?|films?|radiographs?|images?) (?:slice )?of (?:an?|my|our|the|some) (?<thing>[^.,\r\n]{1,40})/gu;

/** Words of publishing that are said of much else: "credit to the night team", "journal club", "stock take". */
const SAID_OF_MUCH = /^(?:stock|licen[sc]ed|published|journal|bmj|nejm|lancet|credit to|museum|case report)$/i;
const AN_IMAGE = wholeWords(
  `x-?rays?|films?|radiographs?|images?|pictures?|photos?|pics?|plates?|scans?|ct|mri|ultrasounds?|slides?|figures?|fig|ecgs?`,
);
const EVERYWHERE = new RegExp(PUBLISHED.source, 'gi');

/** A caption in the picture itself says so more narrowly: viewers have archives, and a year may be somebody's birth. */
const LICENSED = wholeWords(
  `cc0|cc[- ]by(?:[- ](?:sa|nc|nd))*|creative commons|public domain|shutterstock|getty images|istock|radiopaedia|phantoms?|demo(?: patient| image)?|test image`,
);

/** The same of words that a picture shows. */
export const captionSaysHarmless = ({ lower }: ReadableText): boolean => LICENSED.test(lower.slice(0, REACH));

/** Whether a text says that what is shown is published, simulated, a thing or an animal, or the author's own: nobody's in care. */
export const saysHarmless = (readable: ReadableText): boolean => {
  const words = readable.lower.slice(0, REACH);
  if (NOBODY.test(words) || OWN_IMAGE.test(words)) return true;
  if ([...words.matchAll(EVERYWHERE)].some((found) => isOfImage(found, readable))) return true;
  return [...words.matchAll(IMAGE_OF)].some(({ groups = {} }) => MADE_UP.test(groups['thing'] ?? ''));
};

const isOfImage = ({ 0: found, index }: RegExpExecArray, readable: ReadableText): boolean =>
  !SAID_OF_MUCH.test(found) || AN_IMAGE.test(readable.slice(readable.sentenceAt(index)));

import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import type { Recognizer } from '../recognizer.ts';
import { isAdvice } from './moments.ts';

const MAY_BE_KEPT = /thumbnail|preview|live photo|heic|frame|layer|uncrop|un-crop|crop|original|edit/;

/** Words that say a picture's file still holds what was cut away: its preview, its layers, its live frame. */
export const hiddenOriginal: Recognizer = {
  name: 'hidden-originals',
  types: ['hidden-original'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    if (!text.hasLower(MAY_BE_KEPT)) return;
    let last = -1;
    for (const pattern of PATTERNS) {
      for (const { index, 0: words } of text.allLower(pattern)) {
        if (index < last) continue;
        const sentence = text.sentenceAt(index);
        const around = lower.slice(
          Math.max(sentence.start, index - 150),
          Math.min(sentence.end, index + words.length + 120),
        );
        if (HARMLESS.test(around) || isAdvice(around) || !FILE.test(around)) continue;
        last = index + words.length;
        yield { type: 'hidden-original', start: index, end: last, confidence: 0.75, evidence: 'original kept' };
      }
    }
  },
};

const HIDDEN_PART =
  '(?:embedded |exif |hidden |little |file |its |the |whose |in the |old ){0,3}(?:thumbnails?|thumb|previews?|preview image|preview pane|live photo|motion photo|depth frame|aux(?:iliary)? frame|depth\\/aux frame|alternate frame|second frame|bottom layer|hidden layer|layers?|edit history|original layer)';
const STILL =
  '(?:still |also |clearly |actually ){0,2}(?:shows?|showing|has|have|had|holds?|keeps?|kept|contains?|includes?|reveals?|gives away|of|with)';
const THING =
  "(?:(?:the|his|her|their|a|all|whole|full|uncropped|original|entire|everyone|everything|names?|ward|patient['’]?s?|of|on|it|and|in|behind|white|name) ){0,5}(?:whiteboard|board|wristband|name ?band|label|names?|surname|face|faces|scene|original|photo|picture|image|patient|patients|screen|monitor|number|dob|details|uncropped|x-?ray|bed|room|rest|background|notes|chart|lady|man)";
const PATTERNS: readonly RegExp[] = [
  // "thumbnail shows the whiteboard", "preview still has the wristband", "depth frame of the full scene"
  new RegExp(`(?<![0-9a-zà-ɏ])${HIDDEN_PART}(?: of it)? ${STILL} ${THING}(?![0-9a-zà-ɏ])`, 'gu'),
  // "undo the crop and you get his face back", "uncrop it and there's the name"
  /(?<![0-9a-zà-ɏ])(?:undo(?:ing)? the crop|un-?crop(?: it| the (?:photo|pic|picture|image))?|un-?cropping(?: it)?|revert(?:ing)?(?: it| the (?:photo|crop|edit))|reset(?:ting)? the crop|drag(?:ging)? the (?:crop|edges?) (?:back|out))(?:,)? (?:and |to see |shows?|brings? back|gets?|gives?|to get )(?: ?(?:you|u|there['’]s|can|see|get|the|his|her|their|whole|full|original|patient['’]?s?|it['’]s|all|back)){0,5} ?(?:names?|face|faces|whiteboard|board|label|wristband|original|photo|picture|thing|lot|scene|surname|number|details|patient|screen)(?![0-9a-zà-ɏ])/gu,
  // "the original is still in the file", "uncropped version still underneath"
  /(?<![0-9a-zà-ɏ])(?:the |my )?(?:original|uncropped|full|whole|unedited|cropped[- ](?:off|out)) ?(?:photo|picture|image|pic|version|frame|bit|part|one)?(?:['’]s| is| are) (?:still )(?:there |hidden |saved |sitting |embedded )?(?:in|inside|under(?:neath)?|behind|beneath) (?:the (?:file|crop|image|photo|jpe?g|heic|slide|picture|edit|sticker)|it)(?![0-9a-zà-ɏ])/gu,
];
const FILE = wholeWords(
  `crop\\w{0,4}|un-?crop\\w{0,4}|heic|jpe?g|png|tiff?|psd|edited|edit|exif|photo|pic|picture|image|file|thumbnail|live photo|layers?|metadata|exported|saved|download`,
  'u',
);
const HARMLESS = wholeWords(
  `identical|same as|matches|no thumbnail|without (?:a )?thumbnail|re-?exported|flattened|only in size|rotat\\w{1,4}|letterbox\\w{0,3}|youtube|video|episode|trailer|preview (?:of|event|evening|night|day)|sneak preview|link preview|podcast|channel|website|blog|clickbait|wedding|holiday|sunset|my (?:kids?|garden|cat|dog)|stripped|removed`,
  'u',
);

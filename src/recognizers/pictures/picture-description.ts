import type { Span } from '../../draft.ts';
import type { Found } from '../../entity.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';
import type { Note } from './notes.ts';
import { seenIn } from './people-seen.ts';

/** Alt text or a caption that describes somebody in care. */
export const pictureDescription: Recognizer = {
  name: 'picture-descriptions',
  types: ['picture-description'],
  *recognize(text): Iterable<Found> {
    let last = -1;
    for (const { note, start, end, confidence } of seenIn(text)) {
      if (note.kind === 'note' || start < last) continue;
      const whole = goingOn(text, note, { start, end });
      last = whole.end;
      yield {
        type: 'picture-description',
        ...whole,
        confidence,
        evidence: `describes somebody in ${note.kind === 'alt' ? 'alt text' : 'a caption'}`,
      };
    }
  },
};

const OF_THEM = /(?<![a-zà-ɏ])(?:him|her|them|his|their|film|x-?ray|scan|wound|aged)(?![a-zà-ɏ])|^\d{1,3}(?![0-9])/u;

/** "boy, 6, abdomen film with magnets": what goes on to speak of the same person belongs to it. */
const goingOn = (text: ReadableText, note: Note, { start, end }: Span): Span => {
  let last = end;
  for (const segment of note.segments) {
    if (segment.start < last) continue;
    if (
      /[.!?\r\n]/.test(text.text.slice(last, segment.start)) ||
      !OF_THEM.test(text.lower.slice(segment.start, segment.end))
    )
      break;
    last = segment.end;
  }
  return { start, end: last };
};

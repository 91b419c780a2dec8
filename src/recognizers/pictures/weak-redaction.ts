import type { Found } from '../../entity.ts';
import { wholeWords } from '../context.ts';
import { lazily } from '../patterns/lazily.ts';
import type { Recognizer } from '../recognizer.ts';
import { isAdvice } from './moments.ts';
import { REDACTION_TRIGGERS } from './trigger-words.ts';

/** Something covered up in a picture in a way that can be undone, or that leaves the person recognisable. */
export const weakRedaction: Recognizer = {
  name: 'covered-up',
  types: ['weak-redaction'],
  *recognize(text): Iterable<Found> {
    const { lower } = text;
    const has = REDACTION_TRIGGERS.in(text);
    let last = -1;
    const all = PATTERNS.flatMap(([needs, pattern]) => (has(needs) ? [...text.allLower(pattern())] : []));
    for (const { index, 0: words } of all.sort((a, b) => a.index - b.index || b[0].length - a[0].length)) {
      if (index < last) continue;
      const sentence = text.sentenceAt(index);
      const around = lower.slice(
        Math.max(sentence.start, index - 150),
        Math.min(sentence.end, index + words.length + 100),
      );
      if (
        isAdvice(around) ||
        HARMLESS.test(around) ||
        NEGATED.test(lower.slice(Math.max(sentence.start, index - 24), index))
      )
        continue;
      last = index + words.length;
      yield {
        type: 'weak-redaction',
        start: index,
        end: index + words.trimEnd().length,
        confidence: 0.8,
        evidence: 'covered up',
      };
    }
  },
};

const NEGATED =
  /(?<![a-zà-ɏ])(?:no|not|never|without|no need to|instead of|n['’]t)(?: (?:just|only|a|an|the|any|simply|have|has|enough to))* ?$/u;

const WHOSE =
  "(?:his|her|their|the (?:patient|lady|man|baby|child|kid|lad|resident|chap|boy|girl|woman|pt|client|wee man|gentleman)['’]?s?|the patients['’]|everyone['’]?s?|everybody['’]?s?|each|every|patients?['’]?s?|residents['’]?|the|all the|all their|both|that)";
const FACE = '(?:eyes?|faces?|heads?|mouths?|features|tattoos?)';
const WORDS =
  '(?:names?|surnames?|labels?|details|wristbands?|name ?bands?|dobs?|date of birth|numbers?|nhs numbers?|hospital numbers?|whiteboard|white board|board|screens?|monitors?|identifiers|text|sticker|addressograph|address|barcodes?|initials|(?:name|id|patient) (?:bar|strip|bit|line|label|details))';
const COVER =
  '(?:emojis?|stickers?|smileys?|heart|hearts|love hearts?|sunglasses|star|flower|sunflower|unicorn|filter|cartoon|(?:gif|clip ?art)|monkey|see[- ]no[- ]evil|smiley face|teddy|blob|squiggle|box|circle|[\\u2600-\\u27bf\\u{1f000}-\\u{1faff}]\\ufe0f?)';
const PEN =
  '(?:(?:black |thick |permanent )?(?:marker(?: pen)?|felt[- ]tip(?: pen)?|sharpie|biro|pen|highlighter|tipp?-?ex|markup|mark-?up tool|pen tool|phone pen|draw tool|eraser|paint|ms paint|snapchat pen|insta(?:gram)? pen)(?: (?:line|tool|scribble))?)';

/** `needs` names groups of words one of each of which must stand in the text. */
const PATTERNS: readonly (readonly [needs: string, pattern: () => RegExp])[] = [
  // "🙈 over his eyes", "put a heart sticker over her face", "an emoji on each face"
  [
    'face over',
    lazily(
      () =>
        new RegExp(
          `(?:(?:i(?:['’]ve| have)?|we(?:['’]ve)?) )?(?:(?:just |already )?(?:put|stuck|slapped|popped|added|placed|whacked|chucked|bunged|sticking|putting|popping|using|used|with) )?(?:(?:an?|the|some|two|wee|big|little|cheeky|smiley|heart|love) ){0,3}${COVER}(?: (?:emojis?|stickers?|filter|face))? (?:over|on|across|covering|covers|hiding|in front of|where) ${WHOSE} ${FACE}(?: (?:is|are|was|should be))?(?![0-9a-zà-ɏ])`,
          'gu',
        ),
    ),
  ],
  // "star emoji over face", "sunglasses emoji on the patient"
  [
    'emoji',
    lazily(
      () =>
        new RegExp(
          `(?<![0-9a-zà-ɏ])(?:(?:[a-z]{3,10}|\\S{1,4}) )?(?:emojis?|stickers?|smileys?) (?:over|on|covering|across) (?:${FACE}|(?:the|our|my) (?:patients?|residents?|lady|man|baby|child|kid|lad))(?![0-9a-zà-ɏ'’])`,
          'gu',
        ),
    ),
  ],
  // "covered his face with a sticker", "hid her eyes behind an emoji"
  [
    'covered target',
    lazily(
      () =>
        new RegExp(
          `(?<![0-9a-zà-ɏ])(?:covered|covering|hid|hidden|hiding|masked|disguised|blocked(?: out)?|blanked(?: out)?) (?:up )?${WHOSE} (?:${FACE}|${WORDS})(?: up| out)? (?:with|by|using|behind|under) (?:an?|the|some|my|our)? ?(?:(?:wee|big|little|black|heart|smiley|white) ){0,2}(?:${COVER}|${PEN}|thumb|finger|bar|box|rectangle|post-?it)(?: (?:emojis?|stickers?))?(?![0-9a-zà-ɏ])`,
          'gu',
        ),
    ),
  ],
  // "black bar over his eyes", "eyes blacked out"
  [
    'black',
    lazily(
      () =>
        new RegExp(
          `(?<![0-9a-zà-ɏ])(?:(?:a|the|with a|wee|little|big|classic) ){0,2}black (?:bars?|box(?:es)?|strips?|lines?|rectangles?|stripes?) (?:over|across|on|covering) ${WHOSE} (?:${FACE}|${WORDS})(?![0-9a-zà-ɏ])|(?<![0-9a-zà-ɏ])(?:${WHOSE} )?(?:eyes|faces?|names?|details|dob) (?:(?:all|is|are|was|were|have been|has been|just) ){0,2}(?:blacked|blanked|blocked|greyed|scribbled|scrubbed|scored|coloured|smudged) out|(?<![0-9a-zà-ɏ])(?:blacked|blanked|blocked|scribbled|scored|coloured|smudged) (?:out )?${WHOSE} (?:(?:first|last|full|sur) ?)?(?:${FACE}|${WORDS})(?: out)?(?![0-9a-zà-ɏ])|(?<![0-9a-zà-ɏ])eye bars?(?= (?:on|added|over))`,
          'gu',
        ),
    ),
  ],
  // "blurred her face", "pixelated the label", "names are blurred out"
  [
    'blurred',
    lazily(
      () =>
        new RegExp(
          `(?<![0-9a-zà-ɏ])(?:blurr?ed|blurring|pixell?ated|pixelating|pixellated|mosaic(?:ed|ked)|fuzzed|smudged|airbrushed)(?: out)? ${WHOSE} (?:(?:first|last|full|patient|tiny|wee) )?(?:${FACE}|${WORDS})(?: out)?(?![0-9a-zà-ɏ])|(?<![0-9a-zà-ɏ])(?:${WHOSE} )?(?:(?:full|patient|first|sur) ?)?(?:faces?|eyes|${WORDS})(?:['’]s)? (?:(?:all|is|are|was|were|have been|has been|just|now|only) ){0,2}(?:slightly |heavily |partly |half )?(?:blurr?ed|pixell?ated|fuzzed|smudged)(?: out)?(?![0-9a-zà-ɏ])`,
          'gu',
        ),
    ),
  ],
  // "black felt tip line over the surname", "scribbled over the name", "highlighter through her DOB"
  [
    'drawn target',
    lazily(
      () =>
        new RegExp(
          `(?<![0-9a-zà-ɏ])(?:(?:a|the|some|bit of|my|used|with) ){0,3}${PEN} (?:over|across|through|on|covering) ${WHOSE} (?:${WORDS}|${FACE})(?![0-9a-zà-ɏ])|(?<![0-9a-zà-ɏ])(?:scribbled|scribbling|drawn|drew|painted|coloured|scrawled|inked|went|gone|penned|written|crossed|tipp?-?exed|markered|sharpied) (?:(?:right |all |straight )?(?:over|through|across|out) )?${WHOSE} (?:${WORDS}|${FACE})(?: (?:with|in|using) (?:an?|the|my|some|black)? ?(?:black |red |phone )?${PEN})?(?![0-9a-zà-ɏ])`,
          'gu',
        ),
    ),
  ],
  [
    'line target',
    lazily(
      () =>
        new RegExp(
          `(?<![0-9a-zà-ɏ])(?:(?:a|wee|bit of|quick|some|black|red|snapchat|insta|phone) ){0,3}(?:scribbles?|squiggles?|swirl|(?:black |thick )lines?) (?:over|across|through) ${WHOSE} (?:${WORDS}|${FACE})(?![0-9a-zà-ɏ])`,
          'gu',
        ),
    ),
  ],
  // "used the highlighter tool to cover his name"
  [
    'pen target',
    lazily(
      () =>
        new RegExp(
          `(?<![0-9a-zà-ɏ])(?:used |using |with )?(?:an? |the |some |my )?${PEN} to (?:cover|hide|block|cross|blank|scribble|black|go over|score)(?: out| up| over)? ${WHOSE} (?:${WORDS}|${FACE})(?: out| up)?(?![0-9a-zà-ɏ])`,
          'gu',
        ),
    ),
  ],
  // "cropped the name off in PowerPoint"
  [
    'document',
    lazily(
      () =>
        new RegExp(
          `(?<![0-9a-zà-ɏ])(?:cropped|cropping|trimmed|cut|covered|hid|boxed|white box(?:ed)?|whited) ${WHOSE} (?:(?:patient|full|first) )?(?:${WORDS}|${FACE})(?: (?:off|out|away|over|up))? (?:in|with|using|on|via) (?:power ?point|ppt|word|ms word|pages|keynote|canva|google (?:docs|slides)|docs|slides|publisher|acrobat reader|a pdf|preview|excel)(?![0-9a-zà-ɏ])|(?<![0-9a-zà-ɏ])(?:cropped|trimmed|cut off) (?:it |off |out |the (?:image|photo|picture|film|x-?ray|scan|screenshot|top|bottom|edge) )?(?:in|inside|within|on) (?:the )?(?:power ?point|ppt|word|keynote|canva|google (?:docs|slides)|slide deck|slides|a slide|publisher)(?![0-9a-zà-ɏ])`,
          'gu',
        ),
    ),
  ],
  // "my thumb's over the name"
  [
    'finger target',
    lazily(
      () =>
        /(?<![0-9a-zà-ɏ])(?:my |a |his |her )?(?:thumb|finger|hand)(?: is|['’]s| was)? (?:over|covering|across) (?:the|his|her|their) (?:names?|surname|label|dob|wristband|details|number)(?![0-9a-zà-ɏ])/gu,
    ),
  ],
];

/** Brands, packets, one's own children, and tools that really take things out. */
const HARMLESS = wholeWords(
  `logos?|brands?|branding|packet|packets|packaging|product|products|number ?plates?|reg plates?|my (?:kids?|son|daughter|children|child|boy|girl|niece|nephew|face|own|eyes|name|wee one|little (?:one|boy|girl))|our (?:kids|children)|redaction tool|proper(?:ly)? redact\\w{0,3}|policy document|foi|contract|minutes|lines? blurred|blurred? (?:lines|vision)|vision|glasses|double vision|cataracts?|migraine|drunk|tears|sleep|tired|staff faces|nurse['’]?s face|colleagues?['’]? faces?|sun ?screen|sun ?cream|moisturiser|mask over|oxygen mask|drops|patch over|flannel|bandage|dressing|cloth|blanket|makeup|make-up|face ?paint\\w{0,3}|halloween|eye shadow|mascara|icmje|study|studies|do(?:es)? ?n['’]?o?t anonymise|not anonymise|do not work|don['’]?t work|isn['’]?t enough|is not enough|not enough`,
  'u',
);

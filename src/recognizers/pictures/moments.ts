import type { Span } from '../../draft.ts';
import { wholeWords } from '../context.ts';
import type { ReadableText } from '../text.ts';
import { isInNote, notesIn } from './notes.ts';
import { MOMENT_TRIGGERS } from './trigger-words.ts';

/**
 * A sentence of running text that goes with a picture: "selfie with…", "ignore
 * the whiteboard behind us", "if you zoom in you can read…".
 */
export interface Moment extends Span {
  /** The sentence in lower case; offsets count from `start`. */
  readonly lower: string;
  /** It names the picture or video itself. */
  readonly camera: boolean;
  /** It says where in the picture something is: behind us, in shot, ignore the. */
  readonly pointing: boolean;
}

export const CAMERA_WORD =
  '(?:photo(?:graph)?s?|candids?|photie|foto|pics?|piccy|piccies|pictures?|images?|selfies?|snaps?|snapshot|polaroid|reels?|videos?|vids?|footage|clips?|boomerang|tik ?toks?|live ?stream|flat ?lays?|screen ?(?:shot|grab)s?|time-?lapse|carousel|slow-?mo|close-?ups?|photo ?dump|thumbnail|shot)';

/** Names a picture that goes with the draft. */
const CAMERA = wholeWords(
  `${CAMERA_WORD}|filmed|filming|videoed|photographed|snapped|on camera|photo-?bomb(?:ed|ing|er)?|before and after|live on (?:insta|facebook|fb|tiktok)|\\w{2,9}ie at the desk`,
  'u',
);
const CAMERA_SIGN = /[📷📸🤳🎥📹🎬]/u;
/** "the big picture", "video consultation", "pain clip": the words without a picture. */
const NOT_CAMERA = wholeWords(
  `(?:big|bigger|whole|full|clear|clinical|overall|wider) pictures?(?= (?:of|is|that|here)|[.,!]|$)|pictures? of health|video (?:calls?|consultations?|consults?|appointments?|links?|clinics?|interviews?|conferenc\\w{1,5}|games?)|get the picture|photo id|photo booth|hair clips?|nose clips?|toe ?nail clips?|bulldog clips?|snap decisions?|cold snap|oh snap|(?:a|one|booster|flu|covid|your|vaccine|good|big|long|best|give it a|another|last|first) shots?|shots? in the arm|called the shots?`,
  'gu',
);
const POINTING = wholeWords(
  `(?:ignore|excuse|pretend (?:you|u|ye) can(?:['’]?t|not) see)(?= [a-z])|(?:please |pls |just |everyone |everybody )?(?:ignore|excuse|pardon|disregard|pay no attention to|don['’]?t (?:mind|look at|zoom in on)|do not zoom|never mind|forgive|apologies for|sorry about)(?: (?:the|my|our|that|her|his|whatever))|(?:in|at) the (?:back|fore)ground|in the back of (?:the )?(?:shot|photo|pic|picture)|behind (?:me|us|him|her|them|you|the (?:cake|cakes|team|girls|lads|crew|tree|desk|nurses))|over (?:my|our|her|his) shoulders?|(?:in|into) (?:the )?(?:shot|frame|view)|in full view|on show|on display|on full display|clearly visible|just visible|visible|if you (?:zoom|look|squint|peer|swipe)|zoom(?:ed|ing)? in|zoom|squint|swipe|peek(?:ing|s)? out|peeping out|sneak(?:ing|ed)? in(?:to)? (?:the )?(?:shot|frame|pic)|(?:dead|crystal|really|so|perfectly|still) (?:clear|readable|legible)|legible|readable|facing (?:out|the camera|us|up|forwards?)|face up|spot the|look closely|look behind|bottom (?:left|right)|top (?:left|right)|(?:left|right) hand corner|in the corner of|photo (?:\\d|one|two|three) shows|second (?:pic|photo|picture|slide)|you can (?:just |still |just about |clearly |actually |almost |totally |easily ){0,2}(?:see|read|make out|spot|tell)|can(?: still| just| just about| clearly)? (?:read|make out)|reflected in|(?:in|reflection in) the mirror|posing`,
  'u',
);
/** Advice, rules and plans are about pictures in general: "never post a photo of…". */
const ADVICE = wholeWords(
  `never|nobody (?:should|photograph|post|take|film|share)|avoid|remember to|make sure|always|before (?:you|we|i) (?:post|share|upload|hit)|(?:do not|don['’]?t|dont|please don['’]?t|can['’]?t|cannot|cant|mustn['’]?t|shouldn['’]?t|won['’]?t|wouldn['’]?t|not allowed to|refuse to|refused to|asked (?:him|her|them|us|me) (?:not|to not) to|no longer|not to|nobody|no one|without|stop|stopped|instead of|rather than) (?:(?:be |ever |just |going to |allowed to |to |we |you |people ){0,2})(?:post|posting|photograph|photographing|share|sharing|take|taking|upload|uploading|snap|snapping|film|filming|include|including|put|putting|send|sending|use|using|show|showing|publish|publishing)|should(?:n['’]?t)?|must(?:n['’]?t)?|policy|policies|guidance|guidelines?|reminder|top tip|tips (?:for|on)|how to|what if|imagine|(?:please )?(?:check|wipe|turn|cover|move|hide) (?:the|your|what)|rules?|breach(?:es|ed)?|training session|webinar|module|if (?:you|u) (?:took|take|have|want|need|post|see a|spot a|notice)|allowed|banned|upload (?:your|a)|send (?:us|me|in|a|your)|let['’]s not|would you|struck off|suspended|tribunal|disciplinary|risks? of|lesson|learned the hard way|(?:deleted|took down|taken down|binned|removed) (?:the|my|a|that|it)|no (?:photos?|pics?|pictures?|selfies?|filming|cameras?|videos?|phones?)|(?:in|at) (?:an? )?(?:novel|film noir|the movie|sitcom)`,
  'u',
);

const cache = new WeakMap<ReadableText, readonly Moment[]>();

/** The sentences of running text that go with a picture. */
export const momentsIn = (text: ReadableText): readonly Moment[] => {
  let moments = cache.get(text);
  if (moments === undefined) {
    moments = text.kind === 'text' ? [...find(text)] : [];
    cache.set(text, moments);
  }
  return moments;
};

/** The moment in whose sentence an offset stands. */
export const momentAt = (text: ReadableText, offset: number): Moment | undefined => {
  const moments = momentsIn(text);
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle] as Moment).end > offset) high = middle;
    else low = middle + 1;
  }
  const moment = moments[low];
  return moment !== undefined && moment.start <= offset ? moment : undefined;
};

const CHEAP =
  /pho|candid|pic|selfie|snap|reel|vid|footage|clip|boomer|tik|stream|flat ?lay|screen|lapse|carousel|slow|close|thumb|shot|film|camera|before|live|ignore|excuse|pardon|regard|atten|mind|pretend|zoom|forgiv|apolog|sorry|ground|behind|should|frame|view|show|display|visib|squint|swipe|peek|peep|clear|legib|read|facing|face|spot|look|bottom|top|corner|second|you can|mirror|foto|posing|[📷📸🤳🎥📹🎬]/u;

function* find(text: ReadableText): Generator<Moment> {
  const has = MOMENT_TRIGGERS.in(text);
  const mayName = (has('camera') && text.mayHold(CAMERA, true)) || CAMERA_SIGN.test(text.lower);
  const mayPoint = has('pointing') && text.mayHold(POINTING, true);
  if (!mayName && !mayPoint) return;
  const notes = notesIn(text);
  for (const { start, end } of text.sentences) {
    const until = Math.min(end, start + 600);
    const lower = text.lower.slice(start, until);
    if (!CHEAP.test(lower)) continue;
    const bare = lower.replace(NOT_CAMERA, (words) => ' '.repeat(words.length));
    const camera = mayName && (CAMERA.test(bare) || CAMERA_SIGN.test(lower));
    const pointing = mayPoint && POINTING.test(bare);
    if (!camera && !pointing) continue;
    if (isAdvice(lower)) continue;
    if (isInNote(notes, start) && isInNote(notes, until - 1)) continue;
    yield { start, end: until, lower: bare, camera, pointing };
  }
}

/** "ignore the whiteboard" asks no more of the reader than a smile. */
const SMILE =
  /(?<![a-zà-ɏ])(?:don['’]?t|dont|do not|never) (?:mind|look|zoom|worry|tell|panic|judge|@|ask)(?![a-zà-ɏ])/gu;

export const isAdvice = (sentence: string): boolean => ADVICE.test(sentence.replace(SMILE, ''));

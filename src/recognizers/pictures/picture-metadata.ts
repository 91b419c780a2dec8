import type { Found } from '../../entity.ts';
import { fold } from '../people/normal-form.ts';
import { senseOf } from '../people/vocabulary.ts';
import type { Recognizer } from '../recognizer.ts';
import type { ReadableText } from '../text.ts';

/** Metadata of a picture or document that says whose it is: DICOM tags, captions, titles. */
export const pictureMetadata: Recognizer = {
  name: 'picture-metadata',
  types: ['picture-metadata'],
  *recognize(text): Iterable<Found> {
    const seen = [...tags(text), ...fields(text)];
    let last = -1;
    for (const found of seen.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (found.start < last) continue;
      last = found.end;
      yield found;
    }
  },
};

const found = (start: number, end: number, evidence: string): Found => ({
  type: 'picture-metadata',
  start,
  end,
  confidence: 0.9,
  evidence,
});

/** Tags of DICOM, PS3.6, whose values tell who a patient is; an institution and a day count only beside another. */
const TAG =
  /(?<![0-9A-Za-z])(?:\(?(?:0010,? ?(?:0010|0020|0030|0040|1000|1001|1040|2154|2160)|0008,? ?(?:0050|0080|0020|0090))\)?[ \t]{0,3}(?:[A-Z]{2}[ \t])?[ \t]{0,3})?((?:Other)?Patient(?:['’]?s)?[ _]?(?:Name|IDs?|Birth[ _]?Date|BirthName|Address|MotherBirthName|Age|Sex|Comments|TelephoneNumbers?)|Accession[ _]?Number|Institution[ _]?Name|Study[ _]?Date|Referring[ _]?Physician(?:['’]?s)?[ _]?Name)[ \t]{0,3}(?:\(?00(?:10|08),? ?\d{4}\)?)?[ \t]{0,3}(?:[=:]|\[|LO|PN|DA|SH)[ \t]{0,3}[["']?([^\s,;\]"'<>|][^\s;\]"'<>|]{0,60})/gi;
/** "(0010,0010) PN [HADDAD^NOOR]": the number alone. */
const NUMBERED =
  /\(?(?<!\d)0010,? ?(?:0010|0020|0030|1000|1001|1040)\)?[ \t:]{1,3}(?:(?:PN|LO|DA|SH)[ \t]{1,3})?[["']?([^\s\]"']{3,60})/g;
const STRONG = /name$|ids?$|birth|address|accession|mother|telephone/i;
const EMPTY =
  /^(?:anon\w{0,10}|anonymi[sz]ed|demo\w{0,10}(?:\^\w{1,10})?|test\w{0,10}(?:\^\w{1,10})?|phantom\w{0,10}|qa\w{0,6}|none|null|empty|removed|redacted|blank|n\/a|xxx+|\*+|\.\.\.|…|-+|0+|unknown|deleted|string|dummy\w{0,10}|sample\w{0,10}|is|and|or|the|etc|\[?blank\]?|["']+)[,.)\]^]*$/i;

const SOME_TAG = /patient|accession|institution|0010/;

/** "PatientName=BOATENG^ESI PatientBirthDate=19660418": tags that stand together are one finding. */
function* tags(readable: ReadableText): Generator<Found> {
  if (!readable.hasLower(SOME_TAG)) return;
  const { text } = readable;
  let from = -1;
  let until = -1;
  let telling = 0;
  for (const { index, 0: whole, 1: name = '', 2: value = '' } of text.matchAll(TAG)) {
    if (EMPTY.test(value) || !/[0-9A-Z]/.test(value)) continue;
    // "Patient name: see notes" in prose is no tag.
    if (/[ _]/.test(name) && /:/.test(whole) && !/[\^\d]/.test(value)) continue;
    if (/^patient name/i.test(name) && !/[=^[(]/.test(whole)) continue;
    const weight = STRONG.test(name.replace(/[ _]/g, '')) && !/^institution|^referring/i.test(name) ? 2 : 1;
    const end = index + whole.replace(/(?<![,.])[,.]+$/, '').length;
    if (from >= 0 && index - until <= 4) {
      until = end;
      telling += weight;
      continue;
    }
    if (from >= 0 && telling >= 2) yield found(from, until, 'tag');
    from = index;
    until = end;
    telling = weight;
  }
  if (from >= 0 && telling >= 2) yield found(from, until, 'tag');
  for (const { index, 0: whole, 1: value = '' } of text.matchAll(NUMBERED)) {
    if (!EMPTY.test(value) && /\^|\d{6}/.test(value)) yield found(index, index + whole.length, 'tag');
  }
}

/** "IPTC caption 'Mr Rees pre-op'", "PDF Title: 'Clinic letter OYELARAN'" */
const FIELD =
  /(?<![0-9A-Za-z])(?:(?:exif|iptc|xmp|pdf|png|jpe?g|dicom|word|docx?|powerpoint|pptx|file|document|image|photo|metadata)(?: ?metadata)?(?:['’]s)? (?:caption|title|subject|description|keywords?|headline|comments?|author|object ?name|user ?comment|properties|property|field|tag)s?|ImageDescription|UserComment|XPTitle|XPSubject|XPComment|XPKeywords|dc:title|dc:description|Caption-Abstract|ObjectName)(?: (?:field|tag|still|reads|says|is|was|has|as|property|set to))*[ \t]{0,2}[:=]?[ \t]{0,2}(?:["'“‘]([^"'”’\r\n]{3,120})["'”’]|([A-Z][^\r\n.;|]{3,80}))/gi;

const SOME_FIELD =
  /exif|iptc|xmp|pdf|png|jpe?g|dicom|docx?|powerpoint|metadata|imagedescription|usercomment|dc:|file title|document title|caption-abstract|objectname/;

function* fields(readable: ReadableText): Generator<Found> {
  if (!readable.hasLower(SOME_FIELD)) return;
  const { text } = readable;
  for (const { index, 0: whole, 1: quoted, 2: bare } of text.matchAll(FIELD)) {
    const value = quoted ?? bare ?? '';
    if (/copyright|photographer|artist|credit/i.test(whole) || !tellsWhose(value)) continue;
    yield found(index, index + whole.trimEnd().length, 'field');
  }
}

const CARE =
  /(?<![A-Za-zÀ-ɏ])(?:pre-?op|post-?op|clinic|letter|referral|discharge|report|scan|x-?ray|ct|mri|cxr|ecg|echo|ultrasound|wound|patient|pt|ward|theatre|biopsy|results?|notes|record|chart|dob|nhs|mrn|hosp|knee|hip|wrist|ankle|chest|head|spine|pelvis|foot|hand|fracture|assessment|care plan|prescription)(?![A-Za-zÀ-ɏ])/i;
const STAFF =
  /(?<![A-Za-zÀ-ɏ])(?:dr|prof|professor|sister|matron|photographer|photo by|communications|comms|charity|trust|copyright|©|author|created by|designed by|nurse|imaging education|medical illustration)(?![A-Za-zÀ-ɏ])/i;
const RECORD =
  /\p{Lu}[\p{L}'’-]{1,40}\^\p{Lu}|(?<!\p{L})\p{Lu}[\p{Lu}'’-]{2,40}, {0,2}\p{Lu}\p{Ll}|(?:dob|d\.o\.b\.?|born)[ :]{1,3}\d|(?:nhs|mrn|hosp)(?: ?(?:no|number))?[ .:]{1,3}[A-Z]{0,4}\d{5,10}/u;
const TITLED = /(?<![A-Za-zÀ-ɏ])(?:Mr|Mrs|Ms|Miss|Master|Mx|Baby) \p{Lu}[\p{L}'’-]+/u;

/** Whether a field's value names somebody in care. */
export const tellsWhose = (value: string): boolean => {
  if (RECORD.test(value)) return !/^(?:demo|test|anon|phantom)/i.test(value);
  if (STAFF.test(value)) return false;
  const care = CARE.test(value);
  if (TITLED.test(value)) return true;
  if (!care) return false;
  for (const [word] of value.matchAll(/(?<![\p{L}])\p{Lu}[\p{L}'’-]{2,30}/gu)) {
    const { given, surname, word: ordinary, place } = senseOf(fold(word));
    if ((given || surname) && !place && (ordinary < 2 || word === word.toUpperCase()) && !CARE.test(word)) return true;
    if (word === word.toUpperCase() && word.length > 4 && !CARE.test(word) && ordinary === 0) return true;
  }
  return false;
};

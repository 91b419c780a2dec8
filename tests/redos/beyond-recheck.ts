import type { Pattern } from './patterns.ts';

/**
 * Patterns whose automaton is so large that recheck needs more than a second,
 * or for ever, to prove anything of it: words of any letters, repeated beside a
 * choice of many words. By the file that holds them and the beginning of their
 * source. They are held to linear time by the attacks, which are made on every
 * pattern and try each of its repetitions.
 */
export const BEYOND_RECHECK: Readonly<Record<string, readonly string[]>> = {
  'src/subjects/around.ts': ['(?:^|[^A-Za-zÀ-ɏ])our (?:very'],
  'src/subjects/births.ts': ['(?:(?:^|[^A-Za-zÀ-ɏ])i (?:was'],
  'src/recognizers/places/scenes.ts': ['(?:^|[^a-z])(?:(?:(?:about'],
  'src/recognizers/conduct/unnamed.ts': ['^(?:(?:what|how'],
  'src/recognizers/conduct/grammar.ts': ['^[\\s,"“”', '^[\\s]+(?:absolute', '^(?:(?:[\\s,"”'],
  'rules/audience/location-tag.ts': ['(?:photo|pic|pic', '(?:with|shows?|s', '^(?:[a-z]+ )?(?:'],
  'src/cli/argument-mistakes.ts': ['^(?:missing requi'],
  'src/inputs/content-files/mail-headers.ts': [';\\s*([\\w-]{1,40}', '^([!-9;-~]{1,100'],
  'src/readers/image/documents/office/parts.ts': ['\\/(?:slideMaster', '^xl\\/(?:workshee'],
  'src/readers/image/documents/xml/tokens.ts': ['\\s*([^\\s/>=<"\'&]'],
  'src/readers/image/metadata/xmp-fields.ts': ['^(?:[-+\\d.,:/\\s%'],
  'src/readers/image/parts.ts': ['^(?:(?:Word|Offi'],
  'src/readers/image/position.ts': ['^\\s*([+-]?\\d{1,3'],
  'src/recognizers/audience/patient-tag.ts': ['(?:reply|replyin'],
  'src/recognizers/clinical/pasted-record.ts': ['(?:^|[.:;] )((?:', '_{3,}|\\[(?:name|'],
  'src/recognizers/clinical/quote.ts': ['^\\W*(?:(?:thank('],
  'src/recognizers/clinical/record-markers.ts': ['(?:dear (?:dr|do'],
  'src/recognizers/clinical/reported-speech.ts': ['^(?:[^.!?]{0,20}'],
  'src/recognizers/clinical/sensitive.ts': ['(?:^|[^a-zà-ɏ])(', '^(?:the abuse|wa'],
  'src/recognizers/conduct/insult-of-patient.ts': ["^(?:['’]?(?:m|re"],
  'src/recognizers/consent/claims.ts': ["(?:'s|is|was|wer"],
  'src/recognizers/consent/parts.ts': ['(?:(?:signed|giv', '^[ [(]*(?:[Cc]on'],
  'src/recognizers/consent/records.ts': ['^[ \\t]*(?:[-*•][', '^[^\\n]{0,60}[:=–'],
  'src/recognizers/consent/validity.ts': ['(?:expir(?:es|y|'],
  'src/recognizers/contacts/handle.ts': ['^@(?:[\\d.:]+(?:['],
  'src/recognizers/contacts/profile-words.ts': ['(?:^|\\/\\/|\\.)(?:', 'go-?fund-?me|jus'],
  'src/recognizers/dates/birth-dates.ts': ['^,? (?:and )?(?:'],
  'src/recognizers/fields/stated.ts': ['^(?:Word|PowerPo', '^(?:anon[a-z]*|d'],
  'src/recognizers/particulars/children.ts': ['(?:when (?:i|he|'],
  'src/recognizers/particulars/deaths.ts': ['(?:nearly|almost'],
  'src/recognizers/particulars/known-roles.ts': ['["“‘\'’](?:well|a'],
  'src/recognizers/particulars/occupations.ts': ['(?:used to be|wo'],
  'src/recognizers/particulars/private-news.ts': [
    '(?:^|[^A-Za-z])(?:I|',
    '(?:^|[^A-Za-z])(?:[C',
    '(?:^|[^A-Za-zÀ-ɏ',
    '^\\W*(?:(?:As|So|',
  ],
  'src/recognizers/people/kin-words.ts': ['^(?:(?:mother|fa'],
  'src/recognizers/people/tagger/training/texts.ts': ['^(?:mr|mrs|ms|mi'],
  'src/recognizers/pictures/picture-metadata.ts': ['^(?:anon\\w{0,10}'],
  'src/recognizers/places/hospital-codes.ts': ['^(?:st(?:udents?'],
  'src/recognizers/places/location-tags.ts': ['\\s(?:with|for|an'],
  'src/recognizers/places/name-shapes.ts': ['^(?:aber|ach|ard'],
  'src/recognizers/places/organisations.ts': ['(?:^|[^a-z])(?:c', "^(?:['’]s)?(?: ("],
  'src/recognizers/places/wards.ts': ['(?:eam|taff|urse'],
  'src/recognizers/stories/small-number-others.ts': ['(?:^|\\s)(?:in|ou', 'patients? (?:lef'],
  'src/recognizers/times/live-marker.ts': ['ing (?:[a-z]+ ){'],
  'src/recognizers/wrapped-lines.ts': ['^[ \\t]*(?:[-*+•–'],
  'src/subjects/ages.ts': ['(?:^|[^A-Za-zÀ-ɏ])(?:i(?:', '(?:^|[^A-Za-zÀ-ɏ])our (?:very', '(?:^|[^A-Za-zÀ-ɏ])(?:an?'],
  'src/subjects/contact-words.ts': ['^(?:your?[._-]?('],
  'src/subjects/contacts.ts': ['\\?\\s+(?:ring|cal'],
  'src/subjects/dates.ts': ['(?:^|[^A-Za-zÀ-ɏ])(?:eve', '^ ?(?:-|–|—|to|u'],
  'src/subjects/person-cues/events.ts': [
    '(?:days|weeks|mo',
    '(?:first|second|',
    '^(?:(?:twenty|th',
    '^(?:boy|girl|bab',
    '^(?:met|held|hol',
  ],
  'src/subjects/person-cues/in-acts.ts': ['(?:on|off|from) '],
  'src/subjects/person-cues/in-clause.ts': ['^(?:back |up |do', '^(?:needs?|neede'],
  'src/suppressions/reason.ts': ['^(?:to ?do|tbc|t'],
};

export const isBeyond = ({ file, pattern }: Pattern): boolean =>
  BEYOND_RECHECK[file]?.some((beginning) => pattern.source.startsWith(beginning)) ?? false;

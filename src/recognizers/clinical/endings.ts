/** Endings that only words of medicine have: gastritis, thoracotomy, amoxicillin. */
const ENDING =
  /(?:itis|ectomy|aemia|opathy|plasty|otomy|ostomy|oscopy|algia|plegia|plegic|phasia|phagia|cillin|prazole|olol|azepam|sartan|mycin|oxacin|parin|xaban|zumab|ximab|uria|pnoea|megaly|centesis|rrhoea|rrhage|rrhagic|penia|(?:carcin|sarc|lymph|melan|blast|aden|fibr|lip|haemat|gli|mening|neur|myel|thym|terat|angi|oste|seminom)oma|(?:thromb|fibr|cirrh|necr|sten|scler|scoli|kyph|tubercul|acid|alkal|cyan|stenos|neur|keton|coccidi|sarcoid|amyloid|psych)osis|sclerosis|fibrosis|stenosis)s?$/;
const OTHERWISE =
  /^(?:nostalgia|dichotomy|phlebotomy|anatomy|osteopathy|homeopathy|naturopathy|microscopy|spectroscopy|symptomatology|craniosacral|uria|manuria)/;

/** Whether a word in lower case is one of medicine by its ending. */
export const endsClinically = (word: string): boolean => word.length >= 7 && ENDING.test(word) && !OTHERWISE.test(word);

/** Words that fill the place of a reason without being one. */
const PLACEHOLDER =
  /^(?:to ?do|tbc|tbd|fix ?me|reason|why|none|n\/?a|x+|ok(?:ay)?|ignore|suppress(?:ed)?|false positive)$/i;

/** Whether a reason says something: whoever reads it later can't ask. */
export const isReason = (text: string): boolean => {
  const words = text.replace(/^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu, '');
  return /\p{L}{2}/u.test(words) && !PLACEHOLDER.test(words);
};

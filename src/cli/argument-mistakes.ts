/** An option or a command as ours are called: one that is misspelt may be shown, and a name in full may not. */
const WORD = /^(?:-{0,2}[a-z]{1,20}|--no-[a-z]{1,20}(?:-[a-z]{1,20})?)(?==|$)/;

/** Ends of what commander says that hold words of ours alone. */
const SUGGESTION = /\n(\(Did you mean [^'"\n]*\?\))$/;

/** What is wrong with an argument that isn't quoted: the option is named, what was given to it isn't. */
const MISTAKES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^(option '[^']*' argument) '(.*)' is invalid\. ([^'\n]*)$/s, (option, value, why) => invalid(option, value, why)],
  [
    /^command-argument value '(.*)' is invalid for argument '([^'\n]*)'\. ([^'\n]*)$/s,
    (value, argument, why) => invalid(`argument '${argument}'`, value, why),
  ],
  [/^unknown (option|command) '(.*)'$/s, (kind, given) => unknown(kind, given)],
];

/** What commander says of arguments that hold nothing of what was given. */
const HARMLESS =
  /^(?:missing required argument|required option|option '[^']*' argument missing|option '[^']*' cannot be used with|too many arguments)[^\n]*$/;

/** An empty value may be shown: it is a slip, as of a variable that isn't set. */
const invalid = (what = '', value = '', why = ''): string =>
  `${what} ${value === '' ? "'' is invalid" : 'is invalid'}. ${why}`;

const unknown = (kind = '', given = ''): string => {
  const [word] = WORD.exec(given) ?? [];
  return word === undefined ? `unknown ${kind}` : `unknown ${kind} '${word}'`;
};

/**
 * What commander says of a mistake in the arguments, in one line and without
 * what was given, which could say who somebody is.
 */
export const mistakeInArguments = (said: string): string => {
  const whole = said.trimEnd().replace(/^error: /, '');
  const suggestion = SUGGESTION.exec(whole)?.[1];
  const mistake = suggestion === undefined ? whole : whole.slice(0, -suggestion.length - 1);
  return `postlint: ${[inOurWords(mistake), suggestion].filter(Boolean).join(' ')}`;
};

const inOurWords = (mistake: string): string => {
  for (const [pattern, say] of MISTAKES) {
    const parts = pattern.exec(mistake);
    if (parts !== null) return say(...parts.slice(1));
  }
  return HARMLESS.test(mistake) ? mistake : 'the arguments are wrong';
};

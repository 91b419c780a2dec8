import packageJson from '../package.json' with { type: 'json' };
import { visible } from './escape.ts';

/**
 * A mistake the user can mend: its message is one line that says what to do.
 * Every other error is ours, and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/**
 * What a mistake of ours is and where in our code it happened. Neither its
 * message nor its name, which could quote the draft, nor where files of
 * anybody else lie, whose folders could say who somebody is.
 */
export const describeOurError = (error: unknown): string =>
  [`postlint: a mistake of postlint's own (${kindOf(error)}); please report it with these lines:`, ...callsOf(error)]
    .map(visible)
    .join('\n');

/** Errors of the language itself; what any other is called could be made of anything. */
const KINDS = [TypeError, RangeError, SyntaxError, ReferenceError, EvalError, URIError, AggregateError, Error];

/** Which of the language's own kinds an error is, or what else was thrown. Its own name could quote the draft. */
export const kindOf = (error: unknown): string => KINDS.find((kind) => error instanceof kind)?.name ?? typeof error;

/** Calls shown of a stack. */
const MOST_CALLS = 30;
const ELSEWHERE = "    at code that isn't postlint's";

/** The calls in a stack, without any that its message may pretend to hold. */
const callsOf = (error: unknown): readonly string[] => {
  const lines = linesAfterMessage(error).filter((line) => /^\s+at /.test(line));
  const calls = lines.slice(0, MOST_CALLS).map((line) => callIn(line) ?? ELSEWHERE);
  return calls.filter((call, index) => call !== ELSEWHERE || calls[index - 1] !== ELSEWHERE);
};

const linesAfterMessage = (error: unknown): readonly string[] => {
  try {
    if (!(error instanceof Error) || typeof error.stack !== 'string') return [];
    const message = String(error.message);
    const found = error.stack.indexOf(message);
    // One that was written anew stands in no stack; what the old one held is let through only where it is a call of ours.
    return error.stack.slice(found < 0 ? 0 : found + message.length).split('\n');
  } catch {
    return []; // an error may be a program too
  }
};

/** `at`, perhaps a name, and where: in brackets when there is a name. */
const CALL = /^\s+at (?:async )?(?:(?<name>[^()]+) \((?<inside>[^()]+)\)|(?<bare>\S+))$/;

/** A call of our code, of Node's or of a package we depend on, as what is in our own files. */
const callIn = (line: string): string | undefined => {
  const { name, inside, bare } = CALL.exec(line.slice(0, 1_000))?.groups ?? {};
  const place = ourPlace((inside ?? bare ?? '').replaceAll('\\', '/'));
  if (place === undefined) return undefined;
  return name !== undefined && /^(?:new )?[\w$.#<>]+$/.test(name) ? `    at ${name} (${place})` : `    at ${place}`;
};

/** Where the package lies, as a URL. */
const HOME = import.meta.url.slice(
  0,
  import.meta.url.lastIndexOf(import.meta.url.endsWith('.ts') ? '/src/' : '/dist/'),
);
const OURS = /^\/(?:bin|dist|src|rules)\/[\w./@-]+:\d+:\d+$/;
const PACKAGES: ReadonlySet<string> = new Set(Object.keys(packageJson.dependencies));

const ourPlace = (location: string): string | undefined => {
  if (/^node:[\w/]+:\d+:\d+$/.test(location)) return location;
  const within = location.startsWith(HOME) ? location.slice(HOME.length) : '';
  if (OURS.test(within)) return within.slice(1);
  const [place, name = ''] =
    /node_modules\/(?!.*node_modules)((?:@[\w.-]+\/)?[\w.-]+)\/[\w./@-]+:\d+:\d+$/.exec(location) ?? [];
  return PACKAGES.has(name) ? place : undefined;
};

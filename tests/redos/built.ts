import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../support/cli.ts';
import type { Place } from './written.ts';

/** A pattern that was put together at run time, and the line of the project that did it. */
export interface Built extends Place {
  readonly pattern: RegExp;
}

/** Records every pattern that the project's own code builds while some work is done. */
export const builtDuring = async (work: () => Promise<void>): Promise<Built[]> => {
  const built: Built[] = [];
  const note = (pattern: RegExp): RegExp => {
    const place = builder();
    if (place !== undefined) built.push({ ...place, pattern });
    return pattern;
  };
  const original = RegExp;
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 8;
  globalThis.RegExp = new Proxy(original, {
    construct: (_, [source, flags]) => note(new original(source, flags)),
    apply: (_, __, [source, flags]) => note(new original(source, flags)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
    Error.stackTraceLimit = stackTraceLimit;
  }
  return built;
};

/** Who built the pattern that is being noted; undefined for code of a package. */
const builder = (): Place | undefined => {
  const lines = (new Error().stack ?? '').split('\n');
  const caller = lines.find((line) => /:\d+:\d+\)?$/.test(line) && !/redos[\\/]built\.ts/.test(line));
  const [, path = '', line] = /(?:\(|at )([^()]+):(\d+):\d+\)?$/.exec(caller ?? '') ?? [];
  const file = relative(ROOT, path.startsWith('file:') ? fileURLToPath(path) : path).replaceAll('\\', '/');
  return /^(?:src|rules)\//.test(file) ? { file, line: Number(line) } : undefined;
};

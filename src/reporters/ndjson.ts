import { jsonLine } from '../escape.ts';
import type { CreateReporter } from './reporter.ts';
import { resultAsData } from './result.ts';

/** One result a line, and nothing else. */
export const createNdjsonReporter: CreateReporter = ({ rules }) => ({
  begin: () => '',
  draft: (result, reveal) => `${jsonLine(resultAsData(result, rules, reveal))}\n`,
  end: () => '',
});

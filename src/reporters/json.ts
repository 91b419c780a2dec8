import { jsonLine } from '../escape.ts';
import type { CreateReporter } from './reporter.ts';
import { resultAsData } from './result.ts';

/** One JSON document, written as the drafts come: one draft a line. */
export const createJsonReporter: CreateReporter = ({ rules, version }) => {
  let separator = '\n';
  return {
    begin: () => `{"schemaVersion":1,"tool":${jsonLine({ name: 'postlint', version })},"drafts":[`,
    draft: (result, reveal) => {
      const line = `${separator}${jsonLine(resultAsData(result, rules, reveal))}`;
      separator = ',\n';
      return line;
    },
    end: (summary) => `\n],"summary":${jsonLine(summary)}}\n`,
  };
};

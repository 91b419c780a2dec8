import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import ajv from 'ajv-draft-04';
import type { Log, Run } from 'sarif';

// what "format" names is checked by the tests themselves
const isSarif = new ajv.default({
  strict: false,
  validateFormats: false,
  unicodeRegExp: false,
  allErrors: true,
}).compile(schema);

/** Reads a SARIF file and holds it against the standard's schema. It has one run. */
export const readSarif = (text: string): Run => {
  const log: Log = JSON.parse(text);
  if (!isSarif(log))
    throw new Error(`not SARIF: ${isSarif.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`)}`);
  const [run, ...more] = log.runs;
  if (run === undefined || more.length > 0) throw new Error(`${log.runs.length} runs instead of one`);
  return run;
};

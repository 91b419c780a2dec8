import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import { tuneEngine } from '../../src/cli/engine.ts';
import { recognize } from '../../src/recognizers/index.ts';

/** Reads one text, in the way the package's own documentation shows. */
type Read = (text: string) => unknown;

/** What reads the same posts. Each is loaded in a process of its own. */
const CONTENDERS = {
  'postlint, whole check': async (): Promise<Read> => {
    tuneEngine();
    return (content) =>
      check({ name: { id: '' }, settings: {}, text: { format: 'plain', content }, images: [] }, { rules });
  },
  'postlint, recognizers': async (): Promise<Read> => {
    tuneEngine();
    return (text) => recognize({ kind: 'text', text, toDraft: (span) => span });
  },
  'compromise, persons': async (): Promise<Read> => {
    // what people() looks for, without the parts of compromise that it does not need
    const { default: nlp } = await import('compromise/two');
    return (text) => nlp(text).match('#Person+').out('array');
  },
  'compromise, `people()`': async (): Promise<Read> => {
    const { default: nlp } = await import('compromise/three');
    return (text) => nlp(text).people().out('array');
  },
  'redact-pii': async (): Promise<Read> => {
    // the fork without the client of a cloud service, which 140 packages come with; patterns and code are the same
    const { SyncRedactor } = await import('@dawn-analytics/redact-pii');
    const redactor = new SyncRedactor();
    return (text) => redactor.redact(text);
  },
  openredaction: async (): Promise<Read> => {
    const { OpenRedaction } = await import('@openredaction/core');
    const redaction = new OpenRedaction();
    return (text) => redaction.detect(text);
  },
  secretlint: async (): Promise<Read> => {
    const { lintSource } = await import('@secretlint/core');
    const { creator } = await import('@secretlint/secretlint-rule-preset-recommend');
    const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };
    return (content) =>
      lintSource({
        source: { filePath: 'post.txt', content, ext: '.txt', contentType: 'text' },
        options: { config, noPhysicFilePath: true },
      });
  },
} as const satisfies Record<string, () => Promise<Read>>;

export type Contender = keyof typeof CONTENDERS;

export const load = (name: Contender): Promise<Read> => CONTENDERS[name]();

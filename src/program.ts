/** All that is bundled into one script: the command line and the library. */
export { run } from './cli/run.ts';
export * from './index.ts';
export { knownSieves } from './recognizers/patterns/sieve-of.ts';
export { knownPhrases } from './recognizers/phrases/book.ts';

import type { CreateReporter } from './reporter.ts';

/** The values of `--format`. */
export const FORMATS = ['text', 'json', 'ndjson', 'sarif', 'github', 'gitlab', 'junit', 'markdown', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats that show the pictures of a draft. */
export const SHOWS_PICTURES: ReadonlySet<Format> = new Set<Format>(['html']);

/** Loads a format when a run asks for it, so that a script's JSON doesn't wait for colours. */
export const reporters: Readonly<Record<Format, () => Promise<CreateReporter>>> = {
  text: async () => (await import('./text/index.ts')).createTextReporter,
  json: async () => (await import('./json.ts')).createJsonReporter,
  ndjson: async () => (await import('./ndjson.ts')).createNdjsonReporter,
  sarif: async () => (await import('./sarif/index.ts')).createSarifReporter,
  github: async () => (await import('./github.ts')).createGithubReporter,
  gitlab: async () => (await import('./gitlab.ts')).createGitlabReporter,
  junit: async () => (await import('./junit.ts')).createJunitReporter,
  markdown: async () => (await import('./markdown/index.ts')).createMarkdownReporter,
  html: async () => (await import('./html/index.ts')).createHtmlReporter,
};

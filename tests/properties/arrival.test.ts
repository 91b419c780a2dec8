import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import { loadConfig } from '../../src/config/index.ts';
import { checkConfigured } from '../../src/configured-check.ts';
import type { Draft } from '../../src/draft.ts';
import type { DraftResult, Location } from '../../src/finding.ts';
import { createLinter, type LintResult, lint } from '../../src/index.ts';
import { isChat } from '../../src/inputs/content-files/chat-header.ts';
import { draftsOfContent } from '../../src/inputs/content-files/index.ts';
import { collect } from '../../src/inputs/index.ts';
import { PICTURE_PATH } from '../../src/readers/text/field-names.ts';
import { postlint, withFolder } from '../support/cli.ts';
import { folderWith } from '../support/folder.ts';
import { gather } from '../support/gather.ts';
import { p, word } from '../support/office.ts';
import { zip } from '../support/zip.ts';
import { CLEAN_SENTENCES } from './clean-sentences.ts';
import { posts, spread } from './corpora.ts';
import { anyText, BLOCKED, draftOf } from './drafts.ts';
import { HOLDERS } from './holders.ts';
import { expectPlaceIn, placesIn } from './places.ts';
import { runs, TIME_LIMIT } from './runs.ts';

/** What a result says but for what the draft is called, and what there is to say of each rule. */
const said = ({ verdict, findings, checks, suppressed }: DraftResult | LintResult): unknown => ({
  verdict,
  checks,
  suppressed,
  findings: findings.map((finding) => ({ ...finding, message: undefined, advice: undefined, guidance: undefined })),
});

const only = <Item>(items: readonly Item[]): Item => {
  expect(items).toHaveLength(1);
  return items[0] as Item;
};

interface OnStdin {
  readonly ndjson?: boolean;
  readonly stdinFilename?: string;
}

/** How the command line takes in drafts on standard input and checks them, without a process of its own. */
const onStdin = async (input: string, given: OnStdin): Promise<DraftResult[]> => {
  const settings = await (await loadConfig({ cwd: '/nowhere', enabled: false, ruleIds: [] })).settingsFor('/nowhere/a');
  const options = { cwd: '/nowhere', paths: ['-'], images: [], ndjson: false, ignore: () => false, ...given };
  const drafts = await gather(collect({ ...options, stdin: inPieces(input) }));
  return Promise.all(
    drafts.map(async (draft) => (await checkConfigured(draft, { ...settings, ...draft.settings })).result),
  );
};

const inPieces = async function* (content: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(content);
};

const OPTIONS = { config: false } as const;

/** A finding with the words it is about in place of where they stand. */
const inWords = (
  { findings }: Pick<DraftResult, 'findings'>,
  wordsAt: (start: number, end: number) => string,
): unknown[] => {
  const words = ({ start = 0, end = 0 }: Location): string => wordsAt(start, end);
  return findings.map(({ ruleId, severity, note, location, evidence, confidence, howFew }) => ({
    ...{ ruleId, severity, note, confidence, howFew },
    words: words(location),
    evidence: evidence.map((clue) => [clue.ruleId, words(clue.location)]),
  }));
};

const checkedAlone = async (draft: Draft): Promise<DraftResult> =>
  (await check(draft, { rules, checks: ['text'] })).result;

const gone = async (path: string) => ({ path, failure: { status: 'failed', reason: 'there is none' } }) as const;

/** Text that a file can hold as it is: whole characters, no mark of an encoding, none of what only other files hold. */
const fileText = anyText
  .map((text) => text.replace(/[\0\p{Surrogate}]/gu, '?').replace(/^\ufeff+/, ''))
  .filter((text) => !isChat(text));

const post = fc.oneof(
  fileText,
  fc.constantFrom(...spread(posts, 400).map(({ text }) => text)).filter((text) => !isChat(text)),
);

const ENDINGS = { plain: 'txt', markdown: 'md', html: 'html' } as const;

it.each(['plain', 'markdown', 'html'] as const)(
  'a %s text gives the same result as a file, on standard input and through the library',
  async (format) => {
    const ending = ENDINGS[format];
    await fc.assert(
      fc.asyncProperty(fc.array(post, { minLength: 1, maxLength: 8 }), async (texts) => {
        const names = texts.map((_, index) => `${index}.${ending}`);
        const cwd = folderWith(Object.fromEntries(texts.map((text, index) => [`${index}.${ending}`, text])));
        const files = await gather(createLinter({ cwd, ...OPTIONS }).lintFiles(names));
        for (const [index, text] of texts.entries()) {
          const expected = said(await lint({ text, format, folder: cwd }, { cwd, ...OPTIONS }));
          expect(said(files[index] as LintResult)).toEqual(expected);
          expect(said(only(await onStdin(text, { stdinFilename: `a.${ending}` })))).toEqual(expected);
        }
      }),
      runs(5),
    );
  },
  TIME_LIMIT,
);

it(
  'a plain text gives the same result in a line of NDJSON and through the library',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(post, { minLength: 1, maxLength: 8 }), async (texts) => {
        const lines = await onStdin(texts.map((text) => JSON.stringify({ text })).join('\n'), { ndjson: true });
        const alone: unknown[] = [];
        for (const text of texts) alone.push(said(await lint(text, OPTIONS)));
        expect(lines.map(said)).toEqual(alone);
      }),
      runs(5),
    );
  },
  TIME_LIMIT,
);

it(
  'the executable gives one result for a post as a file, on standard input and in a line of NDJSON',
  async () => {
    const texts = spread(posts, 2).map(({ text }) => text);
    const args = ['--format', 'ndjson', '--checks', 'text'];
    const results = (stdout: string): unknown[] =>
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ ...JSON.parse(line), id: undefined, path: undefined }));
    await withFolder(Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text])), async (cwd) => {
      const files = results((await postlint([...texts.map((_, index) => `${index}.txt`), ...args], { cwd })).stdout);
      const lines = texts.map((text) => JSON.stringify({ text })).join('\n');
      expect(results((await postlint(['--input', 'ndjson', ...args], { cwd, input: lines })).stdout)).toEqual(files);
      for (const [index, input] of texts.entries())
        expect(results((await postlint(['-', ...args], { cwd, input })).stdout)).toEqual([files[index]]);
    });
  },
  TIME_LIMIT,
);

describe.each(Object.entries(HOLDERS))('%s', (_, { format, around, spelt }) => {
  it(
    'is found to hold what the same post holds by itself, at the same words, whatever stands in those beside it',
    async () => {
      const neighbour = fc.oneof(fc.constantFrom(...CLEAN_SENTENCES), fc.constantFrom(...BLOCKED));
      // a line that looks like the head of a message begins one; a message may say of itself that its picture is left
      // out; a path of a picture alone names one
      const message = post.filter(
        (text) => /[^\s\p{Cf}]/u.test(text) && !/\d, \d|omitted|attached/.test(text) && !PICTURE_PATH.test(text.trim()),
      );
      await fc.assert(
        fc.asyncProperty(message, neighbour, neighbour, async (text, before, after) => {
          const alone = await checkedAlone(draftOf(text));
          const file = around(text, before, after);
          const drafts = await gather(draftsOfContent({ shown: 'file', load: gone, format, stream: inPieces(file) }));
          expect(drafts).toHaveLength(3);
          const held = await checkedAlone(drafts[1] as Draft);
          expect(held.verdict).toBe(alone.verdict);
          for (const draft of drafts)
            for (const place of placesIn(await checkedAlone(draft)))
              if (place.line !== undefined) expectPlaceIn(file, place);
          expect(inWords(held, (start, end) => spelt(file.slice(start, end)))).toEqual(
            inWords(alone, (start, end) => text.slice(start, end)),
          );
        }),
        runs(40),
      );
    },
    TIME_LIMIT,
  );
});

/** Findings that rest on nothing but what is written there. */
const BY_ITSELF = /^identifier\/(?:nhs-number|chi-or-hc-number|email|vehicle-registration)$/;
const LOOKS_SO = /\d{3}[ -]?\d{3}[ -]?\d{4}|\d{6} ?\d{4}|@\w[\w-]*\.\w|\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/;
const numbered = posts
  .map(({ text }) => text.trim())
  .filter((text) => LOOKS_SO.test(text) && !/[<>&]|^[ \t]/m.test(text));

const MARKED_UP: Readonly<Record<string, (paragraphs: readonly string[]) => Draft>> = {
  'plain text': (paragraphs) => draftOf(paragraphs.join('\n\n'), 'plain'),
  Markdown: (paragraphs) => draftOf(paragraphs.join('\n\n'), 'markdown'),
  HTML: (paragraphs) => draftOf(paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n'), 'html'),
  'a Word document': (paragraphs) => ({
    name: { path: 'a.docx' },
    images: [{ source: { path: 'a.docx', bytes: zip(word(paragraphs.map((paragraph) => p(paragraph)).join(''))) } }],
    settings: {},
  }),
};

describe.each(Object.entries(MARKED_UP))('a longer document, %s', (_, documentOf) => {
  it(
    'is found to hold every NHS, CHI and H&C number, e-mail address and registration that a post in it holds by itself',
    async () => {
      const paragraph = fc
        .array(fc.constantFrom(...CLEAN_SENTENCES), { minLength: 1, maxLength: 4 })
        .map((sentences) => sentences.join(' '));
      const rulesIn = async (draft: Draft): Promise<string[]> =>
        (await checkedAlone(draft)).findings
          .map(({ ruleId }) => ruleId)
          .filter((id) => BY_ITSELF.test(id))
          .sort();
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...numbered), paragraph, paragraph, async (text, before, after) => {
          expect(await rulesIn(documentOf([before, text, after]))).toEqual(await rulesIn(documentOf([text])));
        }),
        runs(15),
      );
    },
    TIME_LIMIT,
  );
});

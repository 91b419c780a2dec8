import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { type Checked, check } from '../../src/check.ts';
import type { Draft, DraftName } from '../../src/draft.ts';
import type { Rule } from '../../src/engine/rule.ts';
import type { RuleId } from '../../src/finding.ts';
import { FORMATS, type Format, reporters } from '../../src/reporters/index.ts';
import type { ReporterContext } from '../../src/reporters/reporter.ts';
import { count, noDrafts } from '../../src/reporters/summary.ts';
import { faultsOf } from '../support/html.ts';
import { jpeg, segment, withSegments } from '../support/images.ts';
import { readSarif } from '../support/sarif.ts';
import { readXml } from '../support/xml.ts';
import { anyText, BLOCKED, FORMATS_OF_TEXT } from './drafts.ts';
import { runs, TIME_LIMIT } from './runs.ts';

/** What would steer a terminal or a runner, or begin markup, if it stood in a report as it is. */
const HOSTILE = [
  '\u001b]0;owned\u0007',
  '\u009b31m',
  '\u202e',
  '\r\n::error::x',
  '\n::stop-commands::x',
  '\n ##[add-mask]x',
  '##vso[task.setvariable variable=PATH]x',
  '%0A::error::x',
  ',title=x::y',
  '"><script>alert(1)</script>',
  "' onload='x",
  '<!-- ',
  ' --> <details>',
  ']]>',
  '&lt;b&gt;',
  '`` ` ```',
  '[x](javascript:x)',
  '![x](https://mailbox.example/x.png)',
  '| a | b |\n|---|---|',
  '\n# x',
  '\n- x',
  '@everyone',
  '\ufffe',
  '\ud83d',
  '\u2028',
  '\\',
  '/',
  '..',
  '#',
  ':',
  ' ',
] as const;

const anyName = fc
  .array(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('posts/', 'ward 7', 'a.md', '9991141707', 'Jaswinder Singh')),
    { minLength: 1, maxLength: 6 },
  )
  .map((pieces) => pieces.join(''));

/** What a draft may be called by who hands it over. */
const draftName: fc.Arbitrary<DraftName> = fc.oneof(
  anyName.map((path) => ({ path })),
  anyName.map((path) => ({ path, entry: 'row 3', day: '2026-03-07' })),
  fc.constantFrom(...HOSTILE).map((id) => ({ id })),
);

const hostileText = fc
  .array(fc.oneof(anyText, fc.constantFrom(...HOSTILE)), { maxLength: 6 })
  .map((pieces) => pieces.join(''));

const draft: fc.Arbitrary<Draft> = fc
  .record({
    name: draftName,
    format: fc.constantFrom(...FORMATS_OF_TEXT),
    content: hostileText,
    images: fc.array(fc.tuple(anyName, hostileText), { maxLength: 2 }),
  })
  .map(({ name, format, content, images }) => ({
    name,
    text: { format, content },
    images: images.map(([path, altText]) => ({
      source: { path, bytes: withSegments(jpeg(), segment(0xfe, Buffer.from(altText.slice(0, 60_000)))) },
      altText,
    })),
    settings: {},
  }));

const RULES: ReporterContext['rules'] = new Map<RuleId, Rule>(rules.map((rule) => [rule.id, rule]));

const checked = (given: Draft): Promise<Checked> => check(given, { rules, checks: ['text', 'metadata'] });

/** A whole report, with the words that were found only when it is asked for. */
const reportOf = async (format: Format, results: readonly Checked[], shown: boolean): Promise<string> => {
  const reporter = (await reporters[format]())({
    rules: RULES,
    version: '1.2.3',
    colour: false,
    width: 80,
    showClues: true,
  });
  const counts = noDrafts();
  let report = reporter.begin();
  for (const { result, reveal } of results) {
    count(counts, result);
    report += await reporter.draft(result, shown ? reveal : undefined);
  }
  return report + (await reporter.end(counts));
};

/** Control characters and changes of direction; what GitHub's and Azure's runners take for a command, ours aside. */
const STEERING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\p{Surrogate}]|^\s*::(?!error |warning )|##(?:\[|vso\[)/mu;
const GITHUB_LINE = /^(?:::(?:error|warning) [^\r\n]*?::[^\r\n]+|postlint: [^\r\n]+)$/;
/** The only HTML in a report that is Markdown. */
const OWN_HTML = /^(?:<!-- (?:postlint )?-->|<\/?details>|<\/?summary>|<details><summary>Guidance<\/summary>)$/;

type MarkdownNode = { readonly type: string; readonly value?: string; readonly children?: readonly MarkdownNode[] };
const nodesIn = (node: MarkdownNode): MarkdownNode[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

/** What makes a report one of its format; it throws or fails where it is none. */
const VALID: Readonly<Record<Format, (report: string, drafts: number) => void>> = {
  text: () => {},
  json: (report, drafts) => expect(JSON.parse(report)).toMatchObject({ schemaVersion: 1, summary: { drafts } }),
  ndjson: (report, drafts) => {
    const lines = report.split('\n').filter(Boolean);
    expect(lines.map((line) => typeof JSON.parse(line).verdict)).toEqual(Array(drafts).fill('string'));
  },
  sarif: (report) => void readSarif(report),
  github: (report) => {
    for (const line of report.split('\n').slice(0, -1)) expect(line).toMatch(GITHUB_LINE);
  },
  gitlab: (report) => {
    for (const { description, fingerprint, location } of JSON.parse(report)) {
      expect(description).toMatch(/^[^\r\n]+$/);
      expect(fingerprint).toMatch(/./);
      expect(location.path.length).toBeGreaterThan(0);
      expect(location.lines.begin).toBeGreaterThanOrEqual(1);
    }
  },
  junit: (report, drafts) => expect(readXml(report).children).toHaveLength(drafts),
  markdown: (report) => {
    const nodes = nodesIn(fromMarkdown(report) as MarkdownNode);
    expect(nodes.filter(({ type }) => /^(?:link|image|code|blockquote|definition)/.test(type))).toEqual([]);
    const html = nodes.filter(({ type }) => type === 'html').flatMap(({ value = '' }) => value.split('\n'));
    expect(html.filter((line) => !OWN_HTML.test(line.trim()))).toEqual([]);
  },
  html: (report) => expect(faultsOf(report)).toEqual([]),
};

describe.each(FORMATS)('a report as %s', (format) => {
  it(
    'is valid, and nothing in it steers a terminal or a runner, whatever drafts are called and say',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(draft, { maxLength: 2 }), fc.boolean(), async (drafts, shown) => {
          const report = await reportOf(format, await Promise.all(drafts.map(checked)), shown);
          VALID[format](report, drafts.length);
          // a runner looks no further than the command of ours that the line begins with, and needs the path as it is
          expect(report.replace(/^(::(?:error|warning) )file=[^,]*/gm, '$1')).not.toMatch(STEERING);
        }),
        runs(12),
      );
    },
    TIME_LIMIT,
  );
});

/** Drafts in which numbers and names stand in the text, in the names of files and in what they say about themselves. */
const telling: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.constantFrom(...BLOCKED),
    fc.constantFrom(...BLOCKED),
    anyText,
    anyName,
    fc.constantFrom(...FORMATS_OF_TEXT),
  )
  .map(([named, second, text, name, format]) => ({
    name: { path: `${named}/${name}` },
    text: { format, content: `${text}\n\n${named} ${second}\n\n${text}` },
    images: [
      {
        source: { path: `a/${named}.jpg`, bytes: withSegments(jpeg(), segment(0xfe, Buffer.from(second))) },
        altText: second,
      },
    ],
    settings: {},
  }));

/** Code units below which a value stands in too many words by chance. */
const LEAST_TELLING = 5;

/** What must not be repeated: numbers and addresses, a date of birth, a name in full; a first name alone is anybody's. */
const mayNotBeRepeated = (ruleId: string, value: string): boolean =>
  value.length >= LEAST_TELLING &&
  (/^(?:identifier\/|date\/date-of-birth$)/.test(ruleId) || (/^person\//.test(ruleId) && /\s/.test(value)));

it(
  'no report repeats a number, a name or a date of five characters or more that was found to tell who somebody is',
  async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(telling, async (given) => {
        const result = await checked(given);
        const words = result.result.findings.flatMap(({ ruleId, severity, location }) => {
          const shown = severity === 'error' ? result.reveal(location) : undefined;
          const value = shown?.line.slice(shown.start, shown.end) ?? '';
          return mayNotBeRepeated(ruleId, value) ? [value] : [];
        });
        found += words.length;
        for (const format of FORMATS) {
          const report = await reportOf(format, [result], false);
          for (const value of words) expect(report.includes(value), `${format} repeats a value`).toBe(false);
        }
      }),
      runs(30),
    );
    expect(found).toBeGreaterThan(60);
  },
  TIME_LIMIT,
);

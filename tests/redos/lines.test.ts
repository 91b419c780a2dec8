import { beforeAll, describe, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import type { TextFormat } from '../../src/draft.ts';
import type { DraftResult } from '../../src/finding.ts';
import type { ContentFormat } from '../../src/inputs/content-files/index.ts';
import { report } from '../../src/library/report.ts';
import { readText } from '../../src/readers/text/index.ts';
import { FORMATS } from '../../src/reporters/index.ts';
import { draftsIn } from '../support/content.ts';
import { gather } from '../support/gather.ts';
import { expectLinear, lengthsOf, PATIENCE } from './growth.ts';
import { PIECES } from './pieces.ts';

/** Something to find at either end, so that nothing which only looks at a draft with findings is spared. */
const BEFORE = 'My patient Sarah Jones, 74, on ward 4, NHS no 999 114 1707. She has HIV.\n\n';
const AFTER = ' times. The patient Mr Jones died on our ward.';

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const around = (piece: string) => (length: number) => BEFORE + fill(piece, length) + AFTER;

const checked = async (content: string, format: TextFormat = 'plain') =>
  (await check({ name: { id: 'line' }, text: { format, content }, images: [], settings: {} }, { rules })).result;

// what is loaded when it is first needed is no part of the time
beforeAll(async () => {
  await checked(BEFORE + AFTER, 'markdown');
});

describe('a line of one piece is checked in linear time', { timeout: PATIENCE }, () => {
  it.each(PIECES)('%j', (piece) => expectLinear(2 ** 15, around(piece), checked));
});

/** A text in a file of each kind: as it is, and as the kind's own writing of a text. */
const FILES: Readonly<Record<Exclude<ContentFormat, 'chat'>, (text: string) => string>> = {
  table: (text) => `text\n"${text.replaceAll('"', '""')}"\n`,
  json: (text) => JSON.stringify({ text }),
  yaml: (text) => `text: ${JSON.stringify(text)}\n`,
  mail: (text) => `From: a@mailbox.example\nSubject: ${text}\n\n${text}`,
};

describe('a line of one piece is read in linear time', { timeout: PATIENCE }, () => {
  it.each(['markdown', 'html', 'mdx'] as const)('as %s', async (format) => {
    await readText({ format, content: BEFORE });
    for (const piece of PIECES) await expectLinear(2 ** 16, around(piece), (content) => readText({ format, content }));
  });

  it.each(Object.entries(FILES))('in a file of the kind %s', async (format, written) => {
    await draftsIn(format as ContentFormat, written(BEFORE));
    for (const piece of PIECES) {
      const drafts = (text: string) => draftsIn(format as ContentFormat, text);
      await expectLinear(2 ** 16, (length) => written(fill(piece, length)), drafts);
      await expectLinear(2 ** 16, (length) => fill(piece, length), drafts);
    }
  });
});

describe('findings by the thousand are reported in linear time', { timeout: PATIENCE }, () => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const manyFindings = (length: number): string => fill('Her NHS no is 999 114 1707.\n', length);
  const results = new Map<string, DraftResult>();

  beforeAll(async () => {
    for (const text of lengthsOf(2 ** 15).map(manyFindings)) results.set(text, await checked(text));
  }, PATIENCE);

  it.each(FORMATS)('%s', (format) =>
    expectLinear(2 ** 15, manyFindings, (text) => gather(report([results.get(text) as DraftResult], format, byId))),
  );
});

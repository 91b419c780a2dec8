import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import type { TextFormat } from '../../src/draft.ts';
import type { DraftResult } from '../../src/finding.ts';

const NUMBER = 'NHS no 999 114 1707 needs rebooking';
const RULE = 'identifier/nhs-number';

const checked = async (content: string, format: TextFormat = 'markdown'): Promise<DraftResult> =>
  (await check({ name: { path: 'a.md' }, text: { format, content }, images: [], settings: {} }, { rules })).result;

/** What is left, as [rule, note, line], and what is held back, as [rule, by, line]. */
const outcome = async (content: string, format?: TextFormat) => {
  const { findings, suppressed = [] } = await checked(content, format);
  return {
    found: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ ruleId, location }) => [ruleId, location.line] as const),
    held: suppressed.map(({ ruleId, by, location }) => [ruleId, by, location.line] as const),
  };
};

describe('a comment with a rule and a reason holds back what it reaches', () => {
  it.each<[string, TextFormat, string, number]>([
    ['the next line', 'markdown', `<!-- postlint-disable-next-line ${RULE} -- a test number -->\n${NUMBER}`, 2],
    [
      'the next line that is not empty',
      'markdown',
      `<!-- postlint-disable-next-line ${RULE} -- a test number -->\n\n${NUMBER}`,
      3,
    ],
    [
      'the line below a comment of several lines',
      'markdown',
      `<!--\n  postlint-disable-next-line ${RULE} --\n  a test number\n-->\n${NUMBER}`,
      5,
    ],
    [
      'the line below another directive',
      'markdown',
      `<!-- postlint-disable-next-line ${RULE} -- a test number -->\n<!-- postlint-disable-next-line identifier/phone -- drama -->\n${NUMBER}, ring her on 07700 900417`,
      3,
    ],
    ['its own line', 'markdown', `${NUMBER} <!-- postlint-disable-line ${RULE} -- a test number -->`, 1],
    ['all that follows', 'markdown', `<!-- postlint-disable ${RULE} -- test numbers -->\n\nHello.\n\n${NUMBER}`, 5],
    ['a dash for two hyphens', 'markdown', `<!-- postlint-disable-next-line ${RULE} — a test number -->\n${NUMBER}`, 2],
    [
      'windows line ends',
      'markdown',
      `Hello.\r\n\r\n<!-- postlint-disable-next-line ${RULE} -- a test number -->\r\n${NUMBER}`,
      4,
    ],
    ['a line in a quote', 'markdown', `> <!-- postlint-disable-next-line ${RULE} -- a test number -->\n> ${NUMBER}`, 2],
    [
      'HTML',
      'html',
      `<main>\n<!-- postlint-disable-next-line ${RULE} -- a test number -->\n<p>${NUMBER}</p></main>`,
      3,
    ],
    ['MDX', 'mdx', `{/* postlint-disable-next-line ${RULE} -- a test number */}\n\n${NUMBER}`, 3],
    ['a plain text', 'plain', `# postlint-disable-next-line ${RULE} -- a test number\n${NUMBER}`, 2],
    ['a plain text with slashes', 'plain', `// postlint-disable-next-line ${RULE} -- a test number\n${NUMBER}`, 2],
    [
      'a plain text with a comment',
      'plain',
      `Hello.\n<!-- postlint-disable-next-line ${RULE} -- a test number -->\n${NUMBER}`,
      3,
    ],
    [
      'a comment in TOML',
      'markdown',
      `+++\n# postlint-disable-next-line ${RULE} -- a test number\ntitle = "${NUMBER}"\n+++\nHello.\n`,
      3,
    ],
    [
      'a comment in front matter',
      'markdown',
      `---\n# postlint-disable-next-line ${RULE} -- a test number\ntitle: ${NUMBER}\n---\nHello.\n`,
      3,
    ],
  ])('%s (%s)', async (_, format, content, line) => {
    const { found, held } = await outcome(content, format);
    expect(found).toEqual([]);
    expect(held).toContainEqual([RULE, 'comment', line]);
  });

  it('and nothing else: other lines, other rules, what comes after it is enabled again', async () => {
    const disabled = `<!-- postlint-disable ${RULE} -- test numbers -->\n\n${NUMBER}\n\n<!-- postlint-enable ${RULE} -->\n\n${NUMBER}\n`;
    expect(await outcome(disabled)).toEqual({ found: [[RULE, 7]], held: [[RULE, 'comment', 3]] });
    const other = `<!-- postlint-disable-next-line ${RULE} -- a test number -->\n${NUMBER}\n${NUMBER}, ring her on 07700 900417\n`;
    expect((await outcome(other)).found).toEqual(
      expect.arrayContaining([
        [RULE, 3],
        ['identifier/phone', 3],
      ]),
    );
  });

  it('what is held back makes the verdict no worse', async () => {
    const { verdict, suppressed } = await checked(
      `<!-- postlint-disable-next-line ${RULE} -- a test number -->\nTest NHS no 999 114 1707 on the poster\n`,
    );
    expect(verdict).toBe('clean');
    expect(suppressed).toHaveLength(1);
  });

  it('a name that is held back no longer hides what else adds up', async () => {
    const story =
      'Mrs Adaeze Okonkwo, 43, our village lollipop lady, came off her bike by the school this morning and is on Rowan ward.';
    const before = await checked(`${story}\n`);
    const after = await checked(
      `<!-- postlint-disable-next-line person/patient-name -- she is our spokeswoman -->\n${story}\n`,
    );
    const ids = ({ findings }: DraftResult) => findings.map(({ ruleId }) => ruleId).filter((id) => /^jigsaw/.test(id));
    expect(before.verdict).toBe('block');
    expect(after.suppressed?.map(({ ruleId }) => ruleId)).toContain('person/patient-name');
    expect(ids(after).length).toBeGreaterThan(ids(before).length);
  });

  it('words that begin like one are words', async () => {
    const words = `postlint-disable ${RULE} -- a test number\n\n**${NUMBER}**\n`;
    expect((await outcome(words)).found).toEqual([[RULE, 3]]);
    expect((await outcome(`[a](b.md "postlint-disable ${RULE} -- a test number")\n\n${NUMBER}\n`)).held).toEqual([]);
  });

  it('in a fence it is an example, not a directive', async () => {
    const fenced = `\`\`\`html\n<!-- postlint-disable-next-line ${RULE} -- a test number -->\n\`\`\`\n\nHello.\n`;
    expect(await outcome(fenced)).toEqual({ found: [], held: [] });
  });
});

describe('a comment that is wrong holds nothing back and is an error', () => {
  it.each([
    ['no reason', `postlint-disable-next-line ${RULE}`, 'suppression/no-reason'],
    ['an empty reason', `postlint-disable-next-line ${RULE} --`, 'suppression/no-reason'],
    ['a reason that is none', `postlint-disable-next-line ${RULE} -- TODO`, 'suppression/no-reason'],
    ['an unknown rule', 'postlint-disable-next-line identifier/nhs-numbr -- a test number', 'suppression/unknown-rule'],
    ['no rule', 'postlint-disable-next-line -- a test number', 'suppression/unknown-rule'],
    ['another word', `postlint-disable-nextline ${RULE} -- a test number`, 'suppression/not-understood'],
    [
      'what is said of suppressions',
      'postlint-disable-next-line suppression/no-reason -- a test number',
      'suppression/unknown-rule',
    ],
  ])('%s', async (_, comment, ruleId) => {
    const { found, held } = await outcome(`Hello.\n\n<!-- ${comment} -->\n${NUMBER}\n`);
    expect(found).toEqual([
      [RULE, 4],
      [ruleId, 3],
    ]);
    expect(held).toEqual([]);
  });

  it('an enable without a disable', async () => {
    expect((await outcome('<!-- postlint-enable -->\nHello.\n')).found).toEqual([['suppression/no-effect', 1]]);
  });

  it.each([
    ['nothing is there', `<!-- postlint-disable-next-line ${RULE} -- a test number -->\nHello.\n`, 1],
    [
      'one of its rules',
      `<!-- postlint-disable-next-line ${RULE}, identifier/phone -- a test number -->\n${NUMBER}\n`,
      1,
    ],
    ['to the end', `Hello.\n\n<!-- postlint-disable ${RULE} -- a test number -->\n`, 3],
    [
      'twice',
      `<!-- postlint-disable-next-line ${RULE} -- one -->\n${NUMBER} <!-- postlint-disable-line ${RULE} -- two -->`,
      2,
    ],
  ])('one that no longer matches: %s', async (_, content, line) => {
    expect((await outcome(content)).found).toEqual([['suppression/no-effect', line]]);
  });

  it('an unused one points at the rule it names', async () => {
    const content = `<!-- postlint-disable-next-line ${RULE}, identifier/phone -- a test number -->\n${NUMBER}\n`;
    const { findings } = await checked(content);
    const [{ start = 0, end = 0 } = {}] = findings.map(({ location }) => location);
    expect(content.slice(start, end)).toBe('identifier/phone');
  });
});

it('a reason is read like the rest of the file', async () => {
  const { found } = await outcome(
    `<!-- postlint-disable-next-line identifier/phone -- ${NUMBER} -->\nRing 07700 900417, her daughter\n`,
  );
  expect(found).toContainEqual([RULE, 1]);
});

it('ten thousand directives and findings take no longer than they must', async () => {
  const start = performance.now();
  await checked(`<!-- postlint-disable-line ${RULE} -- a -->\n`.repeat(3_000), 'plain');
  const line = `# postlint-disable ${RULE} -- test numbers\n# postlint-enable ${RULE}\n`;
  await checked(line.repeat(5_000), 'plain');
  expect(performance.now() - start).toBeLessThan(15_000);
});

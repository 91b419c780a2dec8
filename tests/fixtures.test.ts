import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { check } from '../src/check.ts';
import type { CheckKind } from '../src/draft.ts';
import type { Verdict } from '../src/finding.ts';
import { collect } from '../src/inputs/index.ts';

/** A rule that must hold, or several of which one must, and what has to be looked at for it to hold. */
type ExpectedRule = string | readonly string[] | { readonly anyOf: readonly string[]; readonly needs: CheckKind };

interface Expected {
  readonly author?: string;
  readonly employers?: readonly string[];
  /** Pictures that can't be looked at. */
  readonly unread?: readonly string[];
  /** Pictures in which everything is that is found in a picture. */
  readonly named?: readonly string[];
  readonly verdict: Verdict;
  readonly rules: readonly ExpectedRule[];
}

const fixtures = join(import.meta.dirname, '../fixtures');
const cases = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('expected.json'))
  .map((file) => file.slice(0, -'/expected.json'.length))
  .sort();

const expectedOf = (folder: string): Expected =>
  JSON.parse(readFileSync(join(fixtures, folder, 'expected.json'), 'utf8'));

const idsOf = (rule: ExpectedRule): readonly string[] =>
  typeof rule === 'string' ? [rule] : 'anyOf' in rule ? rule.anyOf : rule;

const checkCase = async (folder: string) => {
  const cwd = join(fixtures, folder);
  const expected = expectedOf(folder);
  const { author, employers = [] } = expected;
  const known = { staff: [], employers, ...(author !== undefined && { author }) };
  const input = { cwd, paths: ['post.md'], images: [], stdin: Readable.from([]), ndjson: false, ignore: () => false };
  for await (const draft of collect(input)) {
    const { result } = await check(draft, { rules, known });
    return { expected, result };
  }
  throw new Error('there is no draft');
};

const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

// A case asks of each rule only what can be asked today: that what it looks at is looked at; its verdict is asked for once all of its rules can be.
describe.each(cases)('%s', (folder) => {
  it('comes out as expected', async () => {
    const { expected, result } = await checkCase(folder);
    const looked = (kind: CheckKind): boolean =>
      result.checks.every(({ check, status }) => check !== kind || status === 'done');
    const fired: readonly string[] = result.findings.map(({ ruleId }) => ruleId);
    let all = true;
    for (const rule of expected.rules) {
      const anyOf = idsOf(rule);
      const askable = !(typeof rule === 'object' && 'needs' in rule && !looked(rule.needs));
      all &&= askable;
      if (askable)
        expect(fired, `one of these must hold: ${anyOf.join(', ')}`).toSatisfy(() =>
          anyOf.some((id) => fired.includes(id)),
        );
    }
    const failed = [...new Set(result.checks.filter(({ status }) => status === 'failed').map(({ part }) => part))];
    expect(failed).toEqual((expected.unread ?? []).map((file) => `image:${file}`));
    if (expected.named !== undefined) {
      const pictures = result.findings.map(({ location: { part } }) => /^image:(.*?)#/.exec(part)?.[1] ?? 'text');
      expect([...new Set(pictures)]).toEqual(expected.named);
    }
    if (expected.verdict === 'clean') {
      expect(result.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(result.verdict).toBe(failed.length > 0 ? 'review' : 'clean');
    } else if (all) expect(result.verdict).toBe(expected.verdict);
  });
});

it('asks only for rules that are there', () => {
  const asked = cases.flatMap((folder) => expectedOf(folder).rules.flatMap((rule) => idsOf(rule)));
  expect(asked.filter((id) => !ruleIds.has(id))).toEqual([]);
});

it('has a post for every case', () => {
  expect(cases.length).toBe(55);
});

import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/check.ts';
import { CHECK_KINDS, type CheckKind, type ImageSource } from '../../src/draft.ts';
import { read } from '../../src/readers/index.ts';
import { suppressionsIn } from '../../src/suppressions/index.ts';
import { JPEG } from '../support/folder.ts';

const NUMBER = 'NHS no 999 114 1707 needs rebooking';
const RULE = 'identifier/nhs-number';
const NAMED = 'JONES_SARAH_XRAY_12031986.jpg';

const photo = (path: string): ImageSource => ({ source: { path, bytes: JPEG } });

const outcome = async (
  fields: string,
  body = NUMBER,
  { images = [], checks = CHECK_KINDS }: { images?: readonly ImageSource[]; checks?: readonly CheckKind[] } = {},
) => {
  const content = `---\n${fields}\n---\n${body}\n`;
  const text = { format: 'markdown', content } as const;
  const load = async (reference: string) => photo(reference.replace(/^\.\//, '')).source;
  const { result } = await check({ name: { path: 'a.md' }, text, images, settings: {}, load }, { rules, checks });
  return {
    found: result.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ ruleId, location }) => [ruleId, location.line]),
    held: (result.suppressed ?? []).map(({ ruleId, by }) => [ruleId, by]),
  };
};

describe('front matter', () => {
  it('holds a rule back in the whole draft', async () => {
    const fields = `title: Feet first\npostlint:\n  suppress:\n    - rule: ${RULE}\n      reason: test numbers on a poster`;
    expect(await outcome(fields, `${NUMBER}\n\n${NUMBER}`)).toEqual({
      found: [],
      held: [
        [RULE, 'front matter'],
        [RULE, 'front matter'],
      ],
    });
  });

  it('holds a rule back at one picture', async () => {
    const entry = (image: string) =>
      `postlint:\n  suppress:\n    - rule: image/identifying-filename\n      image: ./photos/${image}\n      reason: an invented record`;
    const images = [photo(`photos/${NAMED}`), photo('photos/OKORO_ADA_MRI_04051979.jpg')];
    const only = { images, checks: ['text', 'metadata'] } as const;
    const { found, held } = await outcome(entry(NAMED), 'Hello.', only);
    expect(held).toEqual([['image/identifying-filename', 'front matter']]);
    expect(found.filter(([id]) => id === 'image/identifying-filename')).toHaveLength(1);
  });

  it.each([
    ['no reason', `    - rule: ${RULE}`, 'suppression/no-reason'],
    ['an empty reason', `    - rule: ${RULE}\n      reason: ''`, 'suppression/no-reason'],
    ['an unknown rule', '    - rule: identifier/nhs\n      reason: a test number', 'suppression/unknown-rule'],
    ['no rule', '    - reason: a test number', 'suppression/unknown-rule'],
    ['no entry', '    - something', 'suppression/not-understood'],
    [
      'a picture that is no name',
      `    - rule: ${RULE}\n      reason: a test number\n      image: 3`,
      'suppression/not-understood',
    ],
    ['a mistyped setting', `    - rule: ${RULE}\n      reasn: a test number`, 'suppression/not-understood'],
  ])('%s is an error at its line', async (_, entry, ruleId) => {
    const { found, held } = await outcome(`postlint:\n  suppress:\n${entry}`);
    expect(held).toEqual([]);
    expect(found).toEqual(expect.arrayContaining([[ruleId, 4]]));
    expect(found.some(([id]) => id === RULE)).toBe(true);
  });

  it.each(['postlint: off', 'postlint:\n  ignore: true', 'postlint:\n  suppress: all'])(
    '%j is not understood',
    async (fields) => {
      const { found } = await outcome(fields);
      expect(found.map(([id]) => id)).toContain('suppression/not-understood');
    },
  );

  it('in TOML is not understood, and says so', async () => {
    const content = `+++\ntitle = "Feet first"\n[[postlint.suppress]]\nrule = "${RULE}"\n+++\n${NUMBER}\n`;
    const text = { format: 'markdown', content } as const;
    const { result } = await check({ name: { path: 'a.md' }, text, images: [], settings: {} }, { rules });
    expect(result.findings.map(({ ruleId, location }) => [ruleId, location.line])).toEqual([
      [RULE, 6],
      ['suppression/not-understood', 3],
    ]);
  });

  it('an entry that no longer matches is an error', async () => {
    const fields = `postlint:\n  suppress:\n    - rule: ${RULE}\n      reason: a test number`;
    expect((await outcome(fields, 'Hello.')).found).toEqual([['suppression/no-effect', 4]]);
  });

  it('unless nobody looked at what it is about', async () => {
    const fields = 'postlint:\n  suppress:\n    - rule: image/patient-visible\n      reason: staff who agreed';
    const only = { images: [photo('team.jpg')], checks: ['text'] } as const;
    expect((await outcome(fields, 'Hello.', only)).found).toEqual([]);
  });

  it('the reason is read like the rest, the name of the rule is not', async () => {
    const entry = (reason: string) => `postlint:\n  suppress:\n    - rule: ${RULE}\n      reason: ${reason}`;
    const reason = await outcome(entry('ring her daughter on 07700 900417'));
    expect(reason.found).toContainEqual(['identifier/phone', 5]);
    const content = `---\n${entry('a test number')}\n---\n${NUMBER}\n`;
    const draft = { name: { path: 'a.md' }, text: { format: 'markdown', content } as const, images: [], settings: {} };
    const { parts } = suppressionsIn(await read(draft, new Set(CHECK_KINDS)), draft.text, []).draft;
    expect(parts.map(({ text }) => text).filter((text) => text.includes(RULE))).toEqual([]);
    expect(parts.some(({ text }) => text.includes('a test number'))).toBe(true);
  });
});

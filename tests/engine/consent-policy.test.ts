import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { type CheckOptions, check } from '../../src/check.ts';

const idsOf = async (content: string): Promise<string[]> => {
  const { result } = await check(
    { name: { id: 'x' }, text: { format: 'plain', content }, images: [], settings: {} },
    { rules },
  );
  return result.findings.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => ruleId);
};

const STORY = 'Idris Vance rang our end-of-treatment bell on Friday after six months of chemo!';
const RECORD =
  '[Consent on file: written consent from patient 11/04/2026, ref PX-0338, first name + photo + end of treatment, Facebook and X only, told he can withdraw any time]';

describe('the register of consents', () => {
  const consents = [
    { reference: 'PX-0338', person: 'Idris Vance', scope: ['name', 'story'] as const, expires: '2999-01-01' },
  ];
  const found = async (content: string, register: CheckOptions['consents'], platform?: string) =>
    (
      await check(
        {
          name: { id: 'x' },
          text: { format: 'plain', content },
          images: [],
          settings: platform === undefined ? {} : { platform },
        },
        { rules, ...(register !== undefined && { consents: register }) },
      )
    ).result.findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ ruleId }) => ruleId);

  it('covers a draft that gives the reference', async () => {
    expect(await found(`${STORY} (ref PX-0338)`, consents)).toEqual([]);
  });

  it.each([
    ['another reference', `${STORY} (ref PX-03381)`, consents, undefined],
    ['a consent that has run out', `${STORY} (ref PX-0338)`, [{ ...consents[0], expires: '2020-01-01' }], undefined],
    ['another platform', `${STORY} (ref PX-0338)`, [{ ...consents[0], channels: ['Facebook'] }], 'tiktok'],
  ])('does not cover %s', async (_, content, register, platform) => {
    expect(await found(content, register as CheckOptions['consents'], platform)).toContain('person/patient-name');
  });
});

describe('consent', () => {
  it('that is recorded whole lets the story through', async () => {
    expect(await idsOf(STORY)).toContain('person/patient-name');
    expect(await idsOf(`${STORY}\n${RECORD}`)).toEqual([]);
  });

  it('that is claimed holds the rest and is asked to be completed', async () => {
    expect(await idsOf(`${STORY} He kindly said we could share this.`)).toEqual(['consent/incomplete']);
  });

  it('that is still to come holds nothing', async () => {
    const found = await idsOf(`${STORY} Consent form to follow.`);
    expect(found).toContain('person/patient-name');
    expect(found).toContain('consent/incomplete');
  });

  it('by somebody else holds nothing and is an error', async () => {
    const found = await idsOf('Celebrating Harbhajan’s big birthday on the ward, his son said it was fine to post');
    expect(found).toContain('consent/invalid');
    expect(found).toContain('person/patient-name');
  });

  it('never covers a number', async () => {
    expect(await idsOf(`${STORY} NHS no 999 114 1707\n${RECORD}`)).toContain('identifier/nhs-number');
  });
});

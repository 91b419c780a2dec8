import { expect, it } from 'vitest';
import incomplete from '../../rules/consent/incomplete.ts';
import invalid from '../../rules/consent/invalid.ts';
import recorded from '../../rules/consent/recorded.ts';
import { understand } from '../../src/check.ts';
import type { Part } from '../../src/draft.ts';

const STORY = 'Idris Vance rang our end-of-treatment bell after six months of chemo!';
const record = (rest: string): string =>
  `${STORY}\n[Consent on file: written consent from patient 11/04/2026, ref PX-0338, first name + photo, Facebook and X only, ${rest}]`;

it.each<[string, string, string[]]>([
  ['a whole record', record('told he can withdraw any time'), ['recorded']],
  ['one that has run out', record('told he can withdraw any time, expires 01/05/2026'), ['incomplete: expired']],
  ['one that was withdrawn', record('withdrawn 03/05/2026'), ['invalid: withdrawn']],
  ['one that lacks something', `${STORY}\nConsent: verbal, Tuesday`, ['incomplete']],
  ['a claim', `${STORY} He kindly said we could share this.`, ['incomplete']],
  ['a form to follow', `${STORY} Consent form to follow.`, ['incomplete: placeholder']],
  [
    'a yes that is not theirs',
    'Celebrating Harbhajan’s big birthday on the ward, his son said it was fine to post',
    ['invalid'],
  ],
])('%s', async (_, content, wanted) => {
  const part: Part = { kind: 'text', text: content, toDraft: (span) => span };
  const draft = { name: { id: 'x' }, settings: {}, content, images: [], parts: [part], checks: [] };
  const entities = await understand(draft);
  const found = Object.entries({ incomplete, invalid, recorded }).flatMap(([name, { when }]) =>
    when({ draft, entities, sites: [] }).map(({ note }) => (note === undefined ? name : `${name}: ${note}`)),
  );
  expect([...new Set(found)]).toEqual(wanted);
});

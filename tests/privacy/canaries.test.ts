import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/reporters/index.ts';
import { type Files, postlint, withFolder } from '../support/cli.ts';
import { expectNoTraceOf } from './traces.ts';

/** One value of every kind that a report must never repeat. All invented. */
const CANARIES = {
  'NHS number': '999 158 8132',
  'CHI number': '140351 4827',
  'H&C number': '362 118 4073',
  'hospital number': 'RWI4471902',
  'incident number': 'CFAS/0417/2291',
  'National Insurance number': 'QQ 12 34 56 C',
  'valid National Insurance number': 'AZ 123 456 A',
  passport: '925665416',
  'driving licence': 'OKONK853061C99ZZ',
  'vehicle registration': 'LB98 QZX',
  phone: '07700 900417',
  email: 'k.oyelaran.home@mailbox.example',
  address: '27 Larkspur Close',
  postcode: 'SY63 1WB',
  'date of birth': '14/03/1951',
  'date of birth in words': '30 November 1979',
  age: '96 years old',
  person: 'Parminder Gill',
  'person in a record': 'SINGH, Jaswinder',
  initials: 'T.W.',
  link: 'fundpage.example/f/help-anneke-walk-again',
  iban: 'GB33 BUKB 2020 1555 5555 55',
  card: '4000 0566 5566 5556',
  account: '12-34-56 12345678',
  'MAC address': '02:00:5E:10:00:01',
  coordinates: '52.10442, -3.41177',
  'newborn weight': '7lb 9oz',
} as const;

const values = Object.values(CANARIES);

const DRAFT = `Mrs Parminder Gill, my patient, 96 years old, born 14/03/1951, NHS no 999 158 8132, CHI 140351 4827, H&C number 362 118 4073.
Hosp No RWI4471902, incident CFAS/0417/2291, NI number QQ 12 34 56 C or AZ 123 456 A, passport no 925665416, driving licence OKONK853061C99ZZ.
His car, reg LB98 QZX. Her daughter is on 07700 900417 or k.oyelaran.home@mailbox.example. Visited her at 27 Larkspur Close, SY63 1WB.
We share a birthday, 30 November 1979. The monitor says "SINGH, Jaswinder". Mrs T.W. came to us with swallowing problems.
Read her story: https://fundpage.example/f/help-anneke-walk-again, I was part of her rehab team.
IBAN GB33 BUKB 2020 1555 5555 55, card 4000 0566 5566 5556, sort code and account 12-34-56 12345678, implant MAC 02:00:5E:10:00:01.
Screenshot shared with 52.10442, -3.41177 in the corner. Baby girl, 7lb 9oz, born 03:12 this morning to my patient.
`;

const NAMED_PHOTO = 'JONES_SARAH_XRAY_12031986.jpg';

const expectNoTrace = (output: string, where: string): void =>
  expectNoTraceOf([...values, NAMED_PHOTO, 'JONES_SARAH', '12031986'], output, where);

describe.concurrent('no report repeats a value', () => {
  it('finds the canaries at all', async () => {
    const { stdout } = await postlint(['-', '--format', 'json'], { input: DRAFT });
    const rules = new Set(JSON.parse(stdout).drafts[0].findings.map(({ ruleId }: { ruleId: string }) => ruleId));
    expect(rules.size).toBeGreaterThanOrEqual(12);
  });

  it.each(FORMATS)('--format %s', async (format) => {
    const { stdout, stderr } = await postlint(['-', '--format', format, '--verbose'], { input: DRAFT });
    expectNoTrace(stdout + stderr, `format ${format}`);
  });

  it.each(FORMATS)('--format %s, a picture with a name', async (format) => {
    await withFolder({ [NAMED_PHOTO]: Buffer.from('ffd8ffd9', 'hex') }, async (cwd) => {
      for (const args of [[NAMED_PHOTO], ['-', '--image', NAMED_PHOTO], ['.']]) {
        const { stdout, stderr } = await postlint([...args, '--format', format], { cwd, input: 'a quiet day' });
        expectNoTrace(stdout + stderr, `format ${format}`);
      }
    });
  });

  it('a terminal that belongs to CI', async () => {
    const { stdout, stderr } = await postlint(['-'], { input: DRAFT, env: { CI: 'true', FORCE_COLOR: '1' } });
    expectNoTrace(stdout + stderr, 'the CI log');
  });

  it('inspect', async () => {
    const { stdout, stderr } = await postlint(['inspect', '-'], { input: DRAFT });
    expectNoTrace(stdout + stderr, 'inspect');
  });

  it('--print-config', async () => {
    const config = JSON.stringify({ people: { author: CANARIES.person, staff: [CANARIES['person in a record']] } });
    await withFolder({ 'postlint.config.json': config, 'a.md': DRAFT }, async (cwd) => {
      const { stdout, stderr, code } = await postlint(['a.md', '--print-config'], { cwd });
      expect(code).toBe(0);
      expectNoTrace(stdout + stderr, '--print-config');
    });
  });

  const BROKEN: readonly [string, readonly string[], Files, string?][] = [
    [
      'a configuration with values in the wrong place',
      ['a.md'],
      { 'postlint.config.json': JSON.stringify({ rules: values, [CANARIES.phone]: CANARIES.email }), 'a.md': DRAFT },
    ],
    ['a configuration that is no JSON', ['a.md'], { 'postlint.config.json': `{ ${values.join('\n')}`, 'a.md': DRAFT }],
    [
      'front matter that is no YAML',
      ['a.md'],
      { 'a.md': `---\ntitle: "${CANARIES.person}\n  ${CANARIES['NHS number']}: [\n---\n${DRAFT}` },
    ],
    [
      'an NDJSON line that is no JSON',
      ['-', '--input', 'ndjson', '--format', 'ndjson'],
      {},
      `{"id": ${values.join(' ')}\n`,
    ],
    [
      'an NDJSON line of the wrong shape',
      ['-', '--input', 'ndjson', '--format', 'ndjson'],
      {},
      `${JSON.stringify({ text: values })}\n`,
    ],
    [
      'a text that is not UTF-8',
      ['a.txt'],
      { 'a.txt': Buffer.concat([Buffer.from(DRAFT), Buffer.from([0xe9, 0x20])]) },
    ],
    ['a picture that is none', ['-', '--image', 'x.png'], { 'x.png': DRAFT }, DRAFT],
    ['a picture that is not there', ['-', '--image', NAMED_PHOTO], {}, DRAFT],
  ];
  it.each(BROKEN)('%s', async (_, args, files, input) => {
    await withFolder(files, async (cwd) => {
      const { stdout, stderr, code } = await postlint(args, { cwd, ...(input !== undefined && { input }) });
      expect(code).toBe(2);
      expectNoTrace(stdout + stderr, 'the error');
    });
  });

  it('shows them when asked to', async () => {
    const { stdout } = await postlint(['-', '--show-values'], { input: DRAFT });
    expect(stdout).toContain(CANARIES['NHS number']);
  });
});

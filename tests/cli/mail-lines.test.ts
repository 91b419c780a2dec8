import { expect, it } from 'vitest';
import { postlint, withFolder } from '../support/cli.ts';

/** Characters of a line of base64 in a mail (RFC 2045, 6.8). */
const LINE = 76;
const NUMBERS = ['999 114 1707', '999 158 8132'];
const FILLER = 'Tea is in the urn, biscuits are in the tin, and the rota is on the door. ';

const base64 = (text: string): string[] =>
  Buffer.from(text)
    .toString('base64')
    .match(new RegExp(`.{1,${LINE}}`, 'g')) ?? [];

it.each([
  ['text/plain', (body: string) => body],
  ['text/html', (body: string) => `<html><body><p>${body.replaceAll('\n', '</p>\n<p>')}</p></body></html>`],
])('a finding in a base64 part of a mail leads to its line in the file: %s', async (type, asBody) => {
  const body = asBody(`${FILLER.repeat(9)}\nNHS no ${NUMBERS[0]}\n${FILLER.repeat(7)}\nNHS no ${NUMBERS[1]}, é\n`);
  const head = ['Subject: May', `Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64', ''];
  const mail = [...head, ...base64(body), ''].join('\r\n');
  const expected = NUMBERS.map((number) => {
    const bytes = Buffer.from(body.slice(0, body.indexOf(number))).length;
    return head.length + 1 + Math.floor(bytes / 3 / (LINE / 4));
  });
  await withFolder({ 'may.eml': mail }, async (cwd) => {
    const { stdout } = await postlint(['may.eml', '--format', 'ndjson'], { cwd });
    const { findings } = JSON.parse(stdout);
    expect(
      findings
        .filter(({ ruleId }: { ruleId: string }) => ruleId === 'identifier/nhs-number')
        .map(({ location }: { location: { line: number } }) => location.line),
    ).toEqual(expected);
  });
});

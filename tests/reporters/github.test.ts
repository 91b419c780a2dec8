import { describe, expect, it } from 'vitest';
import type { DraftResult } from '../../src/finding.ts';
import { createGithubReporter } from '../../src/reporters/github.ts';
import { at, context, finding, result, spokenRule, summaryOf, TEXT_DONE } from '../support/reports.ts';

const TEXT = 'Rebook:\nNHS no 999 114 1707';
const NUMBER = finding('identifier/nhs-number', at(TEXT, '999 114 1707'));
const GEOTAG = finding('image/geotag', { part: 'image:pics/a.jpg#metadata:GPSLatitude', start: 0, end: 4 });
const NHS_MESSAGE =
  'One number unlocks the whole record. It is never needed in a post. Delete it. If a colleague needs it to act, send it through the approved clinical system. Try: One of our patients needs rebooking, details are in the usual place. (postlint explain identifier/nhs-number)';
const GEOTAG_MESSAGE =
  'The photo says where it was taken, to within a few metres. Share a copy without location. (postlint explain image/geotag)';

const report = (draft: DraftResult) => createGithubReporter(context()).draft(draft);

/** Reads a line as GitHub's runner does. */
const parsed = (line: string) => {
  const [, command, list = '', message = ''] = /^::(\S+?)(?: (.*?))?::(.*)$/.exec(line) ?? [];
  const decode = (text: string) =>
    text
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
  const properties =
    list === '' ? [] : list.split(',').map((pair) => pair.split(/=(.*)/s, 2).map((piece) => decode(piece)));
  return { command, message, ...Object.fromEntries(properties) };
};

describe('github', () => {
  it('annotates the words in their line', async () => {
    expect(await report(result('block', { findings: [NUMBER] }))).toBe(
      `::error file=draft.txt,line=2,col=8,endLine=2,endColumn=20,title=NHS number::${NHS_MESSAGE}\n`,
    );
  });

  it('annotates the image for what is hidden in it', async () => {
    expect(await report(result('review', { findings: [GEOTAG] }))).toBe(
      `::warning file=pics/a.jpg,title=Location hidden in the photo::${GEOTAG_MESSAGE}\n`,
    );
  });

  it('gives lines only, for pieces that run over several: GitHub takes no columns there', async () => {
    const place = at(TEXT, 'NHS');
    const pieces = finding(
      'jigsaw/time-place-detail',
      { ...place, endLine: 4 },
      { evidence: [{ ruleId: 'time/same-day', location: place }] },
    );
    expect(await report(result('block', { findings: [pieces] }))).toMatch(
      /^::error file=draft\.txt,line=2,endLine=4,title=/,
    );
  });

  it('names a draft without a file in the message, and says the place there, for want of a file to show it in', async () => {
    const draft = result('block', { name: { id: '17' }, findings: [NUMBER] });
    expect(await report(draft)).toBe(`::error title=NHS number::Draft 17, line 2, column 8: ${NHS_MESSAGE}\n`);
  });

  it('says what could not be checked', async () => {
    const failed = { part: 'image:a.jpg', check: 'metadata', status: 'failed', reason: 'the file is empty' } as const;
    expect(await report(result('review', { checks: [TEXT_DONE, failed] }))).toBe(
      '::error file=a.jpg,title=Could not be checked::Could not check a.jpg (what the file says): the file is empty.\n',
    );
  });

  it('warns when nothing was checked', async () => {
    expect(await report(result('review', { checks: [] }))).toMatch(
      /^::warning file=draft\.txt::Nothing in this draft was checked/,
    );
  });

  it('says nothing of single clues and clean drafts', async () => {
    expect(await report(result('clean', { findings: [finding('time/same-day', at(TEXT, 'Rebook'))] }))).toBe('');
  });

  it('closes with counts', async () => {
    const reporter = createGithubReporter(context());
    expect(reporter.begin()).toBe('');
    expect(await reporter.end(summaryOf('block', 'review', 'clean'))).toBe(
      'postlint: 3 drafts: 1 to stop, 1 to look at, 1 clean\n',
    );
  });

  it.each(['::stop-commands::token', 'a,title=b:c%0A.txt', 'a\n::error::b\r\nc.txt', '##[error]a.txt', ' ::debug::x'])(
    'keeps the path %j from being read as a command',
    async (path) => {
      const draft = result('block', { name: { path }, findings: [NUMBER] });
      const lines = (await report(draft)).split(/[\n\r]/).filter((line) => line !== '');
      expect(lines).toHaveLength(1);
      expect(parsed(lines[0] as string)).toEqual({
        command: 'error',
        file: path,
        line: '2',
        col: '8',
        endColumn: '20',
        endLine: '2',
        title: 'NHS number',
        message: NHS_MESSAGE,
      });
    },
  );

  it('keeps ids, reasons and prose from being read as commands or escapes', async () => {
    const rule = spokenRule({
      id: 'own/rule',
      title: 'A: b, c',
      why: '100% sure\n::error::x',
      advice: '\u001b[31mred',
    });
    const draft = result('block', {
      name: { id: '\n::error::x\u202e' },
      findings: [finding('own/rule', at(TEXT, 'NHS'))],
      checks: [{ part: 'text', check: 'text', status: 'failed', reason: 'a\r::error::b' }],
    });
    const text = await createGithubReporter(context({ rules: new Map([[rule.id, rule]]) })).draft(draft);
    expect(text).toBe(
      '::error title=A%3A b%2C c::Draft %0A::error::x\ufffd, line 2, column 1: 100%25 sure%0A::error::x ␛[31mred (postlint explain own/rule)\n' +
        '::error title=Could not be checked::Draft %0A::error::x\ufffd: Could not check the text: a%0D::error::b.\n',
    );
  });
});

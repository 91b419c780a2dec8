import type { Reveal } from '../../engine/reveal.ts';
import { visible } from '../../escape.ts';
import type { DraftResult, Finding } from '../../finding.ts';
import { checksInWords, isHidingFindings, unseenPictures } from '../checks.ts';
import type { FindingGroup } from '../finding-groups.ts';
import { titleOf } from '../places.ts';
import { ALSO_LOOK, CLUES, howManySuppressed, LIMITS, NOT_SHOWN, NOTHING_CHECKED, VERDICTS } from '../prose.ts';
import { SYMBOLS } from '../symbols.ts';
import { printFinding } from './finding.ts';
import type { Ink } from './ink.ts';
import type { Page } from './page.ts';

/** Where each of several findings begins. */
const BULLET = '•';

/** Prints the verdict and what it is about, on one line: for a clean draft among many that is all there is. */
export const printVerdict = (page: Page, { name, verdict, checks, suppressed }: DraftResult, ink: Ink): void => {
  const said = `${SYMBOLS[verdict]} ${VERDICTS[verdict]}`;
  const title = visible(titleOf(name));
  page.paragraph(`${said} · ${title}${verdict === 'clean' ? reservation(checks, suppressed?.length) : ''}`, {
    indent: 0,
    hang: 2,
    style: (line, index) =>
      index > 0
        ? ink.faint(line)
        : ink.verdict[verdict](line.slice(0, said.length)) + ink.faint(line.slice(said.length)),
  });
};

/** What a clean verdict doesn't cover, where the verdict may be all that is read. */
const reservation = (checks: DraftResult['checks'], suppressed = 0): string => {
  const open = [
    ...(checks.some(({ check, status }) => check === 'text' && status !== 'done') ? ['text not checked'] : []),
    ...(unseenPictures(checks).length > 0 ? ['picture not looked at'] : []),
    ...(suppressed > 0 ? [howManySuppressed(suppressed)] : []),
  ];
  return open.length > 0 ? ` (${open.join(', ')})` : '';
};

/** Prints everything else: what was found, worst first, and what was and wasn't checked. */
export const printDetails = (
  page: Page,
  result: DraftResult,
  groups: readonly FindingGroup[],
  ink: Ink,
  reveal?: Reveal,
): void => {
  const print = (severity: Finding['severity'], heading?: string): void => {
    const wanted = groups.filter((group) => group.severity === severity);
    if (heading !== undefined && wanted.length > 0) {
      page.gap();
      page.paragraph(heading, { indent: 0, style: severity === 'warning' ? ink.verdict.review : ink.faint });
    }
    for (const group of wanted) {
      printFinding(page, group, ink, {
        ...(groups.length > 1 && { bullet: BULLET }),
        ...(reveal !== undefined && { reveal }),
      });
    }
  };
  print('error');
  print('warning', groups.some(({ severity }) => severity === 'error') ? `${SYMBOLS.review} ${ALSO_LOOK}` : undefined);
  print('info', CLUES);
  if (groups.length === 0 && isHidingFindings(result)) {
    page.gap();
    page.paragraph(NOT_SHOWN);
  }
  printChecks(page, result, ink);
};

/** Prints what was and was not checked; what is left for the author to do comes first. */
export const printChecks = (page: Page, { verdict, checks }: DraftResult, ink: Ink): void => {
  const { failed, done, skipped, unseen } = checksInWords(checks);
  page.gap();
  for (const sentence of failed) {
    page.paragraph(`${SYMBOLS.review} ${visible(sentence)}`, { hang: 2, style: ink.verdict.review });
  }
  if (done === undefined && failed.length === 0) page.paragraph(NOTHING_CHECKED, { style: ink.verdict.review });
  if (unseen !== undefined && verdict !== 'block') page.paragraph(unseen);
  if (verdict === 'clean') page.paragraph(LIMITS);
  page.gap();
  if (done !== undefined) page.paragraph(visible(done), { style: ink.faint });
  for (const sentence of skipped) page.paragraph(visible(sentence), { style: ink.faint });
};

/** Prints what a clean verdict over several drafts can't say. */
export const printLimits = (page: Page, draftsWithUnseenPictures: number): void => {
  if (draftsWithUnseenPictures > 0) {
    page.paragraph(
      draftsWithUnseenPictures === 1
        ? 'One clean draft has pictures that nobody has looked at: look at them yourself at full zoom.'
        : `${draftsWithUnseenPictures} clean drafts have pictures that nobody has looked at: look at them yourself at full zoom.`,
      { indent: 0 },
    );
  }
  page.paragraph(LIMITS, { indent: 0 });
};

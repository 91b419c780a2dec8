import type { DraftResult } from '../../finding.ts';
import { unseenPictures } from '../checks.ts';
import { groupFindings } from '../finding-groups.ts';
import { closingLine, howManySuppressed } from '../prose.ts';
import type { CreateReporter } from '../reporter.ts';
import { printChecks, printDetails, printLimits, printVerdict } from './draft.ts';
import { inkFor } from './ink.ts';
import { Page } from './page.ts';
import { layOut } from './width.ts';

/** Long lines are hard to read, and very narrow ones leave no room for a word. */
const WIDEST = 100;
const NARROWEST = 24;

/** A report for the person who is about to post. */
export const createTextReporter: CreateReporter = ({ rules, colour, width, showClues = false }) => {
  const colours = inkFor(colour);
  const columns = Math.min(WIDEST, Math.max(NARROWEST, width));
  const seen = { drafts: 0, cleanWithUnseenPictures: 0 };
  let lastWasLong = false;
  let clean: DraftResult | undefined;

  return {
    begin: () => '',

    draft: async (result, reveal) => {
      const groups = groupFindings(
        result.findings.filter(({ severity }) => showClues || severity !== 'info'),
        rules,
      );
      const long = result.verdict !== 'clean' || groups.length > 0;
      const spaced = seen.drafts > 0 && (long || lastWasLong);
      seen.drafts++;
      lastWasLong = long;
      if (result.verdict === 'clean') {
        if (!long) clean = result;
        if (unseenPictures(result.checks).length > 0) seen.cleanWithUnseenPictures++;
      }
      const ink = await colours;
      const report = await layOut((measure) => {
        const page = new Page(columns, measure);
        printVerdict(page, result, ink);
        if (long) printDetails(page, result, groups, ink, reveal);
        return page.toString();
      });
      return (spaced ? '\n' : '') + report;
    },

    end: async (summary) => {
      const ink = await colours;
      return layOut((measure) => {
        const page = new Page(columns, measure);
        if (summary.drafts === 1 && clean !== undefined) printChecks(page, clean, ink);
        if (summary.drafts === 1 && summary.clean === 0 && summary.suppressed > 0)
          page.paragraph(`${howManySuppressed(summary.suppressed)}, with a reason.`, { indent: 0 });
        if (summary.drafts !== 1) page.paragraph(closingLine(summary), { indent: 0, style: ink.strong });
        if (summary.drafts > 1 && summary.clean > 0) printLimits(page, seen.cleanWithUnseenPictures);
        const text = page.toString();
        return seen.drafts > 0 && text !== '' ? `\n${text}` : text;
      });
    },
  };
};

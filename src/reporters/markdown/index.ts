import type { DraftResult } from '../../finding.ts';
import { closingLine, LIMITS } from '../prose.ts';
import type { CreateReporter } from '../reporter.ts';
import { draftSection } from './draft.ts';
import { escapeMarkdown } from './escape.ts';

/** By which a pipeline finds its earlier comment, to replace it. */
const MARK = '<!-- postlint -->';

/** Characters that a comment on GitHub may have are 65,536; the closing lines and a name for the comment want room. */
const ROOM = 60_000;

/**
 * A comment on a pull request, or a job's summary. It begins with what the run
 * came to, so it is kept until the end; it has only so much room, so what is
 * kept doesn't grow. Clean drafts are counted and not listed.
 */
export const createMarkdownReporter: CreateReporter = (context) => {
  const sections: string[] = [];
  let taken = 0;
  let leftOut = 0;
  return {
    begin: () => '',
    draft: (result) => {
      if (!hasSomethingToSay(result, context.showClues)) return '';
      const section = draftSection(result, context);
      if (taken + section.length > ROOM) leftOut++;
      else {
        taken += section.length;
        sections.push(section);
      }
      return '';
    },
    end: (summary) =>
      `${[
        MARK,
        '## Before you post',
        `**postlint: ${escapeMarkdown(closingLine(summary))}**`,
        ...sections,
        ...(leftOut > 0 ? [`**${noRoomFor(leftOut)}**`] : []),
        ...(summary.clean > 0 ? [escapeMarkdown(LIMITS)] : []),
      ].join('\n\n')}\n`,
  };
};

const hasSomethingToSay = ({ verdict, findings }: DraftResult, showClues = false): boolean =>
  verdict !== 'clean' || (showClues && findings.length > 0);

const noRoomFor = (drafts: number): string =>
  drafts === 1
    ? 'There is no room here for one more draft: see the log.'
    : `There is no room here for ${drafts} more drafts: see the log.`;

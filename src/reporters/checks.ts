import type { CheckKind } from '../draft.ts';
import type { DraftResult, ReportedCheck } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { imageOf, imageTitle } from './places.ts';

const IN_WORDS: Readonly<Record<CheckKind, string>> = {
  text: 'its text',
  metadata: 'what the file says',
  'visible-text': 'words in the picture',
  barcodes: 'barcodes',
  faces: 'faces',
  medical: 'scans and X-rays',
};

/** Beyond this, done and skipped pictures are counted instead of named. Failed ones are always named. */
const NAMED_AT_MOST = 3;

/** What was and was not checked, each as a sentence. */
export interface ChecksInWords {
  readonly failed: readonly string[];
  readonly done: string | undefined;
  readonly skipped: readonly string[];
  /** Pictures that nobody has looked at: neither we nor, so far, the author. */
  readonly unseen: string | undefined;
}

export const checksInWords = (checks: readonly ReportedCheck[]): ChecksInWords => {
  const done = checks.filter(({ status }) => status === 'done');
  const unseen = unseenPictures(checks);
  return {
    failed: [...byReason(checks, 'failed')].map(([reason, group]) => failed(reason, group)),
    done: done.length === 0 ? undefined : `Checked: ${things(done)}.`,
    skipped: [...byReason(checks, 'skipped')].map(([reason, group]) =>
      `Not checked: ${things(group)}${reason === '' ? '' : `: ${reason}`}`.replace(/\.?$/, '.'),
    ),
    unseen:
      unseen.length === 0
        ? undefined
        : `Nobody has looked at what ${unseen.length === 1 ? 'the picture shows: look at it' : 'the pictures show: look at them'} yourself at full zoom, background and edges too.`,
  };
};

/** `Could not check photo.jpg (what the file says): the file ends too early.` */
export const failureInWords = (check: ReportedCheck): string => failed(check.reason ?? '', [check]);

/** Paths of the pictures whose visible words were not read. */
export const unseenPictures = (checks: readonly ReportedCheck[]): readonly string[] => [
  ...new Set(
    checks
      .filter(({ check, status }) => check === 'visible-text' && status !== 'done')
      .map(({ part }) => imageOf(part))
      .filter((path) => path !== undefined),
  ),
];

/** Whether the verdict of a draft that shows no findings must come from some that were left out. */
export const isHidingFindings = ({ verdict, checks }: Pick<DraftResult, 'verdict' | 'checks'>): boolean =>
  verdict !== 'clean' &&
  checks.some(({ status }) => status === 'done') &&
  checks.every(({ status }) => status !== 'failed');

const failed = (reason: string, group: readonly ReportedCheck[]): string =>
  `Could not check ${things(group, Number.POSITIVE_INFINITY)}${reason === '' ? '' : `: ${reason}`}`.replace(
    /\.?$/,
    '.',
  );

const byReason = (checks: readonly ReportedCheck[], wanted: ReportedCheck['status']): Map<string, ReportedCheck[]> =>
  groupBy(
    checks.filter(({ status }) => status === wanted),
    ({ reason }) => reason ?? '',
  );

/** `the text; photo.jpg (what the file says, barcodes)`. Pictures with the same checks are named together. */
const things = (checks: readonly ReportedCheck[], namedAtMost = NAMED_AT_MOST): string => {
  const pictures = new Map<string, string[]>();
  let text = false;
  for (const [part, group] of groupBy(checks, ({ part }) => part)) {
    const image = imageOf(part);
    if (image === undefined) {
      text = true;
      continue;
    }
    const what = group.map(({ check }) => IN_WORDS[check]).join(', ');
    pictures.set(what, [...(pictures.get(what) ?? []), imageTitle(image)]);
  }
  const named = [...pictures].map(
    ([what, titles]) => `${titles.length > namedAtMost ? `${titles.length} pictures` : titles.join(', ')} (${what})`,
  );
  return [...(text ? ['the text'] : []), ...named].join('; ');
};

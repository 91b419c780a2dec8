import type { DraftResult, Finding } from '../finding.ts';
import { titleOf } from './places.ts';
import type { InRepository } from './reporter.ts';
import { uriOf, uriPiece } from './uri.ts';

/**
 * What a later run knows each finding of a draft again by: rule, draft, part,
 * line, and which of several there it is.
 *
 * It is written out for anybody to see that it holds no word of the draft, and
 * no hash of one: a hash would not hide a number of ten digits. For want of
 * the words, a line that moves makes a new finding of an old one. The other
 * way round a new one could take the place of one that somebody had dismissed.
 */
export const fingerprintsOf = (
  findings: readonly Finding[],
  name: DraftResult['name'],
  inRepository: InRepository,
): string[] => {
  const draft = titleOf('path' in name ? { ...name, path: inRepository(name.path) } : name);
  const seen = new Map<string, number>();
  return findings.map(({ ruleId, location: { part, line } }) => {
    const place = [ruleId, uriOf(draft), uriPiece(part), line ?? '-'].join(' ');
    const ordinal = (seen.get(place) ?? 0) + 1;
    seen.set(place, ordinal);
    return `${place} ${ordinal}`;
  });
};

import type { Fix, Notification, Result, Suppression } from 'sarif';
import type { DraftResult, Finding, Suggestion, SuppressedFinding } from '../../finding.ts';
import { failureInWords } from '../checks.ts';
import { fileOf, fileOfDraft, imageOf, placeInWords, titleOf } from '../places.ts';
import { fullAdvice, NOTHING_CHECKED, proseOf, ruleOf } from '../prose.ts';
import type { InRepository, ReporterContext } from '../reporter.ts';
import { artifact, attachmentOf, regionOf, sarifLocation } from './locations.ts';
import { LEVELS } from './rules.ts';

/** What stays the same from finding to finding. */
export interface ResultContext {
  readonly rules: ReporterContext['rules'];
  readonly indexOf: (id: Finding['ruleId']) => number;
  readonly inRepository: InRepository;
}

export const resultOf = (
  finding: Finding,
  name: DraftResult['name'],
  { rules, indexOf, inRepository }: ResultContext,
): Result => {
  const { ruleId, severity, location, evidence, confidence, howFew, suggestion } = finding;
  const prose = proseOf(rules, finding);
  const attachment = attachmentOf(location, name, inRepository);
  const fix = suggestion === undefined ? undefined : fixOf(suggestion, name, inRepository);
  return {
    ruleId,
    ruleIndex: indexOf(ruleId),
    level: LEVELS[severity],
    message: { text: `${whereUnsaid(finding, name)}${prose.message} ${fullAdvice(prose)}` },
    locations: [sarifLocation(location, name, inRepository)],
    ...(evidence.length > 0 && {
      relatedLocations: evidence.map((clue, index) => ({
        id: index + 1,
        message: { text: ruleOf(rules, clue.ruleId).title },
        ...sarifLocation(clue.location, name, inRepository),
      })),
    }),
    ...(attachment !== undefined && { attachments: [attachment] }),
    ...(fix !== undefined && { fixes: [fix] }),
    properties: { confidence, ...(howFew !== undefined && { howFew }) },
  };
};

/** How a finding was suppressed: by a remark in the draft itself, or by an entry kept elsewhere. */
export const suppressionOf = ({ by }: SuppressedFinding): Suppression => ({
  kind: by === 'comment' || by === 'front matter' ? 'inSource' : 'external',
  status: 'accepted',
});

/** A place that viewers show nobody, as they show lines of files, is said in words. */
const whereUnsaid = ({ location }: Finding, name: DraftResult['name']): string => {
  if ('path' in name && location.line !== undefined) return '';
  const place = placeInWords(location);
  return `${place.charAt(0).toUpperCase()}${place.slice(1)}: `;
};

/** Safer words for a place in the text. They are the rule's and hold nothing of the draft. */
const fixOf = (
  { location, text }: Suggestion,
  name: DraftResult['name'],
  inRepository: InRepository,
): Fix | undefined => {
  const deletedRegion = regionOf(location);
  const file = fileOf(location, name);
  if (deletedRegion === undefined || file === undefined) return undefined;
  return {
    description: { text: 'Put a safer wording in its place' },
    artifactChanges: [
      {
        artifactLocation: artifact(file, inRepository),
        replacements: [{ deletedRegion, insertedContent: { text } }],
      },
    ],
  };
};

/** What could not be checked in a draft: SARIF keeps it apart from what was found. */
export const notificationsOf = ({ name, checks }: DraftResult, inRepository: InRepository): Notification[] => {
  const notification = (file: string | undefined, text: string): Notification => ({
    level: 'error',
    message: { text: 'id' in name ? `Draft ${titleOf(name)}: ${text}` : text },
    ...(file !== undefined && {
      locations: [{ physicalLocation: { artifactLocation: artifact(file, inRepository) } }],
    }),
  });
  const file = fileOfDraft(name);
  if (checks.every(({ status }) => status === 'skipped')) return [notification(file, NOTHING_CHECKED)];
  return checks
    .filter(({ status }) => status === 'failed')
    .map((check) => notification(imageOf(check.part) ?? file, failureInWords(check)));
};

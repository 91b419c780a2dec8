import { describe, expect, it } from 'vitest';
import { collapsed } from '../../src/engine/consent-policy.ts';
import type { Finding, RuleId } from '../../src/finding.ts';
import { finding } from '../support/reports.ts';

describe('beside somebody who is named outright', () => {
  const found = (ruleId: RuleId, severity: Finding['severity']): Finding =>
    finding(ruleId, { part: 'text' }, { severity });
  const left = (...findings: Finding[]): string[] => collapsed(findings).map(({ ruleId }) => ruleId);
  const CLUE = found('age/exact-age', 'info');

  it.each<RuleId>([
    'identifier/nhs-number',
    'identifier/phone',
    'person/patient-name',
    'date/date-of-birth',
    'audience/tagging-patient',
    'audience/confirms-patient',
    'image/burnt-in-text',
    'image/wristband-or-label',
    'image/metadata-identifiers',
    'image/identifying-filename',
  ])('clues and jigsaws are left out: %s', (ruleId) => {
    const jigsaws = (['clues-add-up', 'time-place-detail', 'unusual-event', 'known-role'] as const).map((id) =>
      found(`jigsaw/${id}`, 'error'),
    );
    expect(left(found(ruleId, 'error'), CLUE, ...jigsaws)).toEqual([ruleId]);
  });

  it.each<RuleId>(['identifier/vehicle-registration', 'identifier/initials', 'conduct/harassment', 'consent/invalid'])(
    'but not beside what names nobody: %s',
    (ruleId) => {
      expect(left(found(ruleId, 'error'), CLUE)).toEqual([ruleId, 'age/exact-age']);
    },
  );

  it('nor beside a name that is only asked about', () => {
    expect(left(found('person/patient-name', 'warning'), CLUE)).toHaveLength(2);
  });

  it.each<RuleId>(['jigsaw/news-event', 'jigsaw/image-context', 'jigsaw/running-story', 'clinical/rare-or-unusual'])(
    'and %s stays',
    (ruleId) => {
      expect(left(found('person/patient-name', 'error'), found(ruleId, 'warning'))).toContain(ruleId);
    },
  );

  it('and so do the faces of others', () => {
    const faces = found('image/colleague-faces', 'info');
    expect(left(found('person/patient-name', 'error'), faces)).toContain('image/colleague-faces');
  });
});

import { describe, expect, it } from 'vitest';
import { ConfiguredSuppressions } from '../../src/suppressions/configured.ts';
import type { PlacedFinding } from '../../src/suppressions/ledger.ts';
import { folderWith, JPEG } from '../support/folder.ts';
import { finding } from '../support/reports.ts';

const TODAY = '2027-02-03';

const geotag = (file: string): PlacedFinding => ({
  finding: finding('image/geotag', { part: `image:${file}#metadata:GPSPosition` }),
  file,
  isMasked: false,
  piece: 'metadata:GPSPosition',
  maskedLine: () => '',
  isHeld: false,
});

const open = (cwd: string, changes: { rule?: string; expires?: string; file?: string; entry?: string } = {}) => {
  const entry = { file: `${cwd}/team.jpg`, rule: 'image/geotag', place: 'postlint.config.yaml:2:5', ...changes };
  const suppressions = new ConfiguredSuppressions({ cwd, today: TODAY });
  const judge = (files: readonly string[], canTell = true) =>
    suppressions.ledger([entry]).judge(files.map(geotag), { files, canTell: () => canTell });
  return { suppressions, judge };
};

describe('an entry of a configuration', () => {
  it.each([
    ['holds its rule back in its file', {}, 'held'],
    ['to its last day', { expires: TODAY }, 'held'],
    ['and not after it', { expires: '2027-02-02' }, 'expired'],
    ['in the one draft of it that it names', { entry: 'row 3' }, undefined],
    ['and no other rule', { rule: 'image/medical-image' }, undefined],
  ])('%s', (_, changes, outcome) => {
    const cwd = folderWith({ 'team.jpg': JPEG });
    expect(open(cwd, changes).judge(['team.jpg', 'news/team.jpg'])).toEqual([outcome, undefined]);
  });

  it('is left over when its file was checked and had nothing to hold back', () => {
    const cwd = folderWith({ 'team.jpg': JPEG });
    const { suppressions, judge } = open(cwd, { rule: 'image/medical-image' });
    judge(['team.jpg']);
    expect(suppressions.leftovers()).toEqual([
      'postlint.config.yaml:2:5: image/medical-image no longer holds in this file: take the entry out',
    ]);
  });

  it('or when its file is gone', () => {
    const { suppressions, judge } = open(folderWith({}));
    judge([]);
    expect(suppressions.leftovers()).toHaveLength(1);
  });

  it('but not when its file was not looked at, or not in full, or it was of use in another draft', () => {
    const cwd = folderWith({ 'team.jpg': JPEG });
    const { suppressions, judge } = open(cwd);
    judge(['other.jpg']);
    judge(['team.jpg'], false);
    expect(suppressions.leftovers()).toEqual([]);
    judge(['team.jpg']);
    expect(suppressions.leftovers()).toEqual([]);
  });
});

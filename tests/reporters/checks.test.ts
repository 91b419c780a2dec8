import { expect, it } from 'vitest';
import type { CheckKind } from '../../src/draft.ts';
import type { ReportedCheck } from '../../src/finding.ts';
import { checksInWords } from '../../src/reporters/checks.ts';

const TEXT: ReportedCheck = { part: 'text', check: 'text', status: 'done' };
const done = (path: string, check: CheckKind): ReportedCheck => ({ part: `image:${path}`, check, status: 'done' });
const not = (status: 'failed' | 'skipped', path: string, check: CheckKind, reason: string): ReportedCheck => ({
  part: `image:${path}`,
  check,
  status,
  reason,
});
const FOUR = ['a.jpg', 'b.jpg', 'c.jpg', 'd.jpg'];

it.each<[string, ReportedCheck[], Partial<ReturnType<typeof checksInWords>>]>([
  ['a text alone', [TEXT], { done: 'Checked: the text.', skipped: [], failed: [], unseen: undefined }],
  ['nothing', [], { done: undefined, skipped: [], failed: [], unseen: undefined }],
  [
    'a picture',
    [TEXT, done('a.jpg', 'metadata'), done('a.jpg', 'barcodes')],
    { done: 'Checked: the text; a.jpg (what the file says, barcodes).' },
  ],
  [
    'few pictures by name',
    [done('a.jpg', 'metadata'), done('b.jpg', 'metadata')],
    { done: 'Checked: a.jpg, b.jpg (what the file says).' },
  ],
  [
    'many pictures by number',
    FOUR.map((path) => done(path, 'metadata')),
    { done: 'Checked: 4 pictures (what the file says).' },
  ],
  [
    'every failed picture by name, together where the reason is the same',
    FOUR.map((path) => not('failed', path, 'metadata', 'the file is empty.')),
    { failed: ['Could not check a.jpg, b.jpg, c.jpg, d.jpg (what the file says): the file is empty.'] },
  ],
  [
    'reasons apart',
    [
      not('failed', 'a.jpg', 'metadata', 'the file is empty'),
      not('failed', 'b.jpg', 'metadata', 'the file ends too early'),
    ],
    {
      failed: [
        'Could not check a.jpg (what the file says): the file is empty.',
        'Could not check b.jpg (what the file says): the file ends too early.',
      ],
    },
  ],
  [
    'a picture whose name says too much by its number',
    [not('failed', 'x/hidden-name-2.jpg', 'metadata', 'the file is empty')],
    { failed: ['Could not check image 2 (what the file says): the file is empty.'] },
  ],
  [
    'one unseen picture',
    [not('skipped', 'a.jpg', 'visible-text', 'left out by --checks')],
    {
      skipped: ['Not checked: a.jpg (words in the picture): left out by --checks.'],
      unseen:
        'Nobody has looked at what the picture shows: look at it yourself at full zoom, background and edges too.',
    },
  ],
  [
    'a picture whose words were read',
    [done('a.jpg', 'visible-text'), not('skipped', 'a.jpg', 'faces', 'x')],
    { unseen: undefined },
  ],
])('says of %s what was checked', (_, checks, words) => expect(checksInWords(checks)).toMatchObject(words));

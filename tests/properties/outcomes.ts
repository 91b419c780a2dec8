import { expect } from 'vitest';
import type { DraftResult } from '../../src/finding.ts';

/** What every result says, whatever was checked: nothing but what was done and was in order is clean, and all else has a reason. */
export const expectTyped = ({ verdict, findings, checks }: DraftResult): void => {
  expect(['block', 'review', 'clean']).toContain(verdict);
  for (const { status, reason } of checks) {
    expect(['done', 'skipped', 'failed']).toContain(status);
    if (status !== 'done') expect(reason).toMatch(/^[^\r\n]{4,}$/);
  }
  const isSound = checks.some(({ status }) => status === 'done') && !checks.some(({ status }) => status === 'failed');
  if (!isSound) expect(verdict).not.toBe('clean');
  expect(verdict === 'block').toBe(findings.some(({ severity }) => severity === 'error'));
};

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';

const CLEAR = '\r\x1b[2K';

/** A stream that keeps what is written to it, a terminal of a width or a pipe. */
const stream = (columns?: number) => {
  const written: string[] = [];
  const terminal = {
    isTTY: columns !== undefined,
    columns,
    write: (text: string): boolean => {
      written.push(text);
      return true;
    },
  };
  return { written, progress: new Progress(terminal as unknown as NodeJS.WriteStream) };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('progress', () => {
  it('says nothing of what is done within a second', () => {
    const { written, progress } = stream(80);
    const done = progress.begin('draft.txt');
    vi.advanceTimersByTime(990);
    done();
    vi.advanceTimersByTime(5_000);
    expect(written).toEqual([]);
  });

  it('says what it is busy with, and takes it back', () => {
    const { written, progress } = stream(80);
    const first = progress.begin('a.jpg');
    const second = progress.begin('b.jpg');
    vi.advanceTimersByTime(1_000);
    expect(written).toEqual([`${CLEAR}postlint: looking at a.jpg…`]);
    first();
    vi.advanceTimersByTime(1_000);
    expect(written.at(-1)).toBe(`${CLEAR}postlint: looking at b.jpg (1 done)…`);
    second();
    expect(written.at(-1)).toBe(CLEAR);
    vi.advanceTimersByTime(5_000);
    expect(written).toHaveLength(3);
  });

  it('makes way for a report, once', () => {
    const { written, progress } = stream(80);
    const done = progress.begin('a.jpg');
    vi.advanceTimersByTime(1_000);
    progress.clear();
    progress.clear();
    expect(written.slice(1)).toEqual([CLEAR]);
    done();
    expect(written).toHaveLength(2);
  });

  it('never says anything in a pipe', () => {
    const { written, progress } = stream();
    const done = progress.begin('a.jpg');
    vi.advanceTimersByTime(60_000);
    progress.clear();
    done();
    progress.stop();
    expect(written).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('never lets a name give orders to the terminal, or run over its line', () => {
    const { written, progress } = stream(40);
    progress.begin(`\x1b]0;title\x07${'x'.repeat(100)}`);
    vi.advanceTimersByTime(1_000);
    const line = written[0]?.slice(CLEAR.length) ?? '';
    expect(line).toHaveLength(39);
    expect([...line].every((character) => character >= ' ' && character !== '\x7f')).toBe(true);
  });
});

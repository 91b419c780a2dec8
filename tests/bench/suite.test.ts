import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARTS } from './bench.ts';
import { inRounds, median, ratio } from './measuring/rounds.ts';
import { PAGE, withPart } from './report/page.ts';
import { print, type Table } from './report/table.ts';

describe('the benchmark suite', () => {
  it('measures what it compares in turn, and does not count the warm-up', async () => {
    const order: string[] = [];
    const subject = (name: string) => () => order.push(name);
    const counts = await inRounds({ a: subject('a'), b: subject('b') }, { rounds: 2, warmUp: true });
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    expect(counts).toEqual({ a: [3, 5], b: [4, 6] });
  });

  it('takes a ratio within each turn, whatever a slow turn does to the times', () => {
    expect(ratio([2, 20, 2], [1, 10, 1])).toBe(2);
    expect(median([9, 1, 5])).toBe(5);
    expect(() => median([])).toThrow('nothing was measured');
  });

  it('says which targets are held and which are missed, with what was measured', () => {
    const row = (name: string, was: number): Table['rows'][number] => ({
      name,
      figures: [String(was)],
      targets: [{ should: 'at most', limit: 3, unit: '×', was }],
    });
    const printed = print({ of: 'Waiting', runs: 5, columns: ['times'], rows: [row('a', 3), row('b', 3.01)] });
    expect(printed.split('\n')).toEqual([
      'Waiting; median of 5 runs:',
      '',
      '|  | times | target |',
      '| --- | ---: | --- |',
      '| a | 3 | ≤ 3 ×: held |',
      '| b | 3.01 | ≤ 3 ×: **missed** (3.01) |',
    ]);
  });

  it('has a place on the page for each part, and writes nothing beside it', () => {
    const page = readFileSync(PAGE, 'utf8');
    for (const { name } of PARTS) {
      const written = withPart(page, name, 'a table');
      const outside = new RegExp(`<!-- bench: ${name} -->[^]*<!-- /bench: ${name} -->`);
      expect(written).toContain(`<!-- bench: ${name} -->\n\na table\n\n<!-- /bench: ${name} -->`);
      expect(written.replace(outside, '')).toBe(page.replace(outside, ''));
      expect(withPart(written, name, 'a table')).toBe(written);
    }
    expect(() => withPart(page, 'no such part', '')).toThrow('has no');
  });
});

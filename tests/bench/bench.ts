import type { Part } from './part.ts';
import { cold } from './parts/cold.ts';
import { linearity } from './parts/linearity.ts';
import { pictures } from './parts/pictures.ts';
import { repository } from './parts/repository.ts';
import { text } from './parts/text.ts';
import { machine } from './report/machine.ts';
import { writePart } from './report/page.ts';
import { holds, print } from './report/table.ts';

/** In the order of the page. */
export const PARTS: readonly Part[] = [cold, text, linearity, repository, pictures];
const WRITE = '--write';

const wantedParts = (names: readonly string[]): readonly Part[] => {
  const unknown = names.find((name) => PARTS.every((part) => part.name !== name));
  if (unknown !== undefined)
    throw new Error(`no part is called ${unknown}: ${PARTS.map(({ name }) => name).join(', ')} or ${WRITE}`);
  return names.length === 0 ? PARTS : PARTS.filter(({ name }) => names.includes(name));
};

const numberFrom = (variable: string, least: number): number | undefined => {
  const given = process.env[variable];
  if (given === undefined) return undefined;
  const number = Number(given);
  if (!(number >= least)) throw new Error(`${variable} is a number from ${least}`);
  return number;
};

/**
 * Measures the parts that are named, or all, and prints a table of each; with --write, into docs/performance.md too.
 * BENCH_RUNS says how often to measure; BENCH_SCALE how much of the material to take, for trying the suite.
 */
export const bench = async (args: readonly string[]): Promise<void> => {
  const parts = wantedParts(args.filter((arg) => arg !== WRITE));
  const runs = numberFrom('BENCH_RUNS', 1);
  const scale = numberFrom('BENCH_SCALE', 0.001) ?? 1;
  const write = args.includes(WRITE);
  if (write && scale !== 1) throw new Error(`BENCH_SCALE and ${WRITE} don't go together: the page shows all`);
  for (const part of parts) {
    const tables = await part.measure({ runs: runs ?? part.runs, scale });
    const content = `${tables.map(print).join('\n\n')}\n\n${machine()}`;
    console.log(`## ${part.name}\n\n${content}\n`);
    if (write) writePart(part.name, content);
    const missed = tables.flatMap(({ rows }) => rows).filter(({ targets = [] }) => !targets.every(holds));
    for (const { name } of missed) console.log(`${part.name}: a target is missed by ${name}`);
  }
};

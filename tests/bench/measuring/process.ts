import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built executable. The suite runs in the project's folder. */
export const EXECUTABLE = join(process.cwd(), 'bin/postlint.js');

/** What a process needed. */
export interface Usage {
  /** Seconds from its start to its end, as its user meets it. */
  readonly wall: number;
  /** Seconds of all processors, in all its threads. */
  readonly cpu: number;
  /** The most memory it held at a time, in MB of 1,048,576 bytes. */
  readonly memory: number;
}

export interface Run extends Usage {
  readonly stdout: string;
}

/** In CI's surroundings no run asks a question, shows progress or colours anything. */
const surroundings = { ...process.env, CI: '1' };

const since = (start: bigint): number => Number(process.hrtime.bigint() - start) / 1e9;

/**
 * Seconds that Node takes with these arguments, output thrown away. Nothing is loaded into the process to measure it.
 * @throws Error when it ends otherwise than as a check that could be done: 0, or 1 with findings
 */
export const seconds = (args: readonly string[]): number => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: surroundings,
  });
  const wall = since(start);
  mustHaveWorked(args, status, stderr);
  return wall;
};

/** Makes the process that is measured write down what it used as it ends. */
const REPORTS_USAGE = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs';
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
    writeFileSync(process.env.BENCH_USAGE, JSON.stringify(used));
  });`,
)}`;

/**
 * Runs Node with these arguments to the end, and says what it used and printed.
 * @throws Error as `seconds` does
 */
export const run = (args: readonly string[], cwd = process.cwd()): Run => {
  const folder = mkdtempSync(join(tmpdir(), 'postlint-bench-'));
  const [usage, output] = [join(folder, 'usage.json'), join(folder, 'output')];
  // to a file, which takes all at once: a pipe would make it wait for us
  const stdout = openSync(output, 'w');
  try {
    const start = process.hrtime.bigint();
    const { status, stderr } = spawnSync(process.execPath, ['--import', REPORTS_USAGE, ...args], {
      stdio: ['ignore', stdout, 'pipe'],
      encoding: 'utf8',
      cwd,
      env: { ...surroundings, BENCH_USAGE: usage },
    });
    const wall = since(start);
    mustHaveWorked(args, status, stderr);
    return { wall, ...JSON.parse(readFileSync(usage, 'utf8')), stdout: readFileSync(output, 'utf8') };
  } finally {
    closeSync(stdout);
    rmSync(folder, { recursive: true });
  }
};

const mustHaveWorked = (args: readonly string[], status: number | null, stderr: string): void => {
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
};

/** Seconds from a process's start to its first byte of output, while its input is written to once and stays open. */
export const secondsToFirstOutput = (args: readonly string[], input: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], env: surroundings });
    let first: number | undefined;
    child.stdout.on('data', () => {
      first ??= since(start);
      child.stdin.end();
    });
    child.on('error', reject);
    child.on('close', () => {
      if (first === undefined) reject(new Error(`node ${args.join(' ')} printed nothing`));
      else resolve(first);
    });
    child.stdin.write(input);
  });

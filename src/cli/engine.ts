import { setFlagsFromString } from 'node:v8';

/** Sets V8 up for a program that mostly runs for a second and tries a great many patterns. */
export const tuneEngine = (): void => {
  // Otherwise V8 compiles every pattern twice, first to bytecode: a quarter of the time of a short run.
  setFlagsFromString('--no-regexp-tier-up');
  // How much of a function must have run before V8 optimises it, in bytes of its code. A run of one post would be over
  // before most of that pays, and it was a fifth of its time; a long run loses nothing that can be measured.
  // From V8 12 on it counts calls instead.
  if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString('--interrupt-budget=1000000');
  // How many times larger V8 makes its space for what is new when that is full. Doubling it from one megabyte on, it copied
  // most of what a short run makes several times.
  setFlagsFromString('--semi-space-growth-factor=16');
  setFlagsFromString('--regexp-optimization');
};

/** From here on V8 compiles patterns plainly: that takes a third less time and memory, and a pattern a fifth more at each try. */
export const compilePlainly = (): void => setFlagsFromString('--no-regexp-optimization');

import { Chalk } from 'chalk';
import type { Verdict } from '../../finding.ts';

/** Colours a piece of text. */
export type Colour = (text: string) => string;

/** The few colours of the report. Everything they say is also said in words or by a symbol. */
export interface Ink {
  readonly verdict: Readonly<Record<Verdict, Colour>>;
  readonly strong: Colour;
  readonly faint: Colour;
}

export const inkFor = (colour: boolean): Ink => {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    verdict: {
      block: (text) => chalk.red.bold(text),
      review: (text) => chalk.yellow.bold(text),
      clean: (text) => chalk.green(text),
    },
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
  };
};

import type { Verdict } from '../../finding.ts';

/** Colours a piece of text. */
export type Colour = (text: string) => string;

/** The few colours of the report. Everything they say is also said in words or by a symbol. */
export interface Ink {
  readonly verdict: Readonly<Record<Verdict, Colour>>;
  readonly strong: Colour;
  readonly faint: Colour;
}

const plain: Colour = (text) => text;
const WITHOUT_COLOUR: Ink = { verdict: { block: plain, review: plain, clean: plain }, strong: plain, faint: plain };

/** What makes the colours is loaded when there are some: in a pipe, and where NO_COLOR is set, there are none. */
export const inkFor = async (colour: boolean): Promise<Ink> => {
  if (!colour) return WITHOUT_COLOUR;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
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

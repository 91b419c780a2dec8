import { writeFileSync } from 'node:fs';
import { DESCRIPTION } from '../describe.ts';
import { type LinearHead, learn } from './learn.ts';
import { describeAll, type ViewSample } from './samples.ts';

/** False alarms, as shares of the pictures that aren't medical, at which the thresholds are set. */
const FALSE_ALARMS = { likely: 0.01, possible: 0.02, possibleWithin: 0.01 };

interface Judged extends ViewSample {
  readonly odds: number;
}

const [folder = '', output = ''] = process.argv.slice(2);

const oddsOf = ({ weights, bias }: LinearHead, description: Float32Array): number =>
  description.reduce((sum, value, i) => sum + value * (weights[i] as number), bias);

/** Every picture judged by a head that has seen nothing of its source, nor of the source of what it is placed in. */
const crossValidated = (samples: readonly ViewSample[]): Judged[] =>
  [...new Set(samples.map(({ sources }) => sources[0] as string))].flatMap((held) => {
    const head = learn(samples.filter(({ sources }) => !sources.includes(held)));
    const own = samples.filter(({ sources }) => sources[0] === held);
    console.error(`${held} judged`);
    return own.map((sample) => ({ ...sample, odds: oddsOf(head, sample.description) }));
  });

const threshold = (judged: readonly Judged[], falseAlarms: number): number => {
  const odds = judged.filter(({ medical }) => !medical).map(({ odds }) => odds);
  return odds.sort((a, b) => b - a)[Math.floor(falseAlarms * odds.length)] as number;
};

const share = (judged: readonly Judged[], least: number): string => {
  const over = judged.filter(({ odds }) => odds > least).length;
  return `${((100 * over) / judged.length).toFixed(1).padStart(5)} % of ${judged.length}`;
};

const report = (judged: readonly Judged[], title: string, least: number): void => {
  console.log(`\n${title}`);
  for (const medical of [true, false]) {
    const those = judged.filter((one) => one.medical === medical);
    if (those.length === 0) continue;
    console.log(`  ${(medical ? 'found' : 'false alarms').padEnd(14)} ${share(those, least)}`);
    for (const kind of [...new Set(those.map(({ kind }) => kind))].sort())
      console.log(
        `    ${kind.padEnd(12)} ${share(
          those.filter((one) => one.kind === kind),
          least,
        )}`,
      );
  }
};

const written = ({ weights, bias }: LinearHead, thresholds: Readonly<Record<string, number>>): string => {
  const scale = Math.max(...weights.map(Math.abs)) / 32_767;
  const bytes = Buffer.alloc(2 * weights.length);
  weights.forEach((weight, i) => {
    bytes.writeInt16LE(Math.round(weight / scale), 2 * i);
  });
  const constants = Object.entries(thresholds).map(([name, value]) => `export const ${name} = ${value.toFixed(3)};\n`);
  return [
    '// Made by `npm run train:medical`; NOTICE says from what.\n',
    `export const BIAS = ${bias};\n`,
    `export const SCALE = ${scale};\n`,
    ...constants,
    `export const WEIGHTS: string =\n  '${bytes.toString('base64')}';\n`,
  ].join('');
};

const samples = await describeAll(folder);
const judged = crossValidated(samples);
const ofView = (view: ViewSample['view']): Judged[] => judged.filter((one) => one.view === view);
const asTheyAre = ofView('as it is');
const thresholds = {
  LIKELY: threshold(asTheyAre, FALSE_ALARMS.likely),
  POSSIBLE: threshold(asTheyAre, FALSE_ALARMS.possible),
  // Four corners are looked at, so each must raise fewer false alarms.
  POSSIBLE_WITHIN: threshold([...ofView('cropped'), ...ofView('placed'), ...asTheyAre], FALSE_ALARMS.possibleWithin),
};
report(asTheyAre, 'Likely, sources held out', thresholds.LIKELY);
report(asTheyAre, 'Possible, sources held out', thresholds.POSSIBLE);
report(ofView('placed'), 'Possible, placed in photographs', thresholds.POSSIBLE);
report(ofView('placed'), 'Possible within, placed in photographs', thresholds.POSSIBLE_WITHIN);
const head = learn(samples);
if (head.weights.length !== DESCRIPTION) throw new Error('the descriptions have another length');
writeFileSync(output, written(head, thresholds));
console.log(`\n${samples.length} views of ${asTheyAre.length} pictures; written to ${output}`);

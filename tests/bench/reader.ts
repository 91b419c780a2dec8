// A process that reads texts with one contender: node reader.mjs NAME FILE, where FILE is a JSON list of texts.
import { readFileSync } from 'node:fs';
import { type Contender, load } from './contenders.ts';

/** How many texts are read before the clock starts, for V8 to have compiled what there is. */
const WARM_UP = 500;

const [name, file] = process.argv.slice(2);
if (name === undefined || file === undefined) throw new Error('reader.mjs NAME FILE');
const texts: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
const read = await load(name as Contender);
for (const text of texts.slice(0, WARM_UP)) await read(text);

const cpu = process.cpuUsage();
const start = process.hrtime.bigint();
for (const text of texts) await read(text);
const wall = Number(process.hrtime.bigint() - start) / 1e9;
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ wall, cpu: (user + system) / 1e6 }));
// secretlint goes on for many minutes with what it noted of its own times.
process.exit();

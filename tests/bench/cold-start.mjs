// npm run bench: how long a run takes as its user meets it, as a ratio to an empty Node process in the same minutes.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = Number(process.env.BENCH_RUNS ?? 15);
const executable = fileURLToPath(new URL('../../bin/postlint.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'postlint-bench-'));

const CLEAN = `Our podiatry team saw 3,112 people last quarter and 9 in 10 said they'd recommend us. Check your feet every evening, wear shoes that fit, and ask your own team before changing medicines.\n`;
const NAMES = `Shoutout to Mr Kwabena Asante who walked out of ICU today. Can someone chase bloods for Mrs Parminder Gill, NHS no 999 158 8132? Thank you Bronagh and Dr Siân Rhydderch.\n`;
const UNUSUAL = `Get well soon Zebedee Quillfeather from all at day surgery, and thanks to Thistlewick Crumb, who brought cake on Tuesday to the nurses' station.\n`;
const kilobyte = (text) => text.repeat(Math.ceil(1024 / text.length)).slice(0, 1024);

const file = (name, content) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const commands = {
  'empty Node process': [file('empty.mjs', '')],
  'postlint --version': [executable, '--version'],
  '1 KB draft, nothing to find': [executable, file('clean.txt', kilobyte(CLEAN))],
  '1 KB draft, names and numbers': [executable, file('names.txt', kilobyte(NAMES))],
  '1 KB draft, names on no list': [executable, file('unusual.txt', kilobyte(UNUSUAL))],
  '1 KB Markdown draft with front matter': [
    executable,
    file('post.md', `---\ntitle: Feet first\n---\n\n**${kilobyte(CLEAN)}**\n`),
  ],
};

const seconds = (args) => {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: 'ignore', env: { ...process.env, CI: '1' } });
  return Number(process.hrtime.bigint() - start) / 1e9;
};

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = -1; run < RUNS; run++) {
  for (const [name, args] of Object.entries(commands)) {
    const time = seconds(args);
    if (run >= 0) times[name].push(time);
  }
}
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const empty = times['empty Node process'];
console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${RUNS} runs each in turn\n`,
);
console.log('| run | median ms | × empty Node |\n| --- | ---: | ---: |');
for (const [name, values] of Object.entries(times)) {
  const ratio = median(values.map((value, index) => value / empty[index]));
  console.log(`| ${name} | ${(median(values) * 1000).toFixed(0)} | ${ratio.toFixed(2)} |`);
}
rmSync(folder, { recursive: true });

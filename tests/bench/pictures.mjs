// npm run bench: how long a look at what pictures show takes as its user meets it, with every check, and what it needs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'postlint-bench-'));

/** A photograph of 4 million pixels, as far as a drawing can be one: grain, light from one side, things with writing on them. */
const draw = async (width, height, index) => {
  const things = ['label.jpg', 'wristband-35.jpg', 'pebbles.jpg', 'small-print.jpg', 'film.jpg'];
  const chosen = [0, 1, 2].map((i) => things[(index + i) % things.length]);
  const layers = await Promise.all(
    chosen.map(async (name, i) => {
      const size = Math.round(width * 0.3);
      const input = await sharp(here(`../support/pictures/${name}`))
        .resize({ width: size })
        .toBuffer();
      return { input, left: Math.round(width * (0.03 + 0.32 * i)), top: Math.round(height * (0.05 + 0.07 * index)) };
    }),
  );
  const light = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="l"><stop offset="0" stop-color="#fff" stop-opacity="0.4"/><stop offset="1" stop-color="#123" stop-opacity="0.4"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#l)"/></svg>`;
  const file = join(folder, `${width}-${index}.jpg`);
  const grain = { type: 'gaussian', mean: 140, sigma: 12 };
  await sharp({ create: { width, height, channels: 3, background: '#998877', noise: grain } })
    .blur(1.2)
    .composite([...layers, { input: Buffer.from(light) }])
    .jpeg({ quality: 88 })
    .toFile(file);
  return { file, megapixels: (width * height) / 1e6 };
};

/** Makes the process that is measured say what it used as it ends. */
const REPORT = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 })); });",
)}`;

const measure = (pictures) => {
  const usage = join(folder, 'usage.json');
  const args = [
    '--import',
    REPORT,
    here('../../bin/postlint.js'),
    '--format',
    'json',
    ...pictures.map(({ file }) => file),
  ];
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, CI: '1', BENCH_USAGE: usage },
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0 && status !== 1) throw new Error(stderr);
  if (!stdout.includes('#visible-text')) throw new Error('no writing was seen in the pictures: nothing was measured');
  return { wall, ...JSON.parse(readFileSync(usage, 'utf8')) };
};

const four = await Promise.all(Array.from({ length: 10 }, (_, index) => draw(2400, 1700, index)));
const runs = {
  'one of 1 megapixel': [await draw(1200, 850, 0)],
  'one of 4 megapixels': four.slice(0, 1),
  'one of 12 megapixels': [await draw(4000, 3000, 0)],
  'ten of 4 megapixels': four,
};

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const rows = Object.entries(runs).map(([name, pictures]) => {
  const results = Array.from({ length: pictures.length > 1 ? 1 : RUNS }, () => measure(pictures));
  const of = (key) => median(results.map((result) => result[key]));
  const megapixels = pictures.reduce((sum, picture) => sum + picture.megapixels, 0);
  return { name, megapixels, wall: of('wall'), cpu: of('cpu'), memory: of('memory') };
});

console.log(`Pictures, every check; ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${RUNS} runs each\n`);
console.log('| pictures | seconds | CPU seconds | seconds a megapixel | CPU seconds a megapixel | peak MB |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const { name, megapixels, wall, cpu, memory } of rows)
  console.log(
    `| ${name} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${(wall / megapixels).toFixed(2)} | ${(cpu / megapixels).toFixed(2)} | ${memory.toFixed(0)} |`,
  );
const [one, ten] = [rows[1], rows[3]];
console.log(
  `\nTen pictures take ${(ten.wall / one.wall).toFixed(1)} times as long as one, ${(ten.cpu / one.cpu).toFixed(1)} times the CPU.`,
);
rmSync(folder, { recursive: true });

import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { VisionThread, visionThread } from '../../../../src/readers/image/seen/vision-thread.ts';
import { pictureFile } from '../../../support/pictures.ts';

const worker = (name: string): URL => new URL(`../../../support/${name}-worker.js`, import.meta.url);
const label = pictureFile('label.jpg');

describe('a thread that can be stopped', () => {
  it('says of every engine that a picture took too long, and starts again for the next', async () => {
    const thread = new VisionThread(worker('looping'), { decoding: 200 });
    for (let time = 0; time < 2; time++) {
      const { seen, failures, size } = await thread.look(label, ['visible-text', 'barcodes']);
      expect({ seen, size }).toEqual({ seen: {}, size: undefined });
      expect([...failures.keys()]).toEqual(['visible-text', 'barcodes']);
    }
  });

  it('keeps what was seen before it had to be stopped', async () => {
    const thread = new VisionThread(worker('slow-seeing'), { engine: 200, engineMegapixel: 0 });
    const look = await thread.look(label, ['barcodes', 'visible-text']);
    expect(look.seen).toEqual({ barcodes: [] });
    expect([...look.failures.keys()]).toEqual(['visible-text']);
    expect(look.size).toEqual({ width: 10, height: 10 });
  });

  it('survives one that breaks, and one that takes all the memory it is given', async () => {
    for (const [name, limits] of [
      ['breaking', {}],
      ['hoarding', { memory: 24 }],
    ] as const) {
      const look = await new VisionThread(worker(name), limits).look(label, ['faces']);
      expect([...look.failures.keys()]).toEqual(['faces']);
    }
  });
});

describe('the thread that ships', () => {
  it('reads one picture after the other, those that cannot be decoded among them', async () => {
    const thread = visionThread();
    const [first, broken, last] = await Promise.all(
      [label, Buffer.from('no picture'), pictureFile('film.jpg')].map((bytes) => thread.look(bytes, ['visible-text'])),
    );
    expect(first?.size).toEqual({ width: 640, height: 260 });
    expect(first?.seen['visible-text']?.map(({ text }) => text.replaceAll(' ', ''))).toEqual([
      'WALLACE,Benedict',
      'DOB07/02/1990',
      'NHSNo9991141707',
    ]);
    expect(broken?.seen).toEqual({});
    expect([...(broken?.failures.values() ?? [])]).toEqual([expect.stringMatching(/not a picture/)]);
    expect(last?.seen['visible-text']).toHaveLength(3);
  }, 60_000);

  it('lets the process end, whatever threads it started', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'vision-'));
    const outfile = join(folder, 'thread.mjs');
    const entry = fileURLToPath(new URL('../../../../src/readers/image/seen/vision-thread.ts', import.meta.url));
    await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
    const script = `
      import { readFileSync } from 'node:fs';
      const [, module, worker, picture] = process.argv;
      const { VisionThread } = await import(module);
      const { seen } = await new VisionThread(new URL(worker)).look(readFileSync(picture), ['visible-text']);
      console.log(seen['visible-text'].length);`;
    const worker = new URL('../../../../dist/chunks/vision-worker.js', import.meta.url).href;
    const picture = fileURLToPath(new URL('../../../support/pictures/label.jpg', import.meta.url));
    const given = ['--input-type=module', '-e', script, pathToFileURL(outfile).href, worker, picture];
    const run = spawnSync(process.execPath, given, { timeout: 80_000, encoding: 'utf8' });
    await rm(folder, { recursive: true });
    expect([run.stdout.trim(), run.status, run.stderr]).toEqual(['3', 0, '']);
  }, 90_000);
});

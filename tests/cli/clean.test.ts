import { spawn } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { exifTurned, laden } from '../clean/laden.ts';
import { CANARY, photo, shown } from '../clean/photos.ts';
import { postlint, ROOT, withFolder } from '../support/cli.ts';
import { heic } from '../support/heic.ts';

const jpeg = async () => laden.jpeg(await photo.jpeg());

describe.concurrent('postlint clean', () => {
  it('writes copies, says of each what was removed, and leaves the photos alone', async () => {
    const files = { 'IMG_4417.jpg': await jpeg(), 'in/IMG_4418.png': laden.png(await photo.png()) };
    await withFolder(files, async (cwd) => {
      const { code, stdout, stderr } = await postlint(['clean', ...Object.keys(files), '-o', 'clean'], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(
        /^IMG_4417\.jpg → clean\/IMG_4417\.jpg {2}removed: location, [a-z, ]+; picture unchanged\nin\/IMG_4418\.png → clean\/IMG_4418\.png {2}removed: location, [a-z, ]+; picture unchanged\n$/,
      );
      expect(stdout).not.toContain(CANARY);
      expect(readdirSync(join(cwd, 'clean')).sort()).toEqual(['IMG_4417.jpg', 'IMG_4418.png']);
      for (const [path, bytes] of Object.entries(files)) expect(readFileSync(join(cwd, path))).toEqual(bytes);
      const checked = await postlint(['clean/IMG_4417.jpg', '--format', 'json'], { cwd });
      expect(JSON.parse(checked.stdout).drafts[0].findings).toEqual([]);
    });
  });

  it('--format json is for scripts', async () => {
    await withFolder({ 'a.jpg': await jpeg(), 'b.txt': 'a quiet day' }, async (cwd) => {
      const { code, stdout, stderr } = await postlint(['clean', 'a.jpg', 'b.txt', '-o', 'out', '--format', 'json'], {
        cwd,
      });
      expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
      expect(JSON.parse(stdout)).toEqual([
        { path: 'a.jpg', copy: 'out/a.jpg', removed: expect.arrayContaining(['location']), lossless: true },
        { path: 'b.txt', reason: expect.any(String) },
      ]);
    });
  });

  it('HEIC becomes a JPEG, in its colours, turned once', async () => {
    const { icc } = await sharp(await photo.wideColours()).metadata();
    const file = heic({ colour: [120, 90, 200], turns: 1, crop: 4, exif: exifTurned(6), profile: icc as Buffer });
    await withFolder({ 'IMG_4419.HEIC': file }, async (cwd) => {
      const { code, stdout } = await postlint(['clean', 'IMG_4419.HEIC', '-o', '.'], { cwd });
      expect(code).toBe(0);
      expect(stdout).toMatch(
        /^IMG_4419\.HEIC → IMG_4419\.jpg {2}removed: location, .*; picture saved again as JPEG\n$/,
      );
      const copy = readFileSync(join(cwd, 'IMG_4419.jpg'));
      const { format, width, height, icc: kept, exif: left } = await sharp(copy).metadata();
      expect({ format, width, height, left }).toEqual({ format: 'jpeg', width: 12, height: 16, left: undefined });
      expect(kept).toBeDefined();
      const { pixels } = await shown(copy);
      expect(pixels[0]).toBeGreaterThan(200);
      expect(pixels[2]).toBeLessThan(90);
    });
  });

  it('a name that says who is shown stands neither in the folder nor in the report', async () => {
    const name = 'JONES_SARAH_XRAY_12031986.jpg';
    await withFolder({ 'a.jpg': await jpeg(), [name]: await jpeg() }, async (cwd) => {
      for (const format of ['text', 'json']) {
        const { code, stdout, stderr } = await postlint(['clean', 'a.jpg', name, '-o', format, '--format', format], {
          cwd,
        });
        expect(code).toBe(0);
        expect(stdout + stderr).not.toMatch(/jones|sarah|1986/i);
        expect(readdirSync(join(cwd, format)).sort()).toEqual(['a.jpg', 'photo-2.jpg']);
      }
      const again = await postlint(['clean', name, '-o', 'text/JONES_SARAH_XRAY_12031986'], { cwd });
      expect(again.stdout + again.stderr).not.toMatch(/jones|sarah|1986/i);
    });
  });

  it.each<[string, string[], RegExp]>([
    ['its own place', ['a.jpg', '-o', '.'], /a file with the name of its copy is there already/],
    ['its own place by a link', ['link/a.jpg', '-o', '.'], /a file with the name of its copy is there already/],
    ['a place that is taken', ['a.jpg', '-o', 'taken'], /a file with the name of its copy is there already/],
    [
      'two copies of one name',
      ['a.jpg', 'other/a.jpg', '-o', 'new'],
      /a file with the name of its copy is there already/,
    ],
    ['a photo that isn’t there', ['no.jpg', '-o', 'new'], /there is no such file/],
    ['a folder', ['other', '-o', 'new'], /it is a folder/],
    ['a file as the folder', ['a.jpg', '-o', 'b.jpg'], /a file, not a folder/],
    ['a text', ['b.jpg', '-o', 'new'], /this is not a picture postlint knows/],
    ['no folder named', ['a.jpg'], /required option/],
    ['an empty folder', ['a.jpg', '-o', ''], /It is empty/],
    ['no photo', ['-o', 'new'], /missing required argument/],
  ])('%s is refused in one line', async (_, args, reason) => {
    const a = await jpeg();
    await withFolder({ 'a.jpg': a, 'other/a.jpg': a, 'taken/a.jpg': 'mine', 'b.jpg': 'a text' }, async (cwd) => {
      symlinkSync('.', join(cwd, 'link'));
      const { code, stderr } = await postlint(['clean', ...args], { cwd });
      expect(code).toBe(2);
      expect(stderr.split('\n')[0]).toMatch(reason);
      expect(readFileSync(join(cwd, 'a.jpg'))).toEqual(a);
      expect(readFileSync(join(cwd, 'taken/a.jpg'), 'utf8')).toBe('mine');
      for (const folder of ['.', 'taken']) expect(readdirSync(join(cwd, folder)).join()).not.toContain('.postlint-');
      if (existsSync(join(cwd, 'new'))) expect(readdirSync(join(cwd, 'new'))).toEqual(['a.jpg']);
    });
  });

  it('one that can’t be copied doesn’t keep the others from it', async () => {
    await withFolder({ 'a.jpg': 'a text', 'b.jpg': await jpeg() }, async (cwd) => {
      const { code, stdout } = await postlint(['clean', 'a.jpg', 'b.jpg', '-o', 'new'], { cwd });
      expect(code).toBe(2);
      expect(stdout).toMatch(/^b\.jpg → new\/b\.jpg /);
    });
  });

  it('a hard link to a photo is as safe as the photo', async () => {
    const original = await jpeg();
    await withFolder({ 'a.jpg': original }, async (cwd) => {
      mkdirSync(join(cwd, 'new'));
      linkSync(join(cwd, 'a.jpg'), join(cwd, 'new/a.jpg'));
      expect((await postlint(['clean', 'a.jpg', '-o', 'new'], { cwd })).code).toBe(2);
      expect(readFileSync(join(cwd, 'a.jpg'))).toEqual(original);
    });
  });

  it('ended by a signal it leaves whole copies and nothing else', async () => {
    const files = Object.fromEntries(
      await Promise.all(Array.from({ length: 30 }, async (_, i) => [`${i}.jpg`, await jpeg()])),
    );
    await withFolder(files, async (cwd) => {
      const child = spawn(
        process.execPath,
        [join(ROOT, 'bin/postlint.js'), 'clean', ...Object.keys(files), '-o', 'new'],
        { cwd },
      );
      child.stdout.once('data', () => child.kill('SIGINT'));
      const signal = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
      expect(signal).toBe('SIGINT');
      const copies = readdirSync(join(cwd, 'new'));
      expect(copies.length).toBeLessThan(30);
      for (const copy of copies) expect((await shown(readFileSync(join(cwd, 'new', copy)))).width).toBe(24);
    });
  });

  it('says how it is used', async () => {
    const { code, stdout } = await postlint(['clean', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('postlint clean IMG_4417.jpg IMG_4418.heic -o clean');
  });
});

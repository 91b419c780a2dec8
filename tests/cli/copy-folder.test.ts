import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CopyFolder } from '../../src/cli/copy-folder.ts';
import { folderWith } from '../support/folder.ts';

const BYTES = Buffer.from('a picture');

describe('the folder for copies', () => {
  it('is made with the first copy, however deep it lies', async () => {
    const path = join(folderWith({}), 'a/b/c');
    const folder = await CopyFolder.at(path);
    expect(existsSync(path)).toBe(false);
    expect(await folder.write('photo.jpg', BYTES)).toBeUndefined();
    expect(readdirSync(path)).toEqual(['photo.jpg']);
    expect(readFileSync(join(path, 'photo.jpg'))).toEqual(BYTES);
  });

  it('gives copies the permissions that other new files have', async () => {
    const path = folderWith({});
    writeFileSync(join(path, 'other'), '');
    await (await CopyFolder.at(path)).write('photo.jpg', BYTES);
    expect(statSync(join(path, 'photo.jpg')).mode).toBe(statSync(join(path, 'other')).mode);
  });

  it.each<[string, (path: string) => void]>([
    ['a file', (path) => writeFileSync(path, 'mine')],
    ['a folder', (path) => mkdirSync(path)],
    ['a link', (path) => symlinkSync('elsewhere', path)],
    ['a link to itself', (path) => symlinkSync('photo.jpg', path)],
  ])('never writes over %s', async (_, put) => {
    const path = folderWith({});
    put(join(path, 'photo.jpg'));
    const before = lstatSync(join(path, 'photo.jpg'));
    const failure = await (await CopyFolder.at(path)).write('photo.jpg', BYTES);
    expect(failure?.reason).toMatch(/^a file with the name of its copy is there already/);
    expect(readdirSync(path)).toEqual(['photo.jpg']);
    expect(lstatSync(join(path, 'photo.jpg')).ino).toBe(before.ino);
  });

  it('is taken away again where nothing could be written to it, and nothing else is', async () => {
    const path = folderWith({ 'kept/other': '' });
    const folder = await CopyFolder.at(join(path, 'kept/a/b'));
    expect(await folder.write('x'.repeat(300), BYTES)).toMatchObject({ status: 'failed' });
    expect(readdirSync(join(path, 'kept'))).toEqual(['other']);
  });

  it('may be reached by a link, and may not be a file', async () => {
    const path = folderWith({ 'real/other': '', file: '' });
    symlinkSync('real', join(path, 'link'));
    expect(await (await CopyFolder.at(join(path, 'link'))).write('photo.jpg', BYTES)).toBeUndefined();
    expect(readdirSync(join(path, 'real')).sort()).toEqual(['other', 'photo.jpg']);
    await expect(CopyFolder.at(join(path, 'file'))).rejects.toThrow(/a file, not a folder/);
    const failure = await (await CopyFolder.at(join(path, 'file/inside'))).write('photo.jpg', BYTES);
    expect(failure).toMatchObject({ status: 'failed' });
  });
});

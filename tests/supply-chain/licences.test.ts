import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import { installed, shipped } from './lock.ts';

/** Licences under which anybody may pass a package on with the package that uses it. */
const PERMISSIVE = new Set(['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0', 'CC0-1.0']);

/**
 * Libraries under the LGPL. It asks that whoever gets them can put another
 * version in their place: they are packages of their own, and never bundled.
 */
const REPLACEABLE: readonly RegExp[] = [/^libheif-js$/, /^@img\/sharp-(?:libvips-|wasm32$|win32-)/];
const LGPL = /^LGPL-3\.0(?:-or-later)?$/;

const licencesIn = (expression: string): readonly string[] => expression.replace(/[()]/g, '').split(/ (?:AND|OR) /);

const notAllowed = (name: string, expression: string): readonly string[] =>
  licencesIn(expression).filter(
    (licence) => !PERMISSIVE.has(licence) && !(LGPL.test(licence) && REPLACEABLE.some((which) => which.test(name))),
  );

describe('what ships may be passed on', () => {
  it('as the lock file has it, on every system', () => {
    expect(shipped.length).toBeGreaterThan(10);
    for (const { name, license = 'none' } of shipped) expect(notAllowed(name, license), name).toEqual([]);
  });

  it('as the packages themselves have it', () => {
    expect(installed.length).toBeGreaterThan(8);
    for (const { name, path, license } of installed) {
      const own = JSON.parse(readFileSync(join(ROOT, path, 'package.json'), 'utf8')).license;
      expect(own, name).toBe(license);
    }
  });

  it('as what was bundled has it', () => {
    const text = readFileSync(join(ROOT, 'dist/THIRD-PARTY-LICENCES.txt'), 'utf8');
    const bundled = text
      .split(/^-{80}$/m)
      .map((part) => /^(?<name>\S+) \d\S* \((?<licence>[^\n]+)\)$/m.exec(part.trim())?.groups ?? {});
    expect(bundled.length).toBeGreaterThan(20);
    for (const { name = 'a package without a name', licence = 'none' } of bundled) {
      expect(notAllowed(name, licence), name).toEqual([]);
      expect(
        REPLACEABLE.some((which) => which.test(name)),
        `${name} is bundled`,
      ).toBe(false);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { withoutTellingNames } from '../../src/cli/telling-names.ts';
import { describeOurError } from '../../src/errors.ts';
import { expectNoTraceOf } from './traces.ts';

const SECRET = 'Parminder Gill, NHS no 999 158 8132';

const changed = (properties: object): Error => Object.assign(new TypeError(SECRET), properties);

const defined = (name: string, property: PropertyDescriptor): Error =>
  Object.defineProperty(new TypeError(SECRET), name, property);

const stack = (...lines: readonly string[]): string => ['TypeError: a', ...lines].join('\n');

class Named extends Error {
  static override readonly name = SECRET;
}

const fails = (): never => {
  throw new Error(SECRET);
};

const HOME = import.meta.url.replace(/tests\/privacy.*/, '');

describe('a mistake of ours is described without what it happened on', () => {
  it.each<[string, unknown]>([
    ['its message', new TypeError(SECRET)],
    ['a message of many lines that look like calls', new Error(`a\n    at ${SECRET}\n    at x (${SECRET}:1:2)`)],
    ['a message that was changed afterwards', changed({ message: 'another' })],
    ['its name', changed({ name: SECRET })],
    ['the name of its class', new Named('a')],
    ['its cause', new Error('a', { cause: new Error(SECRET) })],
    ['errors within it', new AggregateError([new Error(SECRET)], SECRET)],
    ['a stack made by hand', changed({ stack: `${SECRET}\n    at ${SECRET} (node:fs:1:2)` })],
    ['a stack that is no text', changed({ stack: [SECRET] })],
    ['a stack that throws', defined('stack', { get: fails })],
    ['a message that is no text', defined('message', { value: { toString: fails } })],
    ['a text', SECRET],
    ['an object', { message: SECRET, stack: SECRET, name: SECRET }],
    [
      'a file of somebody else in its stack',
      changed({
        stack: stack(
          `    at when (file:///home/${SECRET}/postlint.config.mjs:1:2)`,
          '    at /Parminder Gill/a.cjs:3:4',
        ),
      }),
    ],
    [
      'a folder that only looks like a package',
      changed({ stack: stack('    at f (/home/x/node_modules/parminder-gill/a.cjs:3:4)') }),
    ],
    [
      'a function with such a name',
      changed({ stack: stack(`    at Object.Parminder Gill [as 999 158 8132] (${HOME}src/check.ts:1:2)`) }),
    ],
  ])('%s', (_, error) => {
    const description = describeOurError(error);
    expect(description).toMatch(/^postlint: a mistake of postlint's own \(\w+\); please report it/);
    expectNoTraceOf(['Parminder Gill', 'Parminder', '999 158 8132'], description, 'the description');
  });

  it('and with where it happened', () => {
    const lines = [
      `    at #ask (${HOME}src/readers/image/facts-thread.ts:43:20)`,
      '    at async Promise.all (index 0)',
      '    at async file:///home/x/postlint.config.mjs:1:2',
      '    at new Worker (node:internal/worker:215:21)',
      '    at Parser.parse (C:\\Users\\x\\node_modules\\exifr\\dist\\full.umd.cjs:1:99)',
      `    at async ${HOME}src/check.ts:5:6`,
    ];
    expect(
      describeOurError(changed({ stack: stack(...lines) }))
        .split('\n')
        .slice(1),
    ).toEqual([
      '    at #ask (src/readers/image/facts-thread.ts:43:20)',
      "    at code that isn't postlint's",
      '    at new Worker (node:internal/worker:215:21)',
      '    at Parser.parse (node_modules/exifr/dist/full.umd.cjs:1:99)',
      '    at src/check.ts:5:6',
    ]);
  });
});

describe('a message about a file hides a name that tells who somebody is', () => {
  it.each([
    [
      'JONES_SARAH_XRAY_12031986/postlint.config.json:2:3: it takes settings',
      /^hidden-name\/postlint\.config\.json:2:3: it/,
    ],
    [
      'cannot write the report to out/JONES_SARAH_XRAY_12031986.json (ENOENT): name a file',
      /to out\/hidden-name\.json \(ENOENT\): name a file$/,
    ],
    [
      '..\\JONES_SARAH_XRAY_12031986\\a.yaml: the configuration could not be read',
      /^\.\.\\hidden-name\\a\.yaml: the configuration/,
    ],
    ['Mrs Parminder Gill xray/base.json: there is no such baseline', /^hidden-name\/base\.json: there/],
  ])('%s', async (message, shown) => {
    expect(await withoutTellingNames(message)).toMatch(shown);
  });

  it.each([
    'trust/postlint.config.json:2:3: it takes settings, each with its name',
    'cannot write the report to 2026-03-14/out.json (ENOENT): name a file in a folder that exists and may be written to',
    'there are two rules called trust/a: give yours another id',
  ])('and no other: %s', async (message) => {
    expect(await withoutTellingNames(message)).toBe(message);
  });
});

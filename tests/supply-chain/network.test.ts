import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import { installed } from './lock.ts';

/** Ways for code to reach a network; what they are called is the first group. */
const WAYS: readonly RegExp[] = [
  // imported, required, or handed to a function of any name that does either
  /(?:\bfrom\s*|\bimport\s*|(?<![\w$.])[\w$]+\s*\(\s*|getBuiltinModule\s*\(\s*)["'`](?:node:)?(https?|http2|net|tls|dgram|dns|dns\/promises|undici|ws|inspector)["'`]/g,
  // `fetch(?:ed)?` stands in patterns, and no call begins with `(?`
  /(?<![\w$])(fetch)\s*\((?!\?)/g,
  /\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b/g,
];

interface Known {
  /** Where it stands: a file of ours by its package or its models, a file of a dependency by its path. */
  readonly place: RegExp;
  readonly ways: readonly string[];
  /** Why none of it is ever run. */
  readonly because: string;
}

const KNOWN: readonly Known[] = [
  {
    place: /^dist\/chunks\/(?:chunk|read-barcodes)-\w+\.js$/,
    ways: ['fetch', 'XMLHttpRequest'],
    because: 'WebAssembly loaders of TensorFlow.js and zxing-wasm, which in Node are handed the bytes',
  },
  {
    place: /^dist\/chunks\/ort\.node\.min-\w+\.js$|^dist\/models\/ort-wasm-\S+\.mjs$/,
    ways: ['fetch', 'XMLHttpRequest'],
    because: 'the loader of ONNX Runtime, which is handed the bytes of its WebAssembly and of the models',
  },
  {
    place: /^node_modules\/exifr\//,
    ways: ['fetch', 'XMLHttpRequest', 'http', 'https'],
    because: 'it reads from addresses as well: it is only ever given bytes',
  },
  {
    place: /^node_modules\/libheif-js\//,
    ways: ['fetch', 'XMLHttpRequest'],
    because: 'the loader of its WebAssembly, which stands in the bundle that is used',
  },
  {
    place: /^node_modules\/sharp\//,
    ways: ['fetch'],
    because: 'an example in a comment',
  },
  {
    place: /^node_modules\/unpdf\//,
    ways: ['fetch', 'XMLHttpRequest'],
    because: 'PDF.js reads from addresses as well: it is only ever given bytes, and no addresses of fonts or maps',
  },
];

interface Call {
  readonly file: string;
  readonly way: string;
}

const callsIn = (folder: string): readonly Call[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /\.[cm]?js$/.test(each.name))
    .flatMap(({ parentPath, name }) => {
      const path = join(parentPath, name);
      const code = readFileSync(path, 'utf8');
      const ways = WAYS.flatMap((way) => Array.from(code.matchAll(way), ([, called]) => called as string));
      return [...new Set(ways)].map((way) => ({ file: relative(ROOT, path).replaceAll('\\', '/'), way }));
    });

const calls = ['bin', 'dist', ...installed.map(({ path }) => path)].flatMap(callsIn);
const isKnown = ({ file, way }: Call, { place, ways }: Known): boolean => place.test(file) && ways.includes(way);

it('nothing that ships calls a network, but what is known never to be run', () => {
  expect(calls.filter((call) => !KNOWN.some((known) => isKnown(call, known)))).toEqual([]);
});

it('what is known is still there', () => {
  const unused = KNOWN.flatMap((known) =>
    known.ways.filter((way) => !calls.some((call) => call.way === way && known.place.test(call.file))),
  );
  expect(unused).toEqual([]);
});

it('our own code has none at all', () => {
  const own = ['src', 'rules'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && each.name.endsWith('.ts'))
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const code = own.filter((path) => {
    // without comments and texts, in which the words may stand
    const bare = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`|\/(?:[^/\\\n]|\\.)+\/[a-z]*/g, '');
    return WAYS.some((way) => new RegExp(way.source).test(bare));
  });
  expect(code.map((path) => relative(ROOT, path))).toEqual([]);
});

import { basename, extname } from 'node:path';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { UserError } from '../errors.ts';
import { readSource } from '../inputs/file.ts';
import type { ConfigDocument } from './document.ts';

const LARGEST = 1_000_000;

/** JSON is YAML too, and its parser knows where everything stands. */
export const readYaml = async (file: string, shown: string): Promise<ConfigDocument> => {
  const source = await readSource(file, shown, LARGEST);
  if ('failure' in source) {
    // Without the advice, which is about drafts.
    const [why] = source.failure.reason.split(': ');
    throw new UserError(`${shown}: the configuration could not be read: ${why}`);
  }
  const text = Buffer.from(source.bytes).toString('utf8');
  const lines = new LineCounter();
  const content = text.replace(/^\ufeff/, '');
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const placeOf = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${shown}:${line}:${col}`;
  };
  const at = (offset: number, message: string): UserError => new UserError(`${placeOf(offset)}: ${message}`);
  const [broken] = document.errors;
  if (broken !== undefined) {
    const language = extname(file) === '.json' ? 'JSON' : 'YAML';
    const isTwice = broken.code === 'DUPLICATE_KEY';
    throw at(
      broken.pos[0],
      isTwice ? 'this setting is there twice: keep one' : `this is not valid ${language}: mend it here`,
    );
  }
  const top: readonly PropertyKey[] = basename(file) === 'package.json' ? ['postlint'] : [];
  const place: ConfigDocument['place'] = (path, about) => {
    const full = [...top, ...path];
    // The nearest thing around it that stands somewhere.
    for (let length = full.length; length >= 0; length -= 1) {
      const parent = length === 0 ? undefined : document.getIn(full.slice(0, length - 1), true);
      const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(full[length - 1])) : undefined;
      const node = about === 'name' && isNode(pair?.key) ? pair.key : document.getIn(full.slice(0, length), true);
      if (isNode(node) && node.range) return placeOf(node.range[0]);
    }
    return placeOf(0);
  };
  const error: ConfigDocument['error'] = (path, message, about) => new UserError(`${place(path, about)}: ${message}`);
  // Aliases are spelt out only so often: a few lines of them could amount to gigabytes.
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    throw at(0, 'it refers to its own parts too often: write them out');
  }
  if (top.length > 0) value = (value as Record<string, unknown> | null)?.['postlint'];
  return { file, value: value ?? {}, place, error };
};

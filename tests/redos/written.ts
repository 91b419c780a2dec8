import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';
import { ROOT } from '../support/cli.ts';

/** A place in the project's source. */
export interface Place {
  /** Relative to the project, with slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** A pattern that stands in the source as a literal. */
interface Literal extends Place {
  readonly source: string;
  readonly flags: string;
}

/** The patterns of one part of the project, as they are written. */
export interface Written {
  readonly literals: readonly Literal[];
  /** Where a pattern is built of pieces: `new RegExp(…)`. */
  readonly buildings: readonly Place[];
}

const FOLDERS = ['src', 'rules', 'bin'];

/** The files whose patterns run over drafts, relative to the project. */
export const sourceFiles = (): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.d)\.[jt]s$/.test(name))
      .map((name) => join(folder, name).replaceAll('\\', '/')),
  ).sort();

/** Reads the patterns off the source itself, so that none is missed for not having been run. */
export const writtenIn = (files: readonly string[]): Written => {
  const literals: Literal[] = [];
  const buildings: Place[] = [];
  for (const file of files) {
    const code = readFileSync(join(ROOT, file), 'utf8');
    const program = parseAst(code, { lang: file.endsWith('.ts') ? 'ts' : 'js', sourceType: 'module' });
    const lineAt = (offset: number): number => code.slice(0, offset).split('\n').length;
    for (const node of nodesOf(program)) {
      const { type, start, regex, callee } = node;
      if (type === 'Literal' && regex !== undefined)
        literals.push({ file, line: lineAt(start), source: regex.pattern, flags: regex.flags });
      if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp')
        buildings.push({ file, line: lineAt(start) });
    }
  }
  return { literals, buildings };
};

/** What is read of a node of an ESTree. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

const nodesOf = function* (root: unknown): Generator<Node> {
  const waiting = [root];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (isNode(next)) yield next;
    waiting.push(...Object.values(next));
  }
};

const isNode = (value: object): value is Node => 'type' in value && 'start' in value;

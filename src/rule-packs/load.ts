import type { ConfigDocument, Path } from '../config/document.ts';
import type { Example, Rule } from '../engine/rule.ts';
import { visible } from '../escape.ts';
import type { RuleId } from '../finding.ts';
import { type Compile, conditionOf } from './condition.ts';
import type { PackRule, RulePack } from './pack.ts';
import { membersOf, refuseBrackets, refuseMixed } from './refuse.ts';
import { type RuleFile, validatePack, type When } from './schema.ts';

/**
 * Makes rules of what a pack says.
 *
 * @param shown What messages call its file.
 * @param ownIds The ids of postlint's own rules, whose groups no pack may use.
 * @throws UserError about the first thing that is wrong, beginning with its place, never quoting it.
 */
export const loadPack = async (
  document: ConfigDocument,
  shown: string,
  ownIds: readonly string[],
): Promise<RulePack> => {
  const files = validatePack(document);
  const ownGroups = new Set([...ownIds, 'postlint/'].map(groupOf));
  const places = new Map<string, string>();
  // Most packs are lists of words: the engine for patterns is loaded for the first pattern.
  const engine = files.some(hasPattern) ? await import('./patterns.ts') : undefined;
  const rules: PackRule[] = [];
  for (const [index, file] of files.entries()) {
    const path = ['rules', index];
    const { id } = file;
    if (ownGroups.has(groupOf(id)))
      throw document.error(
        [...path, 'id'],
        "this group is postlint's own: begin with another, such as your trust's name",
      );
    const before = places.get(id);
    if (before !== undefined)
      throw document.error([...path, 'id'], `${before} has this id too: give one of them its own`);
    places.set(id, document.place([...path, 'id']));
    refuseMixed(file.when, document, [...path, 'when']);
    refuseBrackets(file, document, path);
    const compile: Compile = (pattern, matchCase) => {
      const compiled = engine?.compilePattern(pattern, matchCase);
      if (compiled !== undefined && 'find' in compiled) return compiled.find;
      throw document.error(
        pathOfPattern(file.when, pattern, [...path, 'when']),
        `this pattern can't be used: ${compiled?.mistake}`,
      );
    };
    rules.push({
      rule: ruleOf(file, shown, conditionOf(id as RuleId, file.when, compile)),
      place: document.place(path),
      placeOf: (kind, number) => document.place([...path, kind, number]),
    });
  }
  return { file: shown, rules };
};

const groupOf = (id: string): string => id.slice(0, id.indexOf('/'));

const hasPattern = ({ when: { together = [], ...when } }: RuleFile): boolean =>
  [when, ...together].some(({ patterns, except }) => patterns !== undefined || except?.patterns !== undefined);

/** Where a pattern stands in a condition: the first of those that are written the same. */
const pathOfPattern = (when: When, pattern: string, path: Path): Path => {
  for (const { condition, at } of [{ condition: when, at: path }, ...membersOf(when, path)]) {
    for (const [list, name] of [
      [condition.patterns, ['patterns']],
      [condition.except?.patterns, ['except', 'patterns']],
    ] as const) {
      const index = list?.indexOf(pattern) ?? -1;
      if (index >= 0) return [...at, ...name, index];
    }
  }
  return path;
};

/** Prose of a pack comes to terminals and pages: it is one harmless line. */
const prose = (text: string): string => visible(text.replace(/\s+/g, ' '));

const ruleOf = (
  { id, title, severity, why, advice, instead, guidance, bad, good }: RuleFile,
  shown: string,
  when: Rule['when'],
): Rule => ({
  id: id as RuleId,
  pack: shown,
  title: prose(title),
  severity,
  why: prose(why),
  advice: prose(advice),
  ...(instead !== undefined && { instead: prose(instead) }),
  guidance: guidanceOf(guidance, shown),
  when,
  bad: bad.map(exampleOf),
  good: good.map(({ text, because }) => ({ text: exampleOf(text), because: prose(because) })),
});

/** A rule that cites nothing rests on its pack. */
const guidanceOf = (cited: RuleFile['guidance'], shown: string): Rule['guidance'] => {
  const [first, ...others] = (cited ?? []).map(({ body, document, section }) => ({
    body: prose(body),
    document: prose(document),
    ...(section !== undefined && { section: prose(section) }),
  }));
  return [first ?? { body: 'Rule pack', document: shown }, ...others];
};

const exampleOf = (example: RuleFile['bad'][number]): Example => {
  if (typeof example === 'string') return example;
  const { text, fileName, metadata } = example;
  return {
    ...(text !== undefined && { text }),
    ...(fileName !== undefined && { fileName }),
    ...(metadata !== undefined && { metadata }),
  };
};

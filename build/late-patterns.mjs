import { parse } from 'acorn';

/**
 * Rewrites a bundled script so that the patterns that stand in constants of its modules are read when they are first used.
 * V8 reads a pattern as soon as it is made, a thousand of them took a tenth of a short run, and most texts try few.
 */
export const withLatePatterns = (script) => {
  const tree = parse(script, { ecmaVersion: 'latest' });
  const constants = constantsIn(tree);
  const edits = [];
  visit(tree, [], (node, parents) => {
    const parent = parents.at(-1);
    if (node.type !== 'Identifier' || !constants.has(node.name) || isNoUse(node, parent)) return;
    if (parent.type === 'AssignmentExpression' && parent.left === node) {
      edits.push([parent.right.start, '__late(()=>'], [parent.right.end, ')']);
    } else if (parent.type === 'Property' && parent.shorthand)
      edits.push([node.start, `${node.name}:`], [node.end, '()']);
    else edits.push([node.end, '()']);
  });
  return edited(script, edits);
};

/** What has to stand in the script before the modules. */
export const LATE = 'const __late=make=>{let made;return()=>made??=make()};';

const isPattern = (node) =>
  (node.type === 'Literal' && node.regex !== undefined) ||
  (node.type === 'NewExpression' && node.callee.name === 'RegExp');

/** Names that are given a pattern by their module, once, and nothing else anywhere. */
const constantsIn = (tree) => {
  const patterns = new Set();
  const given = new Map();
  visit(tree, [], (node, parents) => {
    if (node.type === 'VariableDeclarator' && node.init !== null) given.set(node.id.name, Number.POSITIVE_INFINITY);
    if (node.type === 'UpdateExpression') given.set(node.argument.name, Number.POSITIVE_INFINITY);
    if (node.type !== 'AssignmentExpression' || node.left.type !== 'Identifier') return;
    const { name } = node.left;
    given.set(name, (given.get(name) ?? 0) + 1);
    if (node.operator === '=' && isPattern(node.right) && isOfModule(parents)) patterns.add(name);
  });
  return new Set([...patterns].filter((name) => given.get(name) === 1));
};

/** Whether a node is a statement of a module, `"src/escape.ts"() { … }`, or a part of one. */
const isOfModule = (parents) => {
  const within = parents.filter(({ type }) => /Function/.test(type));
  const module = parents.find(({ type, key }) => type === 'Property' && /\.ts$/.test(key.value ?? ''));
  return module !== undefined && within.at(-1) === module.value;
};

/** A name that stands for a property, or is only declared. */
const isNoUse = (node, parent) =>
  (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
  (parent.type === 'Property' && parent.key === node && !parent.shorthand) ||
  (parent.type === 'PropertyDefinition' && parent.key === node) ||
  (parent.type === 'MethodDefinition' && parent.key === node) ||
  (parent.type === 'VariableDeclarator' && parent.id === node);

const visit = (node, parents, see) => {
  see(node, parents);
  parents.push(node);
  for (const value of Object.values(node)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== null && typeof each?.type === 'string') visit(each, parents, see);
    }
  }
  parents.pop();
};

const edited = (script, edits) => {
  let text = '';
  let from = 0;
  for (const [at, inserted] of edits.sort(([a], [b]) => a - b)) {
    text += script.slice(from, at) + inserted;
    from = at;
  }
  return text + script.slice(from);
};

import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseAllDocuments, type Scalar } from 'yaml';
import type { Draft } from '../../draft.ts';
import { isDeep } from '../../readers/text/front-matter.ts';
import { wordsOf } from '../../readers/text/yaml-words.ts';
import { wholeText } from './decode-stream.ts';
import { brokenDraft, draftOf, type Holder, LineCount } from './drafts.ts';
import { type FieldValue, fieldsOf, isAt } from './fields.ts';
import type { ContentMapping } from './mapping.ts';

/** UTF-16 code units: the parser is slow, and keeps a tree of what it reads. */
const LARGEST = 1_000_000;

const TOO_LARGE = 'it is larger or nested deeper than postlint reads as YAML: split it';
const NOTHING =
  'it holds no words where a draft is looked for: say in the configuration, under content, which of its fields hold the post';

/** The drafts of a YAML file: the entries of a list, or each document as a whole. */
export async function* draftsOfYaml(
  stream: AsyncIterable<Uint8Array | string>,
  holder: Holder,
  mapping: ContentMapping | undefined,
): AsyncGenerator<Draft> {
  const text = await wholeText(stream, LARGEST);
  if (text === undefined || isDeep(text)) {
    yield brokenDraft(holder, TOO_LARGE);
    return;
  }
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false });
  const place = new LineCount(text);
  let number = 0;
  for (const document of Array.isArray(documents) ? documents : []) {
    const [error] = document.errors;
    if (error !== undefined) {
      yield brokenDraft(holder, `it is not valid YAML: mend line ${lines.linePos(error.pos[0]).line}`);
      return;
    }
    for (const node of entriesOf(document.contents, mapping?.drafts)) {
      number++;
      const [from, to] = [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
      const { platform, ...fields } = fieldsOf(valuesIn(node, text), from, mapping);
      const at = place.placeAt(from);
      if (fields.passages.length === 0 && fields.images.length === 0) continue;
      const isAlone = documents.length === 1 && node === document.contents;
      const name = isAlone ? {} : { entry: `entry ${number}` };
      yield draftOf(holder, name, { content: text.slice(from, to), at, ...fields }, platform);
    }
  }
  if (number === 0) yield brokenDraft(holder, NOTHING);
}

/** The nodes that are drafts: the entries of the list that is looked for, or of the document when it is one. */
const entriesOf = (contents: unknown, list: string | undefined): Node[] => {
  if (list === undefined) {
    if (isSeq(contents)) return contents.items.filter(isNode);
    return isMap(contents) || isScalar(contents) ? [contents as Node] : [];
  }
  const found: Node[] = [];
  walk(contents, [], (node, names) => {
    if (!isSeq(node) || !isAt(list, names)) return true;
    found.push(...node.items.filter(isNode));
    return false;
  });
  return found;
};

const valuesIn = (entry: Node, text: string): FieldValue[] => {
  const values: FieldValue[] = [];
  walk(entry, [], (node, names) => {
    if (isScalar(node) && node.value !== null && typeof node.value !== 'boolean') {
      const scalar = node as Scalar;
      values.push({ names, words: wordsOf(text, 0, scalar), isText: typeof scalar.value === 'string' });
    }
    return true;
  });
  return values;
};

/** Visits a node and those below it with the names that lead to them. References to other nodes are not followed. */
const walk = (
  node: unknown,
  names: readonly string[],
  visit: (node: unknown, names: readonly string[]) => boolean,
): void => {
  if (!visit(node, names)) return;
  if (isSeq(node)) for (const item of node.items) walk(item, names, visit);
  else if (isMap(node)) for (const pair of node.items) walk(pair, names, visit);
  else if (isPair(node)) {
    const name = isScalar(node.key) ? String(node.key.value) : '';
    walk(node.value, [...names, name], visit);
  }
};

const isNode = (item: unknown): item is Node => isScalar(item) || isMap(item) || isSeq(item);

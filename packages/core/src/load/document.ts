import { createScanner, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Finding, finding } from '../findings.ts';
import { isExactNumber } from './json-number.ts';
import { syntaxProblem } from './json-syntax.ts';
import { maxDepth } from './limits.ts';

/** Most bytes that one record file may have. */
export const maxFileBytes = 1_000_000;

/** A JSON file as read: its value, what is wrong with the text itself, and where each pointer stands in it. */
export type JsonDocument = {
  file: string;
  text: string;
  value: unknown;
  findings: Finding[];
  /** 1-based line and column of the value at a path, or of the nearest value around it. */
  locate: (path: readonly string[]) => { line: number; column: number };
};

/** Reads the bytes of one JSON file strictly: UTF-8 without BOM, line feeds, no comments, no key twice. */
export function readJson(file: string, bytes: Uint8Array, maxBytes = maxFileBytes): JsonDocument {
  const refuse = (...findings: Finding[]): JsonDocument => ({
    file,
    text: '',
    value: undefined,
    findings,
    locate: () => ({ line: 1, column: 1 }),
  });
  if (bytes.length > maxBytes) return refuse(finding('file-too-large', '', { size: bytes.length, limit: maxBytes }, file));
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = new TextDecoder('utf-8').decode(bytes);
  const lines = once(() => positions(text));
  const at = (offset: number) => lines()(offset);
  const placed = (code: Parameters<typeof finding>[0], offset: number, args = {}): Finding => ({
    ...finding(code, '', args, file),
    ...at(offset),
  });
  // A decoder that goes on puts this character in place of every byte that it cannot read.
  if (!isUtf8(bytes)) return refuse(placed('file-encoding', text.indexOf('\ufffd')));
  const findings: Finding[] = [];
  if (hasBom) findings.push(placed('file-bom', 0));
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) findings.push(placed('file-crlf', carriageReturn));

  const broken = bracketFault(text);
  if (broken?.tooDeep) return refuse(...findings, placed('json-too-deep', broken.offset, { limit: maxDepth }));
  const errors: ParseError[] = [];
  // What follows a bracket that closes nothing is not parsed: its depth is not known.
  const root = parseTree(broken ? text.slice(0, broken.offset + 1) : text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!root || first) {
    const problem = first && text.trim() !== '' ? syntaxProblem(printParseErrorCode(first.error)) : 'the file is empty';
    return refuse(...findings, placed('json-syntax', first?.offset ?? 0, { problem }));
  }
  walk(root, (node) => {
    if (node.type === 'object')
      for (const key of repeatedKeys(node)) findings.push(placed('json-duplicate-key', key.offset, { key: String(key.value) }));
    if (node.type === 'number') {
      const literal = text.slice(node.offset, node.offset + node.length);
      if (!isExactNumber(literal)) findings.push(placed('json-number', node.offset, { value: shortened(literal) }));
    }
  });
  // The tree takes ten times the memory of the text, and is needed for faults only.
  const tree = once(() => parseTree(text) as Node);
  return { file, text, value: plainValue(root), findings, locate: (path) => at(nodeAt(tree(), path).offset) };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * The first bracket that passes the limit or closes nothing. Scanned, not parsed: a parser would run out of
 * stack, and one that recovers from a wrong bracket goes deeper than the brackets alone tell.
 */
function bracketFault(text: string): { offset: number; tooDeep: boolean } | undefined {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  // 1 to 4 are { } [ ], 17 is the end; the parser's own enum cannot be imported under isolatedModules.
  for (let token: number = scanner.scan(); token !== 17; token = scanner.scan()) {
    if (token === 1 || token === 3) open.push(token);
    if ((token === 2 || token === 4) && open.pop() !== token - 1) return { offset: scanner.getTokenOffset(), tooDeep: false };
    if (open.length > maxDepth) return { offset: scanner.getTokenOffset(), tooDeep: true };
  }
  return undefined;
}

const shortened = (literal: string) => (literal.length > 40 ? `${literal.slice(0, 37)}…` : literal);

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function positions(text: string) {
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset: number) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

function walk(node: Node, visit: (node: Node) => void) {
  visit(node);
  for (const child of node.children ?? []) walk(child, visit);
}

function repeatedKeys(object: Node): Node[] {
  const seen = new Set<unknown>();
  return (object.children ?? []).flatMap(({ children }) => {
    const key = children?.[0];
    if (!key) return [];
    const repeated = seen.has(key.value);
    seen.add(key.value);
    return repeated ? [key] : [];
  });
}

/** The value of a tree, in which a `__proto__` key is an own property like any other. */
function plainValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(plainValue);
  if (node.type !== 'object') return getNodeValue(node);
  const result = {};
  for (const { children } of node.children ?? []) {
    const [key, value] = children ?? [];
    if (key && value)
      Object.defineProperty(result, String(key.value), { value: plainValue(value), enumerable: true, configurable: true, writable: true });
  }
  return result;
}

function nodeAt(root: Node, path: readonly string[]): Node {
  let node = root;
  for (const part of path) {
    const next = node.type === 'array' ? node.children?.[Number(part)] : membersOf(node).get(part);
    if (!next) break;
    node = next;
  }
  return node;
}

const membersOfNodes = new WeakMap<Node, Map<string, Node>>();

/** The values of an object by key, put in order once: a file may have very many findings. */
function membersOf(node: Node): Map<string, Node> {
  const known =
    membersOfNodes.get(node) ??
    new Map((node.children ?? []).flatMap(({ children: [key, value] = [] }) => (key && value ? [[String(key.value), value]] : [])));
  membersOfNodes.set(node, known);
  return known;
}

import { caps } from '../query/caps.ts';
import { invalidAt } from '../query/invalid.ts';
import { isDirective } from './directives.ts';
import type { ConditionToken, Token, WordsToken } from './lexer.ts';

/** The tree of a query written as text. */
export type Node =
  | WordsToken
  | ConditionToken
  | { type: 'and' | 'or'; nodes: readonly Node[]; column: number }
  | { type: 'not'; node: Node; column: number };

/** What stands at the top: terms that must all hold, and what says how to answer. */
export type Tree = { terms: readonly Node[]; directives: readonly ConditionToken[] };

/** Reads the tokens of a text that is `length` long. Throws {@link QueryInvalid} with the column where it cannot go on. */
export function treeOf(tokens: readonly Token[], length: number): Tree {
  const cursor = { tokens, at: 0, end: length + 1 };
  const terms: Node[] = [];
  const found: ConditionToken[] = [];
  for (let token = tokens[0]; token; token = tokens[cursor.at]) {
    if (token.type === ')') throw invalidAt(token.column, 'this parenthesis closes nothing', 'a "(" before it, or quotes around it');
    if (token.type === 'condition' && isDirective(token.name) && tokens[cursor.at + 1]?.type !== 'OR') {
      found.push(token);
      cursor.at++;
    } else terms.push(alternativesOf(cursor, 0));
  }
  terms.forEach(refuseDirectives);
  return { terms, directives: found };
}

type Cursor = { readonly tokens: readonly Token[]; at: number; readonly end: number };

/** Terms side by side, up to a closing parenthesis or the end. */
function termsOf(cursor: Cursor, depth: number): Node[] {
  const nodes: Node[] = [];
  for (let token = cursor.tokens[cursor.at]; token && token.type !== ')'; token = cursor.tokens[cursor.at]) {
    nodes.push(alternativesOf(cursor, depth));
  }
  return nodes;
}

/** One term, or several that `OR` joins. */
function alternativesOf(cursor: Cursor, depth: number): Node {
  const nodes = [termOf(cursor, depth)];
  while (cursor.tokens[cursor.at]?.type === 'OR') {
    cursor.at++;
    nodes.push(termOf(cursor, depth));
  }
  return group('or', nodes);
}

function termOf(cursor: Cursor, depth: number): Node {
  const token = cursor.tokens[cursor.at];
  const column = token?.column ?? cursor.end;
  if (depth > caps.depth) throw invalidAt(column, 'parentheses and negations are nested too deep', `at most ${caps.depth} levels`);
  if (!token || token.type === ')')
    throw invalidAt(column, `nothing stands behind "${before(cursor)}"`, 'a word, a phrase, a condition or a group');
  if (token.type === 'OR') throw invalidAt(column, 'nothing stands before "OR"', 'a term on both sides of OR, or "or" in small letters');
  cursor.at++;
  if (token.type === '-') return { type: 'not', node: termOf(cursor, depth + 1), column };
  if (token.type !== '(') return token;
  const nodes = termsOf(cursor, depth + 1);
  if (!cursor.tokens[cursor.at]) throw invalidAt(column, 'this parenthesis is never closed', 'a ")" behind it, or quotes around it');
  cursor.at++;
  if (nodes.length === 0) throw invalidAt(column, 'the group is empty', 'a term between the parentheses');
  return group('and', nodes);
}

const before = (cursor: Cursor): string => cursor.tokens[cursor.at - 1]?.type ?? '';

/** `and` within `and` and `or` within `or` say nothing more. */
function group(type: 'and' | 'or', nodes: readonly Node[]): Node {
  const [first] = nodes;
  if (first && nodes.length === 1) return first;
  return { type, nodes: nodes.flatMap((node) => (node.type === type ? node.nodes : [node])), column: (first as Node).column };
}

function refuseDirectives(node: Node): void {
  if (node.type === 'and' || node.type === 'or') node.nodes.forEach(refuseDirectives);
  if (node.type === 'not') refuseDirectives(node.node);
  // Inside a group, kind is a field as any other.
  if (node.type !== 'condition' || node.name === 'kind' || !isDirective(node.name)) return;
  throw invalidAt(
    node.column,
    `"${node.name}" says how to answer, not what to look for`,
    `${node.name} at the top, outside of groups, OR and negations`,
  );
}

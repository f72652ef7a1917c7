import { caps } from '../query/caps.ts';
import type { FieldTable } from '../query/fields.ts';
import { invalidAt } from '../query/invalid.ts';
import { shown } from '../query/plain-data.ts';
import type { Query, Where } from '../query/query.ts';
import { type AskedQuery, readParameter, readQuery } from '../query/read-query.ts';
import { joined } from '../query/read-where.ts';
import { type KindName, kindNames } from '../schema/id.ts';
import { at } from './columns.ts';
import { whereOf } from './conditions.ts';
import { tokensOf, type WordsToken } from './lexer.ts';
import { type Node, treeOf } from './parser.ts';
import { parametersOf } from './read-directives.ts';

export type ParseOptions = {
  /** Kinds to look in where the text does not say `kind:`. */
  kinds?: readonly KindName[] | undefined;
  /** The longest text that is read, in UTF-16 code units; what {@link print} writes of large data may be longer. */
  maxLength?: number | undefined;
  table: FieldTable;
};

/**
 * Reads a query written as text, such as `type:meeting,seminar topic:trafficking when:2002..2003 -place:europe "hot line" sort:-when`.
 * The canonical query, or a {@link QueryInvalid} whose parameter is `q` and which tells the column.
 */
export function parse(text: string, { kinds, maxLength = 2000, table }: ParseOptions): Query {
  if (typeof text !== 'string') throw invalidAt(1, `${shown(text)} is no text`, 'a query such as topic:trafficking');
  if (text.length > maxLength) throw invalidAt(maxLength + 1, 'the query is too long', `at most ${maxLength} characters`);
  const { terms, directives } = treeOf(tokensOf(text), text.length);
  const anyKind = { table, kinds: kindNames, hasText: false };
  // The fields of a condition depend on the kinds, wherever these are said.
  const said =
    parametersOf(
      directives.filter(({ name }) => name === 'kind'),
      anyKind,
    ).kinds ?? kinds;
  const chosen = said && at(1, () => readParameter('kinds', said, anyKind));
  const asked = { ...anyKind, kinds: chosen ?? kindNames };
  const { where, text: words } = searched(terms, asked);
  const parameters = parametersOf(directives, { ...asked, hasText: words !== undefined });
  return at(1, () => readQuery({ kinds: chosen, where, text: words, ...parameters }, table));
}

/** Words and phrases at the top, alone or joined by `OR`, are what is searched for; the rest are conditions. */
function searched(terms: readonly Node[], asked: AskedQuery): Pick<Query, 'text' | 'where'> {
  const groups: WordsToken[][] = [];
  const conditions: Where[] = [];
  let left: number = caps.conditions;
  for (const term of terms.flatMap(partsOf)) {
    const words = wordsIn(term);
    if (words) groups.push(words);
    else {
      left -= leavesOf(term);
      if (left < 0) throw invalidAt(term.column, `more than ${caps.conditions} conditions`, 'a smaller query');
      conditions.push(whereOf(term, asked));
    }
  }
  const [first] = groups.flat();
  return {
    where: conditions.length > 0 ? joined('and', conditions) : undefined,
    text: first && at(first.column, () => readParameter('text', groups.map(spellGroup).join(' '), asked)),
  };
}

/** Parentheses around what all must hold change nothing. */
const partsOf = (node: Node): readonly Node[] => (node.type === 'and' ? node.nodes.flatMap(partsOf) : [node]);

function wordsIn(node: Node): WordsToken[] | undefined {
  const nodes: readonly Node[] = node.type === 'or' ? node.nodes : [node];
  const words = nodes.filter((one) => one.type === 'word' || one.type === 'phrase') as WordsToken[];
  return words.length === nodes.length ? words : undefined;
}

const leavesOf = (node: Node): number =>
  'nodes' in node ? node.nodes.reduce((sum, one) => sum + leavesOf(one), 0) : 'node' in node ? leavesOf(node.node) : 1;

/** In a text, quotes stand around phrases only, and OR joins. */
const spellGroup = (group: readonly WordsToken[]): string =>
  group
    .map(({ type, text }) => {
      const plain = text.replaceAll('"', "'");
      return type === 'phrase' ? `"${plain}"` : plain === 'OR' ? 'or' : plain;
    })
    .join(' OR ');

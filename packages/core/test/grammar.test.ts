import { describe, expect, it, vi } from 'vitest';
import { QueryInvalid } from '../src/errors.ts';
import type { Vocabulary } from '../src/grammar/complete.ts';
import type { Query } from '../src/query/query.ts';
import { complete, parseQuery as parse, printQuery as print } from '../src/query-language.ts';

/** A text, the query that it stands for, and how that is printed where it is otherwise. */
type Reading = readonly [text: string, query: Query, printed?: string];

const readings: Record<string, readonly Reading[]> = {
  'words and phrases': [
    ['', {}],
    ['   ', {}, ''],
    ['trafficking', { text: 'trafficking' }],
    ['  child   migrants ', { text: 'child migrants' }, 'child migrants'],
    ['"hot line"', { text: '"hot line"' }],
    ['"hot   line', { text: '"hot line"' }, '"hot line"'],
    ['"migration"', { text: '"migration"' }],
    ['Zürich', { text: 'Zürich' }],
    ['A/RES/55/25', { text: 'A/RES/55/25' }],
    ['unicef OR unhcr', { text: 'unicef OR unhcr' }],
    ['a b OR c', { text: 'a b OR c' }],
    ['a OR "b c" OR d e', { text: 'a OR "b c" OR d e' }],
    ['"OR"', { text: '"OR"' }],
    ['or and', { text: 'or and' }],
    ['- migration', { text: 'migration' }, 'migration'],
    ['a - b', { text: 'a b' }, 'a b'],
    ['!!', { text: '!!' }],
    ['unhcr, unicef', { text: 'unhcr, unicef' }],
    ['a\\:b', { text: 'a:b' }],
    ['\\-x', { text: '-x' }],
    ['\\(so\\)', { text: '(so)' }],
    ['12:30', { text: '12:30' }],
    ['“so”', { text: '“so”' }],
    ['a"b c"d', { text: 'a "b c" d' }, 'a "b c" d'],
    ['"say \\"so\\" now"', { text: '"say \'so\' now"' }, '"say \'so\' now"'],
    ['"back\\\\slash"', { text: '"back\\slash"' }],
    ['\\OR', { text: 'or' }, 'or'],
  ],
  conditions: [
    ['type:meeting', { where: { field: 'type', op: 'is', value: ['meeting'] } }],
    ['type=meeting', { where: { field: 'type', op: 'is', value: ['meeting'] } }, 'type:meeting'],
    ['type:meeting,seminar', { where: { field: 'type', op: 'is', value: ['meeting', 'seminar'] } }],
    ['type:seminar,meeting,seminar', { where: { field: 'type', op: 'is', value: ['meeting', 'seminar'] } }, 'type:meeting,seminar'],
    ['id:unhcr', { where: { field: 'id', op: 'is', value: ['unhcr'] } }],
    ['name:UNHCR', { where: { field: 'name', op: 'is', value: ['UNHCR'] } }],
    ['name:"United  Nations"', { where: { field: 'name', op: 'is', value: ['United Nations'] } }, 'name:"United Nations"'],
    ['name:"a, b"', { where: { field: 'name', op: 'is', value: ['a, b'] } }],
    ['summary:trafficking', { where: { field: 'summary', op: 'matches', value: ['trafficking'] } }],
    ['summary:"hot line"', { where: { field: 'summary', op: 'matches', value: ['hot line'] } }],
    ['unSystem:within', { where: { field: 'unSystem', op: 'is', value: ['within'] } }],
    [
      'respondents.onBehalfOf.includesRespondent:true',
      { where: { field: 'respondents.onBehalfOf.includesRespondent', op: 'is', value: ['true'] } },
    ],
    ['codes.m49:710', { where: { field: 'codes.m49', op: 'is', value: ['710'] } }],
    ['status:planned', { where: { field: 'status', op: 'is', value: ['planned'] } }],
    ['party.lead:unicef', { where: { field: 'party.lead', op: 'within', value: ['unicef'] } }],
    ['parties.role:lead', { where: { field: 'parties.role', op: 'is', value: ['lead'] } }],
    ['name:"say \\"so\\" \\\\ now"', { where: { field: 'name', op: 'is', value: ['say "so" \\ now'] } }],
    ['name:a\\,b', { where: { field: 'name', op: 'is', value: ['a,b'] } }, 'name:"a,b"'],
    ['name:"unfinished busi', { where: { field: 'name', op: 'is', value: ['unfinished busi'] } }, 'name:"unfinished busi"'],
  ],
  references: [
    ['topic:trafficking', { where: { field: 'topic', op: 'within', value: ['trafficking'] } }],
    ['topic=trafficking', { where: { field: 'topic', op: 'is', value: ['trafficking'] } }],
    ['topic:topic/trafficking', { where: { field: 'topic', op: 'within', value: ['topic/trafficking'] } }],
    ['topic:a,b', { where: { field: 'topic', op: 'within', value: ['a', 'b'] } }],
    ['series:first', { where: { field: 'series', op: 'is', value: ['first'] } }],
    ['party=unicef', { where: { field: 'party', op: 'is', value: ['unicef'] } }],
    ['party:organization/unicef,place/france', { where: { field: 'party', op: 'within', value: ['organization/unicef', 'place/france'] } }],
  ],
  dates: [
    ['when:2003', { where: { field: 'when', op: 'overlaps', value: ['2003'] } }],
    ['when=2003', { where: { field: 'when', op: 'during', value: ['2003'] } }],
    ['when<2003', { where: { field: 'when', op: 'before', value: ['2003'] } }],
    ['when:<2003', { where: { field: 'when', op: 'before', value: ['2003'] } }, 'when<2003'],
    ['when>2003-07', { where: { field: 'when', op: 'after', value: ['2003-07'] } }],
    ['when:2002..2003', { where: { field: 'when', op: 'overlaps', value: ['2002/2003'] } }],
    ['when:2002/2003', { where: { field: 'when', op: 'overlaps', value: ['2002/2003'] } }, 'when:2002..2003'],
    ['when:2003..', { where: { field: 'when', op: 'overlaps', value: ['2003/..'] } }],
    ['when:..2003', { where: { field: 'when', op: 'overlaps', value: ['../2003'] } }],
    ['when:2003/', { where: { field: 'when', op: 'overlaps', value: ['2003/'] } }],
    ['when:/2003', { where: { field: 'when', op: 'overlaps', value: ['/2003'] } }],
    ['when:2003~', { where: { field: 'when', op: 'overlaps', value: ['2003~'] } }],
    ['when:200X', { where: { field: 'when', op: 'overlaps', value: ['200X'] } }],
    ['when:2001,2003', { where: { field: 'when', op: 'overlaps', value: ['2001', '2003'] } }],
    ['when:"2002/2003"', { where: { field: 'when', op: 'overlaps', value: ['2002/2003'] } }, 'when:2002..2003'],
    ['when=2002..2003', { where: { field: 'when', op: 'during', value: ['2002/2003'] } }],
    ['when<..2003', { where: { field: 'when', op: 'before', value: ['../2003'] } }],
  ],
  numbers: [
    ['order:4', { where: { field: 'order', op: 'is', value: [4] } }],
    ['order=4', { where: { field: 'order', op: 'is', value: [4] } }, 'order:4'],
    ['order:4,10,9', { where: { field: 'order', op: 'is', value: [4, 9, 10] } }, 'order:4,9,10'],
    ['order<4', { where: { field: 'order', op: 'lt', value: [4] } }],
    ['order:<=4', { where: { field: 'order', op: 'lte', value: [4] } }, 'order<=4'],
    ['order>=4', { where: { field: 'order', op: 'gte', value: [4] } }],
    ['order>4', { where: { field: 'order', op: 'gt', value: [4] } }],
    ['order:4..9', { where: { field: 'order', op: 'between', value: [4, 9] } }],
    ['order:4..', { where: { field: 'order', op: 'gte', value: [4] } }, 'order>=4'],
    ['order:..9', { where: { field: 'order', op: 'lte', value: [9] } }, 'order<=9'],
    ['order:-5..-1', { where: { field: 'order', op: 'between', value: [-5, -1] } }],
    ['order:0.5..1e2', { where: { field: 'order', op: 'between', value: [0.5, 100] } }, 'order:0.5..100'],
    ['value>1e21', { where: { field: 'value', op: 'gt', value: [1e21] } }, 'value>1e+21'],
    ['order:-0', { where: { field: 'order', op: 'is', value: [0] } }, 'order:0'],
  ],
  'presence, states, citations, text': [
    ['has:when', { where: { field: 'when', op: 'has' } }],
    ['missing:when', { where: { not: { field: 'when', op: 'has' } } }],
    ['-has:when', { where: { not: { field: 'when', op: 'has' } } }, 'missing:when'],
    ['-missing:when', { where: { field: 'when', op: 'has' } }, 'has:when'],
    ['is:disputed', { where: { field: 'state', op: 'is', value: ['disputed'] } }],
    ['state:disputed,damaged', { where: { field: 'state', op: 'is', value: ['damaged', 'disputed'] } }, 'is:damaged,disputed'],
    ['is:external,disputed', { where: { field: 'state', op: 'is', value: ['disputed', 'external'] } }, 'is:disputed,external'],
    ['cites:a-58-98/42', { where: { field: 'cites', op: 'is', value: ['a-58-98/42'] } }],
    ['cites:a-58-98', { where: { field: 'cites', op: 'is', value: ['a-58-98'] } }],
    ['text:unicef', { where: { field: 'text', op: 'matches', value: ['unicef'] } }],
    ['text:"hot line",unicef', { where: { field: 'text', op: 'matches', value: ['hot line', 'unicef'] } }],
  ],
  'negation, groups and OR': [
    ['-europe', { where: { not: { field: 'text', op: 'matches', value: ['europe'] } } }],
    ['-"hot line"', { where: { not: { field: 'text', op: 'matches', value: ['hot line'] } } }],
    ['--europe', { where: { field: 'text', op: 'matches', value: ['europe'] } }, 'text:europe'],
    ['-type:meeting', { where: { not: { field: 'type', op: 'is', value: ['meeting'] } } }],
    [
      '-(type:meeting topic:x)',
      {
        where: {
          not: {
            and: [
              { field: 'type', op: 'is', value: ['meeting'] },
              { field: 'topic', op: 'within', value: ['x'] },
            ],
          },
        },
      },
    ],
    [
      '-(a OR b)',
      {
        where: {
          not: {
            or: [
              { field: 'text', op: 'matches', value: ['a'] },
              { field: 'text', op: 'matches', value: ['b'] },
            ],
          },
        },
      },
    ],
    [
      'type:meeting OR topic:x',
      {
        where: {
          or: [
            { field: 'type', op: 'is', value: ['meeting'] },
            { field: 'topic', op: 'within', value: ['x'] },
          ],
        },
      },
    ],
    [
      'a OR type:meeting',
      {
        where: {
          or: [
            { field: 'text', op: 'matches', value: ['a'] },
            { field: 'type', op: 'is', value: ['meeting'] },
          ],
        },
      },
    ],
    [
      '(a b) OR type:meeting',
      {
        where: {
          or: [
            {
              and: [
                { field: 'text', op: 'matches', value: ['a'] },
                { field: 'text', op: 'matches', value: ['b'] },
              ],
            },
            { field: 'type', op: 'is', value: ['meeting'] },
          ],
        },
      },
    ],
    [
      'type:meeting OR -europe',
      { where: { or: [{ field: 'type', op: 'is', value: ['meeting'] }, { not: { field: 'text', op: 'matches', value: ['europe'] } }] } },
    ],
    ['(a OR b) c', { text: 'a OR b c' }, 'a OR b c'],
    ['(a b)', { text: 'a b' }, 'a b'],
    ['((a))', { text: 'a' }, 'a'],
    [
      'type:meeting (topic:x OR topic:y) b',
      {
        where: {
          and: [
            { field: 'type', op: 'is', value: ['meeting'] },
            {
              or: [
                { field: 'topic', op: 'within', value: ['x'] },
                { field: 'topic', op: 'within', value: ['y'] },
              ],
            },
          ],
        },
        text: 'b',
      },
      'type:meeting topic:x OR topic:y b',
    ],
    [
      '(topic:x OR (type:meeting -a))',
      {
        where: {
          or: [
            { field: 'topic', op: 'within', value: ['x'] },
            { and: [{ field: 'type', op: 'is', value: ['meeting'] }, { not: { field: 'text', op: 'matches', value: ['a'] } }] },
          ],
        },
      },
      'topic:x OR (type:meeting -a)',
    ],
    [
      'text:a OR text:b',
      {
        where: {
          or: [
            { field: 'text', op: 'matches', value: ['a'] },
            { field: 'text', op: 'matches', value: ['b'] },
          ],
        },
      },
    ],
    [
      'topic:a OR topic:b OR topic:c',
      {
        where: {
          or: [
            { field: 'topic', op: 'within', value: ['a'] },
            { field: 'topic', op: 'within', value: ['b'] },
            { field: 'topic', op: 'within', value: ['c'] },
          ],
        },
      },
    ],
    ['-(-type:meeting)', { where: { field: 'type', op: 'is', value: ['meeting'] } }, 'type:meeting'],
    [
      'type:meeting OR (text:b)',
      {
        where: {
          or: [
            { field: 'type', op: 'is', value: ['meeting'] },
            { field: 'text', op: 'matches', value: ['b'] },
          ],
        },
      },
      'type:meeting OR b',
    ],
    ['(a OR b) OR c', { text: 'a OR b OR c' }, 'a OR b OR c'],
    [
      '-(a OR (b type:meeting))',
      {
        where: {
          not: {
            or: [
              { field: 'text', op: 'matches', value: ['a'] },
              {
                and: [
                  { field: 'text', op: 'matches', value: ['b'] },
                  { field: 'type', op: 'is', value: ['meeting'] },
                ],
              },
            ],
          },
        },
      },
    ],
    ['-"OR"', { where: { not: { field: 'text', op: 'matches', value: ['OR'] } } }],
    ['-"-x"', { where: { not: { field: 'text', op: 'matches', value: ['-x'] } } }],
  ],
  directives: [
    ['kind:activity', { kinds: ['activity'] }],
    ['kind:topic,activity', { kinds: ['activity', 'topic'] }, 'kind:activity,topic'],
    ['kind=topic', { kinds: ['topic'] }, 'kind:topic'],
    ['(kind:activity)', { where: { field: 'kind', op: 'is', value: ['activity'] } }],
    ['-kind:activity', { where: { not: { field: 'kind', op: 'is', value: ['activity'] } } }],
    [
      'kind:activity OR type:meeting',
      {
        where: {
          or: [
            { field: 'kind', op: 'is', value: ['activity'] },
            { field: 'type', op: 'is', value: ['meeting'] },
          ],
        },
      },
    ],
    ['sort:-when', { sort: '-when' }],
    ['sort:id', {}, ''],
    ['sort:relevance a', { text: 'a' }, 'a'],
    ['sort:id a', { text: 'a', sort: 'id' }, 'a sort:id'],
    ['sort:-party.lead', { sort: '-party.lead' }],
    ['limit:5', { limit: 5 }],
    ['cursor:abc_-9', { cursor: 'abc_-9' }],
    ['kind:activity fields:names,when', { kinds: ['activity'], fields: ['names', 'when'] }],
    ['include:party,topic', { include: ['party', 'topic'] }],
    ['facets:type,topic facet-limit:5', { facets: ['type', 'topic'], facetLimit: 5 }],
    ['group:type,status', { groupBy: ['type', 'status'] }],
    ['as-of:2003', { asOf: '2003' }],
    ['as-of:2002..2003', { asOf: '2002/2003' }],
    ['known-at:2003-07-01', { knownAt: '2003-07-01' }],
    ['policy:latest-said', { policy: 'latest-said' }],
    ['policy:default', {}, ''],
    ['external:false', { external: false }],
    ['external:true', {}, ''],
    ['maybe:false highlight:true explain:true', { maybe: false, highlight: true, explain: true }],
    ['a limit:5 b', { text: 'a b', limit: 5 }, 'a b limit:5'],
    [
      'kind:activity type:meeting,seminar topic:trafficking party:unicef when:2002..2003 -place:europe "hot line" sort:-when',
      {
        kinds: ['activity'],
        where: {
          and: [
            { field: 'type', op: 'is', value: ['meeting', 'seminar'] },
            { field: 'topic', op: 'within', value: ['trafficking'] },
            { field: 'party', op: 'within', value: ['unicef'] },
            { field: 'when', op: 'overlaps', value: ['2002/2003'] },
            { not: { field: 'place', op: 'within', value: ['europe'] } },
          ],
        },
        text: '"hot line"',
        sort: '-when',
      },
    ],
  ],
};

describe.each(Object.entries(readings))('%s', (_, examples) => {
  it.each(examples.map(([text, query, printed = text]) => ({ text, query, printed })))('$text', ({ text, query, printed }) => {
    expect(parse(text)).toEqual(query);
    expect(print(query)).toBe(printed);
    expect(parse(printed)).toEqual(query);
  });
});

/** A text, the column where it cannot be read on, why, and what it may have meant. */
type Refusal = readonly [text: string, column: number, problem: string, suggestion?: string];

const refusals: Record<string, readonly Refusal[]> = {
  'OR and parentheses': [
    ['a OR', 5, 'nothing stands behind "OR"'],
    ['OR a', 1, 'nothing stands before "OR"'],
    ['a OR OR b', 6, 'nothing stands before "OR"'],
    ['type:meeting OR', 16, 'nothing stands behind "OR"'],
    ['(a OR) b', 6, 'nothing stands behind "OR"'],
    ['(OR a)', 2, 'nothing stands before "OR"'],
    ['-OR a', 2, 'nothing stands before "OR"'],
    ['(', 1, 'this parenthesis is never closed'],
    ['a (b', 3, 'this parenthesis is never closed'],
    [')', 1, 'this parenthesis closes nothing'],
    ['a) b', 2, 'this parenthesis closes nothing'],
    ['()', 1, 'the group is empty'],
    ['a () b', 3, 'the group is empty'],
    ['-()', 2, 'the group is empty'],
    ['((a)', 1, 'this parenthesis is never closed'],
    ['(((((((((a)))))))))', 10, 'parentheses and negations are nested too deep'],
    ['---------a', 10, 'parentheses and negations are nested too deep'],
    ['-(a OR (b -(c OR (d -(e OR (f id:x))))))', 29, 'parentheses and negations are nested too deep'],
  ],
  names: [
    ['tpye:meeting', 1, 'these kinds have no field "tpye"', 'type'],
    ['foo:bar', 1, 'these kinds have no field "foo"'],
    ['topc:x', 1, 'these kinds have no field "topc"', 'topic'],
    ['srot:when', 1, 'these kinds have no field "srot"', 'sort'],
    ['limt:5', 1, 'these kinds have no field "limt"', 'limit'],
    ['hsa:when', 1, 'these kinds have no field "hsa"', 'has'],
    ['http://example.org', 1, 'these kinds have no field "http"'],
    ['party.leed:unicef', 1, 'there is no role "leed"', 'lead'],
    ['kind:source party:unicef', 13, 'a record of kind source has no field "party"'],
  ],
  'missing values': [
    ['type:', 6, 'the value of "type" is missing'],
    ['type: meeting', 6, 'the value of "type" is missing'],
    ['type:,meeting', 6, 'the value of "type" is missing'],
    ['type:meeting,', 14, 'the value of "type" is missing'],
    ['type:"meeting"x', 15, 'the value of "type" does not end here'],
    ['type:meeting(x)', 13, 'the value of "type" does not end here'],
    ['type:(meeting OR seminar)', 6, 'the value of "type" is missing'],
  ],
  values: [
    ['type:meting', 6, 'type: "meting" is not a value of it', 'meeting'],
    ['type:meeting,semnar', 14, 'type: "semnar" is not a value of it', 'seminar'],
    ['unSystem:true', 10, 'unSystem: "true" is not a value of it'],
    ['is:disputd', 4, 'state: "disputd" is not a state', 'disputed'],
    ['state:lost', 7, 'state: "lost" is not a state'],
    ['has:whn', 5, 'these kinds have no field "whn"', 'when'],
    ['missing:sumary', 9, 'these kinds have no field "sumary"', 'summary'],
    ['has:when,type', 10, '"has" takes one field'],
    ['has:text', 5, '"text" is no field that a record has or lacks'],
    ['has<when', 4, '"<" does not fit "has"'],
    ['cites:A/58/98', 7, 'cites: "A/58/98" is not a citation'],
    ['name:"!!"', 6, 'name: there is no word in "!!"'],
    ['summary:-', 9, 'summary: there is no word in "-"'],
    ['text:"…"', 6, 'text: there is no word in "…"'],
    ['-"!!"', 2, 'text: there is no word in "!!"'],
  ],
  signs: [
    ['type<meeting', 5, '"<" does not fit "type" (code)', 'type:'],
    ['when<=2003', 5, '"<=" does not fit "when" (date)', 'when:'],
    ['summary=x', 8, '"=" does not fit "summary" (prose)', 'summary:'],
    ['topic>x', 6, '">" does not fit "topic" (reference)', 'topic:'],
    ['text=x', 5, '"=" does not fit "text" (text)', 'text:'],
    ['cites<a', 6, '"<" does not fit "cites" (cites)', 'cites:'],
    ['is>x', 3, '">" does not fit "state" (state)', 'state:'],
    ['limit<5', 6, '"<" does not fit "limit"', 'limit:'],
  ],
  'dates and numbers': [
    ['when:soon', 6, 'when: "soon" is not a date'],
    ['when:2003,soon', 11, 'when: "soon" is not a date'],
    ['when:2004..2003', 6, 'when: "2004/2003" is not a date'],
    ['when:..', 6, 'when: "../.." is not a date'],
    ['when:2003-13', 6, 'when: "2003-13" is not a date'],
    ['when:2002..2003..2004', 6, 'when: "2002/2003..2004" is not a date'],
    ['order:four', 7, 'order: "four" is not a number'],
    ['order:9..4', 7, 'order: "between" does not find its two ends'],
    ['order:4..5,7', 7, 'a range stands alone'],
    ['order:..', 7, 'order: the value is empty'],
    ['order<4..5', 7, 'order: "4..5" is not a number'],
    ['order:4..x', 7, 'order: "x" is not a number'],
    ['order:0x10', 7, 'order: "0x10" is not a number'],
  ],
  directives: [
    ['kind:activty', 6, 'kinds: "activty" is not a kind', 'activity'],
    ['kind:activity,sorce', 15, 'kinds: "sorce" is not a kind', 'source'],
    ['sort:whn', 6, 'sort: there is nothing called "whn" to sort by', 'when'],
    ['sort:relevence a', 6, 'sort: there is nothing called "relevence" to sort by', 'relevance'],
    ['sort:relevance', 6, 'sort: without text nothing is more relevant'],
    ['sort:a,b', 8, '"sort" takes one value'],
    ['limit:0', 7, 'limit: 0 is out of bounds'],
    ['limit:201', 7, 'limit: 201 is out of bounds'],
    ['limit:ten', 7, 'limit: "ten" is out of bounds'],
    ['limit:5 limit:6', 9, '"limit" is said twice'],
    ['kind:topic kind:place', 12, '"kind" is said twice'],
    ['facet-limit:0', 13, 'facetLimit: 0 is out of bounds'],
    ['fields:nmes', 8, 'fields: "nmes" is not a field', 'names'],
    ['include:type', 9, 'include: "type" holds code'],
    ['include:prty', 9, 'include: these kinds have no field "prty"', 'party'],
    ['facets:when', 8, 'facets: "when" holds date'],
    ['facets:type,sumary', 13, 'facets: these kinds have no field "sumary"', 'summary'],
    ['group:type,status,kind', 7, 'groupBy: 3 are too many'],
    ['as-of:soon', 7, 'asOf: "soon" is not a date'],
    ['known-at:2003-99', 10, 'knownAt: "2003-99" is not a date'],
    ['policy:newest', 8, 'policy: "newest" is not a policy'],
    ['external:no', 10, 'external: "no" is not a value of it'],
    ['cursor:"a b"', 8, 'cursor: this is no cursor of ours'],
    ['-limit:5', 2, '"limit" says how to answer, not what to look for'],
    ['(sort:when)', 2, '"sort" says how to answer, not what to look for'],
    ['a OR limit:5', 6, '"limit" says how to answer, not what to look for'],
    ['limit:5 OR a', 1, '"limit" says how to answer, not what to look for'],
    ['-(a sort:id)', 5, '"sort" says how to answer, not what to look for'],
  ],
};

describe.each(Object.entries(refusals))('refused: %s', (_, examples) => {
  const each = examples.map(([text, column, problem, suggestion]) => ({ text, column, problem, suggestion }));
  it.each(each)('$text', ({ text, column, problem, suggestion }) => {
    const error = refusalOf(() => parse(text));
    expect(error).toMatchObject({ parameter: 'q', column, problem });
    expect(error.message).toContain(`q, column ${column}: ${problem}; expected `);
    expect(error.suggestions[0]).toBe(suggestion);
  });
});

describe('caps', () => {
  it.each([
    ['words of the text', 'x '.repeat(33), 1, '33 words are too many'],
    ['letters of the text', `kind:place ${'y'.repeat(401)}`, 12, 'the text is too long'],
    ['letters of the query', 'z '.repeat(1001), 2001, 'the query is too long'],
    ['conditions', 'type:meeting '.repeat(65), 833, 'more than 64 conditions'],
    ['values', `id:${Array.from({ length: 201 }, (_, i) => i).join(',')}`, 4, '201 are too many'],
    ['letters of a value', `name:${'n'.repeat(401)}`, 6, 'the value is too long'],
  ])('%s', (_, text, column, problem) => {
    const error = refusalOf(() => parse(text));
    expect(error.column).toBe(column);
    expect(error.problem).toContain(problem);
  });

  it('leave room for what is printed of large data', () => {
    const query = parse(`id:${'long-name-'.repeat(30)}x,${'other-name-'.repeat(30)}x`);
    const large = { where: { and: Array.from({ length: 4 }, () => query.where as NonNullable<Query['where']>) } };
    expect(() => parse(print(large))).toThrow(QueryInvalid);
    expect(parse(print(large), { maxLength: 10_000 })).toEqual(large);
  });
});

describe('the kinds', () => {
  it('may be given beside the text, which goes before', () => {
    expect(parse('type:meeting', { kinds: ['activity'] })).toMatchObject({ kinds: ['activity'] });
    expect(parse('kind:place', { kinds: ['activity'] })).toEqual({ kinds: ['place'] });
  });

  it('decide which fields there are, wherever they are said', () => {
    expect(parse('symbol:"A/58/98" kind:source').kinds).toEqual(['source']);
    expect(refusalOf(() => parse('symbol:"A/58/98" kind:place'))).toMatchObject({ column: 1 });
    expect(refusalOf(() => parse('party:unicef', { kinds: ['source'] }))).toMatchObject({ column: 1 });
  });
});

const vocabulary: Vocabulary = {
  values: (field, start) => {
    const known: Record<string, [string, string, number][]> = {
      topic: [
        ['trafficking', 'Trafficking in persons', 31],
        ['trade', 'Trade', 2],
        ['smuggling', 'Smuggling of migrants', 9],
      ],
      type: [['meeting', 'meeting', 70]],
      name: [['Hot line, the', 'Hot line, the', 1]],
    };
    const fits = ([value, label]: [string, string, number]) => value.startsWith(start) || label.toLowerCase().includes(start.toLowerCase());
    return (known[field] ?? []).filter(fits).map(([value, label, count]) => ({ value, label, count }));
  },
};

/** What is offered where `|` stands, as it would then read. */
function offered(marked: string) {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { replace, items } = complete(text, caret, vocabulary);
  return items.map(({ insert }) => text.slice(0, replace[0]) + insert + text.slice(replace[1]));
}

describe('completion', () => {
  it.each([
    ['names that begin so', 'ty|', ['type:', 'by:']],
    ['in a name, the rest of which goes', 'ty|p:meeting', ['type:meeting', 'by:meeting']],
    ['names that are near', 'x whn|', ['x when:']],
    ['the signs of a whole name', 'when|', ['when:', 'when=', 'when<', 'when>']],
    ['behind a dash and in a group', '-(summ|)', ['-(summary:)']],
    ['directives', 'facet-|', ['facet-limit:']],
    ['roles', 'party.l|', ['party.lead:', 'party:']],
    ['values', 'topic:tra|', ['topic:trafficking', 'topic:trade']],
    ['values by their words', 'topic:of mig|', []],
    ['values by their words, in quotes', 'topic:"of mig|', ['topic:smuggling']],
    ['further values', 'topic:trade,smu|,x sort:id', ['topic:trade,smuggling,x sort:id']],
    ['values that need quotes', 'name:hot|', ['name:"Hot line, the"']],
    ['closed values, counted ones first', 'type:mee|', ['type:meeting', 'type:meeting-series']],
    ['fields with a value', 'has:whe|', ['has:when']],
    ['orders', 'sort:-rel|', ['sort:-relevance', 'sort:-relations.type', 'sort:-relations.target']],
    ['states', 'is:|', ['is:disputed', 'is:damaged', 'is:external']],
    ['nothing in a sign', 'when:|<2003', []],
    ['nothing in a phrase', '"type|', []],
    ['nothing behind what is no field', 'foo:b|', []],
  ])('offers %s: %s', (_, marked, texts) => {
    expect(offered(marked).slice(0, texts.length || undefined)).toEqual(texts);
  });

  it('tells labels and counts, and asks for them by the rest of the query', () => {
    const values = vi.fn(vocabulary.values);
    const { items } = complete('type:meeting topic:traf -party:unicef', 23, { values });
    expect(items).toEqual([{ insert: 'trafficking', label: 'Trafficking in persons', detail: 'trafficking', count: 31 }]);
    expect(values.mock.calls).toEqual([['topic', 'traf', parse('type:meeting -party:unicef'), 20]]);
  });

  it('does without the rest where that cannot be read', () => {
    const values = vi.fn(vocabulary.values);
    complete('type:meeting OR topic:traf', 26, { values });
    expect(values.mock.calls).toEqual([['topic', 'traf', undefined, 20]]);
  });

  it('offers at most 20', () => {
    expect(complete('', 0, vocabulary).items).toHaveLength(20);
    expect(complete('type:', 5, vocabulary).items).toHaveLength(20);
  });

  it.each([-1, 2, 0.5, Number.NaN])('refuses a caret at %j of 1', (caret) => {
    expect(refusalOf(() => complete('x', caret, vocabulary))).toMatchObject({ parameter: 'caret' });
  });
});

function refusalOf(ask: () => unknown): QueryInvalid {
  try {
    ask();
  } catch (error) {
    if (error instanceof QueryInvalid) return error;
    throw error;
  }
  throw new Error('it is not refused');
}

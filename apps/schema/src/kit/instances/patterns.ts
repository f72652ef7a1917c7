import { kindNames } from '@org/migration-core';
import { portableTextPattern, textPattern } from '@org/migration-core/schema';

/** A form of text that a pattern of the schemas asks for: how it is recognised, a text that has it, and texts that just miss it. */
type Form = { recognisedBy: string; sample: string; broken: readonly string[] };

/** In this order: the text by which a form is recognised fits no pattern of a form that comes before it. */
const forms: readonly Form[] = [
  {
    recognisedBy: 'A label',
    sample: 'A label',
    broken: [
      'two  spaces',
      ' led by a space',
      'followed by a space ',
      'line\nfeed',
      'a\ttabulator',
      'zero\u200bwidth space',
      'right\u202eto left',
      'soft\u00adhyphen',
      '\ufeffbyte order mark',
      'control\u0007bell',
    ],
  },
  {
    recognisedBy: '1999/..',
    sample: '2003-07',
    broken: [
      '2003-13',
      '2003-00',
      '2003-7',
      '20030701',
      '2003-07-32',
      '2003-07-01T12:00',
      '2003/2004/2005',
      '../..',
      'July 2003',
      '2003-42',
      'Y2003',
    ],
  },
  { recognisedBy: '/names/0', sample: '/names', broken: ['names', '/', '/names/', '/na mes', '/names//value'] },
  { recognisedBy: 'report/1', sample: 'report/1', broken: ['report', 'report/', 'Report/1', 'report/1/2', '/1', 'report 1'] },
  ...kindNames.map((kind) => ({
    recognisedBy: `${kind}/sample`,
    sample: `${kind}/sample`,
    broken: ['planet/earth', 'sample', `${kind}/`, `${kind}/Not-A-Slug`, `${kind}/sample/1`, `${kind}s/sample`],
  })),
  { recognisedBy: 'b1.2', sample: '1', broken: ['b1..2', '.1', '1.', 'B1', '1 2', '1/2'] },
  { recognisedBy: 'a-58-98', sample: 'sample', broken: ['Not-A-Slug', 'trailing-', '-leading', 'a--b', 'snake_case', 'caf\u00e9'] },
  { recognisedBy: 'per-cent', sample: 'persons', broken: ['Persons', 'per cent', 'per-', 'km2', '%'] },
  { recognisedBy: 'fr', sample: 'fr', broken: ['f', 'FR', 'fren', 'f1'] },
  { recognisedBy: '152', sample: '152', broken: ['52', '1520', 'abc'] },
  { recognisedBy: 'CL', sample: 'CL', broken: ['cl', 'CHL', 'C'] },
  { recognisedBy: 'CHL', sample: 'CHL', broken: ['chl', 'CL', 'CHLE'] },
];

/** The form that a pattern asks for. A pattern of no known form is one that the kit would leave untried. */
function formOf(pattern: string): Form {
  const form = forms.find(({ recognisedBy }) => new RegExp(pattern, 'u').test(recognisedBy));
  if (!form) throw new Error(`The kit knows no text that fits the pattern ${pattern}.`);
  return form;
}

export const sampleFor = (pattern: string): string => formOf(pattern).sample;

/** Texts that the pattern refuses. */
export const brokenFor = (pattern: string): readonly string[] =>
  formOf(pattern).broken.filter((text) => !new RegExp(pattern, 'u').test(text));

/** A text of so many characters that the pattern accepts; nothing where it accepts none. */
export function textOfLength(pattern: string, length: number): string | undefined {
  const text = sampleFor(pattern).padEnd(length, 'a');
  return new RegExp(pattern, 'u').test(text) && text.length === length ? text : undefined;
}

/** Does draft-07 accept a text that a pattern refuses? It names no characters beyond ASCII, since some engines match bytes. */
export const portableAccepts = (pattern: string, text: string): boolean =>
  pattern === textPattern && new RegExp(portableTextPattern.holds).test(text) && !new RegExp(portableTextPattern.never).test(text);

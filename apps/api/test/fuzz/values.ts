import fc from 'fast-check';

/** A JSON Schema, as far as values are made of it. */
export type Schema = {
  $ref?: string;
  type?: string;
  enum?: readonly unknown[];
  minimum?: number;
  maximum?: number;
  items?: Schema;
};

/** Texts that mean something to the register, wherever a parameter takes a text. */
const plausible = fc.constantFrom(
  'migration',
  'UNHCR',
  'unhcr',
  'icpd',
  'organization/unhcr',
  'topic/remittances',
  'activity/icpd',
  'a-58-98',
  'a-58-98/42',
  '42',
  '2003',
  '2003-10/2004',
  '../2003',
  '2003~',
  '>=40',
  '40..60',
  '/when',
  '/names/0',
  'names',
  'when',
  '-when',
  'kind',
  'parties',
  'true',
  'type:conference AND (topic:trafficking OR party.lead:ilo)',
  '"international migration" OR asylum',
);

/** Texts that mean something to machines of all kinds, or to none. */
const evil = fc.constantFrom(
  '',
  ' ',
  '0',
  '-1',
  '-0',
  '1e400',
  'NaN',
  'Infinity',
  '999999999999999999999',
  'null',
  'undefined',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../etc/passwd',
  '..\\..\\windows',
  '%',
  '{}',
  '[]',
  '{"$gt":""}',
  "' OR 1=1--",
  '<script>alert(1)</script>',
  '=1+1',
  '\u0000',
  '\r\nX-Evil: 1',
  '\u001b[31m',
  '\u202e',
  '\ufeff',
  '\ufffe',
  '\u{1f4a9}',
  'e\u0301',
  '\u0130',
  '(a+)+$',
  '!',
  ',',
  '\\',
  '"',
  '(((((((((((',
  'NOT NOT NOT',
);

const long = fc.tuple(fc.constantFrom('a', '/', ',', '(', '\u00e9', '2003/', '%'), fc.constantFrom(300, 401, 2001, 7000, 9000));

/** Any text: of letters, of control characters, of anything, or too long. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: evil },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.toWellFormed()) },
  { weight: 2, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: long.map(([piece, times]) => piece.repeat(times / piece.length)) },
);

/** A text as it stands in a URL: encoded rightly, twice, wholly, not at all, or in bytes that are no UTF-8. */
export const encoded = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 20, arbitrary: text.map(encodeURIComponent) },
    { weight: 1, arbitrary: text.map((one) => encodeURIComponent(encodeURIComponent(one))) },
    { weight: 1, arbitrary: text.map((one) => Buffer.from(one).toString('hex').replace(/../g, '%$&')) },
    { weight: 1, arbitrary: text.map((one) => one.replace(/[\s#?&/]/g, '')) },
    { weight: 1, arbitrary: text.map((one) => Buffer.from(one, 'utf16le').toString('hex').replace(/../g, '%$&')) },
    { weight: 1, arbitrary: fc.constantFrom('%', '%f', '%zz', '%ff', '%c0%af', '%ed%a0%80', '%u0041', '%fe%ff', 'a%e9') },
  );

/** A value after a schema: mostly one that it allows, else of another type or beyond its bounds. */
export function writtenAs(schema: Schema, example?: unknown): fc.Arbitrary<string> {
  const right = fc.oneof(...(example === undefined ? [] : [fc.constant(String(example))]), rightValueOf(schema));
  return fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: plausible }, { weight: 2, arbitrary: anyText });
}

function rightValueOf({ type, enum: values, minimum = 0, maximum = 1000, items }: Schema): fc.Arbitrary<string> {
  if (values) return fc.constantFrom(...values.map(String));
  if (type === 'integer') return fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, maximum)).map(String);
  if (type === 'boolean') return fc.constantFrom('true', 'false');
  if (type === 'array' && items) return fc.array(rightValueOf(items), { minLength: 1, maxLength: 3 }).map((all) => all.join(','));
  return plausible;
}

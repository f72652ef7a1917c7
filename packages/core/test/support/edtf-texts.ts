import fc from 'fast-check';

const two = (n: number) => String(n).padStart(2, '0');
const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1800, max: 2100 }).map(String) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 9999 }).map((n) => String(n).padStart(4, '0')) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }).map((n) => `-${String(n).padStart(4, '0')}`) },
);
const month = fc.integer({ min: 1, max: 12 }).map(two);
const day = fc.integer({ min: 1, max: 31 }).map(two);
const grouping = fc.integer({ min: 21, max: 41 }).map(String);
const qualifier = fc.constantFrom('?', '~', '%');
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join('-'));

const plain = fc.oneof(year, joined(year, month), joined(year, month, day));
const unspecified = fc.oneof(
  year.map((text) => `${text.slice(0, -1)}X`),
  year.map((text) => `${text.slice(0, -2)}XX`),
  year.map((text) => `${text}-XX`),
  year.map((text) => `${text}-XX-XX`),
  joined(year, month).map((text) => `${text}-XX`),
);
const longYear = fc.tuple(fc.constantFrom('Y', 'Y-'), fc.integer({ min: 10_000, max: 250_000 })).map(([sign, n]) => `${sign}${n}`);

/** One date of level 0 or 1, or a part of a year. Not every day exists. */
const edtfDate = fc.oneof(
  { weight: 3, arbitrary: plain },
  { weight: 1, arbitrary: fc.tuple(plain, qualifier).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: joined(year, grouping) },
  { weight: 1, arbitrary: unspecified },
  { weight: 1, arbitrary: longYear },
);

/** A date, or an interval of dates and open or unknown ends. Not every one runs forward. */
export const edtfText = fc.oneof(
  edtfDate,
  fc.tuple(fc.oneof(edtfDate, plain), fc.oneof(edtfDate, plain)).map((ends) => ends.join('/')),
  fc.tuple(plain, fc.constantFrom('..', '')).map((ends) => ends.join('/')),
  fc.tuple(fc.constantFrom('..', ''), plain).map((ends) => ends.join('/')),
);

const slip = fc.record({
  at: fc.nat(30),
  remove: fc.nat(2),
  insert: fc.string({ unit: fc.constantFrom(...'0123456789-/.X?~%YTZES[]{} '), maxLength: 2 }),
});

/** A text with one to three slips of the pen. */
export const mutatedEdtf = fc
  .tuple(edtfText, fc.array(slip, { minLength: 1, maxLength: 3 }))
  .map(([text, slips]) =>
    slips.reduce(
      (now, { at, remove, insert }) => now.slice(0, at % (now.length + 1)) + insert + now.slice((at % (now.length + 1)) + remove),
      text,
    ),
  );

/** Longer than any number of a record; longer literals are not worth the time of taking them apart. */
const maxLiteral = 40;

/** Is the number that JavaScript makes of a JSON literal the one that is written there? `1e400`, `-0` and `0.1000000000000000055` are not. */
export function isExactNumber(literal: string): boolean {
  const value = Number(literal);
  if (literal.length > maxLiteral || !Number.isFinite(value)) return false;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return false;
  return digitsOf(literal) === digitsOf(String(value));
}

/** Sign, digits and power of ten: the same for every spelling of one number. */
function digitsOf(literal: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(literal) ?? [];
  const digits = (whole + fraction).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  const power = Number(exponent) - fraction.length + digits.length - significant.length;
  return significant === '' ? `${sign}0` : `${sign}${significant}e${power}`;
}

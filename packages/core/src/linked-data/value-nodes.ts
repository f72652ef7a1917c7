import type { Quantity } from '../schema/quantity.ts';
import { quantityWords } from '../words/wording.ts';
import type { Node } from './node.ts';

/** A hedged quantity: its bounds where it has some, and how it is said. */
export function quantityNode(quantity: Quantity): Node {
  return { '@type': ['QuantitativeValue'], ...bounds(quantity), unitText: quantity.unit, inWords: quantityWords(quantity) };
}

function bounds({ relation, value, upper }: Quantity): Node {
  switch (relation) {
    case 'exactly':
    case 'about':
      return { value };
    case 'at-least':
    case 'more-than':
      return { minValue: value };
    case 'at-most':
    case 'less-than':
      return { maxValue: value };
    case 'between':
      return { minValue: value, maxValue: upper };
    default:
      return relation satisfies never;
  }
}

/** Codes, each with its scheme: `{ iso2: 'CL' }`. */
export const codeNodes = (codes: Readonly<Record<string, string>>): Node[] =>
  Object.entries(codes).map(([propertyID, value]) => ({ '@type': ['PropertyValue'], propertyID, value }));

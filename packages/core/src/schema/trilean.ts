/** The answer to a question about an inexact value: `maybe` when the value leaves it open. */
export type Trilean = 'yes' | 'no' | 'maybe';

export const not = (answer: Trilean): Trilean => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'maybe');

export const and = (a: Trilean, b: Trilean): Trilean => (a === 'no' || b === 'no' ? 'no' : a === 'yes' && b === 'yes' ? 'yes' : 'maybe');

export const or = (a: Trilean, b: Trilean): Trilean => not(and(not(a), not(b)));

/** `yes` when surely true, `no` when surely false, else `maybe`. */
export const trilean = (surely: boolean, surelyNot: boolean): Trilean => (surely ? 'yes' : surelyNot ? 'no' : 'maybe');

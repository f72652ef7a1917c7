/**
 * What the codes of the register mean, for code lists and documentation.
 *
 * @module
 */
export { codeMeanings } from './words/code-meanings.ts';
export { codeWords } from './words/code-words.ts';

/** The build puts it where a library takes it for a global, which it is in Node and Bun only. */
export { Buffer } from 'node:buffer';

import process from 'node:process';

let waiting: string[] = [];
let isClosed = false;

// Whoever read the log may have gone; that is no reason to go as well.
process.stdout.on('error', () => {
  isClosed = true;
});
process.on('exit', flush);

/** Writes a line to standard output, together with the others of the same turn of the event loop. */
export function writeLine(line: string): void {
  if (waiting.push(line) === 1) setImmediate(flush);
}

function flush(): void {
  if (waiting.length > 0 && !isClosed) process.stdout.write(`${waiting.join('\n')}\n`);
  waiting = [];
}

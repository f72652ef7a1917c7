/** `measured.ts SCRIPT ARGS…`: does what a script of this folder exports, and tells on standard error how long it took and how much it held. */
const [script = '', ...args] = process.argv.slice(2);
const { work } = (await import(`./${script}.ts`)) as { work: (...args: string[]) => Promise<() => Promise<unknown>> };
const run = await work(...args);
const started = performance.now();
await run();
const milliseconds = performance.now() - started;
// Kilobytes, as every system that Node runs on tells it.
console.error(JSON.stringify({ milliseconds, peakBytes: process.resourceUsage().maxRSS * 1024 }));

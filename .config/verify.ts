/**
 * `npm run verify [-- FACTOR]`: the long proofs at FACTOR times the count of `npm test` (50 unless told), one after the other, and their
 * figures in docs/reliability.md. `PROOF_SEED=n npm run verify` brings a run back.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));
/** Every test file that counts its tries. */
const proofs = ['packages/*/{src,test}', 'apps/*/test']
  .flatMap((folder) => globSync(`${folder}/**/*.test.{ts,tsx}`, { cwd: repository }))
  .filter((file) => /from '.*[/][.]config[/]proof[.]ts'/.test(readFileSync(join(repository, file), 'utf8')))
  .sort();

const factor = Number(process.argv[2] ?? 50);
if (!(factor >= 1)) {
  console.error('usage: npm run verify [-- FACTOR], a number from 1 on');
  process.exit(2);
}
const seed = process.env.PROOF_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const folder = mkdtempSync(join(tmpdir(), 'register-verify-'));

type Row = { proof: string; count: number; passed: boolean };
const rows = proofs.flatMap((file, i): Row[] => {
  const report = join(folder, `${i}.ndjson`);
  writeFileSync(report, '');
  const env = { ...process.env, PROOF: String(factor), PROOF_SEED: seed, PROOF_REPORT: report };
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.config.ts', '--testTimeout=3600000', file];
  const { status } = spawnSync(process.execPath, args, { cwd: repository, env, stdio: 'inherit' });
  const told = readFileSync(report, 'utf8').split('\n').filter(Boolean);
  const passed = status === 0;
  // A file that fails before it counts anything has its row all the same.
  if (told.length === 0) return [{ proof: file, count: 0, passed: false }];
  return told.map((line) => ({ ...(JSON.parse(line) as Omit<Row, 'passed'>), passed }));
});
rmSync(folder, { recursive: true });

/** A proof that is run for each kind counts once, with all its tries. */
const sums = [...Map.groupBy(rows, ({ proof }) => proof)].map(([proof, same]) => ({
  proof,
  count: same.reduce((sum, { count }) => sum + count, 0),
  passed: same.every(({ passed }) => passed),
}));
const table = sums.map(({ proof, count, passed }) => `| ${proof} | ${count.toLocaleString('en-US')} | ${passed ? 'held' : '**failed**'} |`);
mkdirSync(join(repository, 'docs'), { recursive: true });
writeFileSync(
  join(repository, 'docs/reliability.md'),
  `# What is proved, and how often it was tried

Written by \`npm run verify\`, on ${new Date().toISOString().slice(0, 10)}, with \`PROOF_SEED=${seed} npm run verify -- ${factor}\`.
\`npm test\` runs the same proofs at 1/${factor} of these counts, each time with another seed, which a failure prints.

| proof | tried | result |
| --- | ---: | --- |
${table.join('\n')}

What these do not show: behaviour under more load than one process can make, and disks that lie about what they have written.
`,
);
console.log(`docs/reliability.md: ${sums.length} proofs, ${sums.filter(({ passed }) => !passed).length} failed`);
process.exitCode = rows.every(({ passed }) => passed) ? 0 : 1;

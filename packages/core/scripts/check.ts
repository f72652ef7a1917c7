/** `npm run check:data [-- --json] [folder]`: everything that is wrong with a data folder; exit code 1 on an error. */
import { parseArgs } from 'node:util';
import { isError, messageOf, remedyOf } from '../src/findings.ts';
import { allFindings } from './all-findings.ts';
import { dataFolder } from './data-folder.ts';
import { reportOf, summaryOf } from './report.ts';

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const { findings, documents, records } = await allFindings(positionals[0] ?? dataFolder);
if (values.json)
  console.log(
    JSON.stringify(
      findings.map((found) => ({ ...found, message: messageOf(found), remedy: remedyOf(found) })),
      null,
      2,
    ),
  );
else {
  if (findings.length > 0) console.log(`${reportOf(findings, documents)}\n`);
  console.log(summaryOf(findings, `${records} records checked`));
}
process.exitCode = findings.some(isError) ? 1 : 0;

import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { toDisplay, toDisplayJson } from '@org/migration-core';
import { type Finding, findingWords } from '@org/migration-core/load';
import type { ReportingDescriptor, Result, ToolComponent } from 'sarif';
import { wordsOf } from './report.ts';
import type { ReportFormat } from './report-formats.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };

const codes = Object.keys(findingWords);

const rules = Object.entries(findingWords).map(([id, { level }]): ReportingDescriptor => ({ id, defaultConfiguration: { level } }));

const driver: ToolComponent = { name: 'migration-schema', version, rules };

const head = `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;

/** SARIF 2.1.0, as code scanning reads it. Columns count UTF-16 code units. */
export const sarif: ReportFormat = {
  head,
  item: (found) => `\n${toDisplayJson(resultOf(found))}`,
  between: ',',
  tail: '\n]}]}\n',
  empty: `${head}]}]}\n`,
};

function resultOf(found: Finding): Result {
  const { code, level, file, line = 1, column = 1, path } = found;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level,
    message: { text: toDisplay(wordsOf(found)) },
    locations: [
      {
        ...(file !== undefined && {
          physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column } },
        }),
        ...(path !== '' && { logicalLocations: [{ fullyQualifiedName: path, kind: 'member' }] }),
      },
    ],
  };
}

const uriOf = (file: string) => (isAbsolute(file) ? pathToFileURL(file).href : file.split(/[\\/]/).map(encodeURIComponent).join('/'));

import type { Dataset } from '@org/migration-core';
import { linkRecords } from '@org/migration-core/load';
import { validateAgainst } from '@org/migration-core/validate';
import type { Cases, RuleCase } from '../kit-case.ts';
import { besideTheRegister, betweenRecords } from './between-records.ts';
import { brokenTexts } from './broken-texts.ts';
import type { RuleText } from './rule-text.ts';
import { withinRecords } from './within-records.ts';

const registersByRule: readonly RuleText[] = [...brokenTexts, ...withinRecords, ...betweenRecords, ...besideTheRegister];

/** Small registers that keep or break one rule each, with what the register says of them. */
export async function ruleCases(dataset: Dataset): Promise<Cases<RuleCase>> {
  const nothing = await linkRecords([]);
  const cases = await Promise.all(registersByRule.map((text) => caseOf(text, text.beside === 'nothing' ? nothing : dataset)));
  return { cases, files: new Map(cases.map(({ file }, i) => [file, registersByRule[i]?.text ?? ''])) };
}

async function caseOf({ rule, name, text, format, beside, shows, alsoBreaks }: RuleText, dataset: Dataset): Promise<RuleCase> {
  const { findings } = await validateAgainst(dataset, text, { format });
  const [found, ...more] = findings.filter(({ code }) => code !== alsoBreaks);
  if (more.length > 0 || (found && found.code !== rule)) {
    throw new Error(`${rule}/${name} breaks ${findings.map(({ code, pointer }) => `${code} at ${pointer}`).join(', ')}`);
  }
  return {
    id: `${rule}/${name}`,
    type: 'rule',
    file: `rules/${rule}/${name}.${format}`,
    format,
    rule,
    beside,
    valid: found?.level !== 'error',
    ...(found && { code: found.code, pointer: found.pointer }),
    ...(found?.line !== undefined && { line: found.line }),
    ...(found?.column !== undefined && { column: found.column }),
    shows,
  };
}

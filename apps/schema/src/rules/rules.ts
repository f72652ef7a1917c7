import { type FindingCode, findingWords } from '@org/migration-core/load';
import { datasetRules } from './dataset-rules.ts';
import { fileRules } from './file-rules.ts';
import { recordRules } from './record-rules.ts';
import type { Rule } from './rule.ts';

/** Every rule, under the code by which the register reports what breaks it. A code without a rule does not compile. */
const byCode: Readonly<Record<FindingCode, Rule>> = { ...fileRules, ...recordRules, ...datasetRules };

/** The rules in the order in which the core lists their codes. */
export const rules: readonly (Rule & { code: FindingCode })[] = (Object.keys(findingWords) as FindingCode[]).map((code) => ({
  code,
  ...byCode[code],
}));

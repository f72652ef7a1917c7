import type { FindingCode } from '@org/migration-core/load';
import { printed } from '../kit-case.ts';
import { report } from './small-register.ts';

/** A small register, or what should be one, that keeps a rule or breaks it and no other. */
export type RuleText = {
  rule: FindingCode;
  name: string;
  text: string;
  format: 'json' | 'ndjson';
  beside: 'nothing' | 'register';
  shows: string;
  /** A rule that cannot but be broken with it. */
  alsoBreaks?: FindingCode;
};

type Records = readonly object[];
export const register = (rule: FindingCode, name: string, records: Records, shows: string): RuleText => ({
  rule,
  name,
  text: printed([report, ...records]),
  format: 'json',
  beside: 'nothing',
  shows,
});
export const raw = (rule: FindingCode, name: string, text: string, shows: string): RuleText => ({
  rule,
  name,
  text,
  format: 'json',
  beside: 'nothing',
  shows,
});
export const lines = (rule: FindingCode, name: string, texts: readonly string[], shows: string): RuleText => ({
  rule,
  name,
  text: texts.map((text) => `${text}\n`).join(''),
  format: 'ndjson',
  beside: 'nothing',
  shows,
});
export const besideRegister = (rule: FindingCode, name: string, records: Records, shows: string): RuleText => ({
  ...register(rule, name, records, shows),
  text: printed(records),
  beside: 'register',
});

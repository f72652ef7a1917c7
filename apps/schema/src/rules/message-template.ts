import { type Finding, type FindingCode, findingWords, messageOf, remedyOf } from '@org/migration-core/load';

/** What may have been meant, or how it comes about: told only where it is known, so that a template leaves it out. */
const optional: ReadonlySet<string> = new Set(['suggestion', 'hint']);

/** The words of a finding with the names of its arguments in braces: `{later} lies before {earlier}`. */
export function templatesOf(code: FindingCode): { message: string; remedy: string; arguments: string[] } {
  const asked = new Set<string>();
  const args = new Proxy({} as Finding['args'], {
    get: (_, name) => {
      if (optional.has(String(name))) return undefined;
      asked.add(String(name));
      return `{${String(name)}}`;
    },
  });
  const found: Finding = { code, level: findingWords[code].level, path: '', args };
  return { message: messageOf(found), remedy: remedyOf(found), arguments: [...asked] };
}

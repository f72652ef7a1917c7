import { defaultTargetLanguages } from 'quicktype-core';

/** Every language for which types can be written, by its usual short name. */
export const languageNames: readonly string[] = defaultTargetLanguages.map(({ names }) => names[0] as string).sort();

/** The short name of a language that may be called by another, such as `py` or `golang`. */
export const languageOf = (name: string): string =>
  defaultTargetLanguages.find(({ names }) => names.includes(name as never))?.names[0] ?? name;

/** The ending of the files of a language. */
export const endingOf = (language: string): string =>
  endings[language] ?? defaultTargetLanguages.find(({ names }) => names.includes(language as never))?.extension ?? 'txt';

/** C++ types are a header. */
const endings: Readonly<Record<string, string>> = { 'c++': 'hpp' };

/** What the writer of a language is told: how the package or name space is called, which no schema says. */
export const rendererOptions: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  go: { package: 'register' },
  java: { package: 'org.migrationregister', 'array-type': 'list' },
  'c++': { namespace: 'migration' },
  rust: { visibility: 'public' },
  kotlin: { package: 'org.migrationregister' },
  cs: { namespace: 'MigrationRegister' },
};

/** The languages of which the package holds the types. */
export const shippedLanguages = ['python', 'go', 'rust', 'java', 'c++'] as const;

import type { Dataset } from '@org/migration-core';
import { foreignTypes } from './foreign-types.ts';
import { shippedLanguages } from './languages.ts';
import { typescriptDeclarations } from './typescript.ts';

/** The types that the package holds: those of TypeScript, and those of some languages, each in a folder. */
export async function typeFiles(dataset: Dataset): Promise<ReadonlyMap<string, string>> {
  const files = new Map([['register.d.ts', typescriptDeclarations(dataset)]]);
  for (const language of shippedLanguages) {
    const folder = language === 'c++' ? 'cplusplus' : language;
    for (const [name, text] of await foreignTypes(language, dataset)) files.set(`${folder}/${name}`, text);
  }
  return files;
}

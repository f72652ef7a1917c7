import { openRegister, parseQuery } from '@org/migration-core';
import { loadRegisterData } from '@org/migration-core/data';
import questions from './questions.json' with { type: 'json' };

/** Every question of the golden set with its answer as it is, a line each. */
export async function answerAll() {
  const register = openRegister(await loadRegisterData());
  const lines = await Promise.all(
    questions.map(async (question) => {
      const answer = await register.query(parseQuery(question)).catch(({ _tag, message }) => ({ _tag, message }));
      return JSON.stringify([question, answer]);
    }),
  );
  return lines.join('\n');
}

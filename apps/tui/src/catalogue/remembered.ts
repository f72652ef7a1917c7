/** Keeps the last answers: a screen asks the same again at every key. */
export function remembered<A extends readonly unknown[], B>(ask: (...question: A) => B, most = 50): (...question: A) => B {
  const answers = new Map<string, B>();
  return (...question) => {
    const key = JSON.stringify(question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.delete(answers.keys().next().value as string);
    const answer = ask(...question);
    answers.set(key, answer);
    return answer;
  };
}

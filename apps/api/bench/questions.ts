/** One request: a path, and the headers that go with it. */
export type Request = { path: string; headers?: Readonly<Record<string, string>> };

/** What a server is asked, over and over: requests that are made in turn. */
export type Question = { name: QuestionName; requests: readonly Request[] };

export const questionNames = ['item', 'list', 'known'] as const;
export type QuestionName = (typeof questionNames)[number];

/** Which records the questions ask for. */
export type Asked = { ids: readonly string[]; types: readonly string[] };

/** How a server spells the questions. */
export type Spelling = { item: (id: string) => string; list: (type: string) => string };

export const ofTheRegister: Spelling = {
  item: (id) => `/v1/activities/${id}`,
  list: (type) => `/v1/activities?type=${type}&limit=25`,
};

/** Every record by its id, every type with its first page, and every record by one who has it already. */
export async function questionsTo(port: number, { ids, types }: Asked, { item, list }: Spelling): Promise<Record<QuestionName, Question>> {
  const items = ids.map((id) => ({ path: item(id) }));
  const known: Request[] = [];
  for (const { path } of items) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    await response.arrayBuffer();
    known.push({ path, headers: { 'If-None-Match': response.headers.get('etag') ?? '"none"' } });
  }
  return {
    item: { name: 'item', requests: items },
    list: { name: 'list', requests: types.map((type) => ({ path: list(type) })) },
    known: { name: 'known', requests: known },
  };
}

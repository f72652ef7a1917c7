/** What every server is asked, over and over: paths that are taken in turn, and the headers that go with them. */
export type Question = {
  name: 'item' | 'list' | 'known';
  what: string;
  paths: readonly string[];
  headers?: Readonly<Record<string, string>>;
};

export const questionNames = ['item', 'list', 'known'] as const satisfies readonly Question['name'][];

/** Which records the questions ask for. */
export type Asked = { ids: readonly string[]; types: readonly string[] };

/** How a server spells the questions. */
export type Spelling = { item: (id: string) => string; list: (type: string) => string };

export const ofTheRegister: Spelling = {
  item: (id) => `/v1/activities/${id}`,
  list: (type) => `/v1/activities?type=${type}&limit=25`,
};

export const questions = ({ ids, types }: Asked, { item, list }: Spelling): Record<Question['name'], Question> => ({
  item: { name: 'item', what: 'one record by its id', paths: ids.map(item) },
  list: { name: 'list', what: '25 records of a type, with their total', paths: types.map(list) },
  known: { name: 'known', what: 'one record that the client has already (304)', paths: ids.slice(0, 1).map(item) },
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../.config/proof.ts';
import { bibtex } from '../src/citations/bibtex.ts';
import { citationStyles } from '../src/citations/cite.ts';
import type { CitedDocument } from '../src/citations/cited-document.ts';
import { cslJson } from '../src/citations/csl-json.ts';
import { ris } from '../src/citations/ris.ts';
import { unStyle } from '../src/citations/un.ts';
import { loadRegisterData } from '../src/data.ts';
import { openRegister } from '../src/promise.ts';

const dataset = await loadRegisterData();
const register = openRegister(dataset);
const refs = [...dataset.records.keys()];

const sameText = (text: string) => text.replace(/\s+/g, ' ');

/** A strict reader of what we write of BibTeX: entries, fields in braces that balance, numbers, macros of months; TeX escapes undone. */
function readBibtex(text: string) {
  let at = 0;
  const take = (pattern: RegExp): string => {
    const sticky = new RegExp(pattern, 'ys');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (!found) throw new SyntaxError(`${pattern} expected at "${text.slice(at, at + 30)}"`);
    at = sticky.lastIndex;
    return found[1] ?? found[0];
  };
  const braced = (): string => {
    const start = at + 1;
    let depth = 0;
    do {
      if (at >= text.length) throw new SyntaxError('braces do not balance');
      if (text[at] === '{') depth++;
      if (text[at] === '}') depth--;
      at++;
    } while (depth > 0);
    return text.slice(start, at - 1);
  };
  const entries = [];
  while (at < text.length) {
    const type = take(/@(techreport|misc)\{/);
    const key = take(/([A-Za-z0-9:-]+),\n/);
    const fields: Record<string, string> = {};
    while (text[at] !== '}') {
      const name = take(/ {2}([a-z]+) = /);
      if (Object.hasOwn(fields, name)) throw new SyntaxError(`${name} stands twice`);
      fields[name] = text[at] === '{' ? braced() : take(/\d{4}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/);
      take(/,\n/);
    }
    take(/\}\n(?:\n(?=@)|$)/);
    entries.push({ type, key, fields });
  }
  return entries;
}

const texNames: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};
/** What TeX prints; anything that it would obey is an error. */
function printedByTex(field: string): string {
  const inner = /^\{(.*)\}$/s.exec(field)?.[1] ?? field;
  return inner.replace(/\\([a-z]+)\{\}|\\([$&#%_])|[\\{}$&#%_~^]/g, (all, name: string | undefined, sign: string | undefined) => {
    const printed = sign ?? texNames[name ?? ''];
    if (printed === undefined) throw new SyntaxError(`${all} would be obeyed in "${field}"`);
    return printed;
  });
}

/** A strict reader of RIS: records of TY … ER, each line a tag that we use, CRLF. */
function readRis(text: string) {
  const order = ['TY', 'ID', 'AU', 'TI', 'PB', 'PY', 'DA', 'SN', 'N1', 'ER'];
  if (!text.endsWith('\r\n')) throw new SyntaxError('no CRLF at the end');
  const lines = text.slice(0, -2).split('\r\n');
  const records: [tag: string, value: string][][] = [];
  for (const line of lines) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (\P{Cc}*)$/u.exec(line) ?? [];
    if (!order.includes(tag)) throw new SyntaxError(`no line of RIS: "${line}"`);
    if (tag === 'TY') records.push([]);
    const record = records.at(-1);
    if (!record || record.at(-1)?.[0] === 'ER') throw new SyntaxError('a line outside of a record');
    const last = record.at(-1)?.[0] ?? 'TY';
    if (order.indexOf(tag) < order.indexOf(last)) throw new SyntaxError(`${tag} after ${last}`);
    record.push([tag, value]);
  }
  if (records.some((record) => record.at(-1)?.[0] !== 'ER')) throw new SyntaxError('a record without an end');
  return records;
}
const taggedValue = (record: [string, string][] | undefined, tag: string) => record?.find(([one]) => one === tag)?.[1];

/** The part of the schema of CSL that our items use; nothing else may be in them. */
function expectCsl(items: unknown): asserts items is Record<string, unknown>[] {
  expect(items).toBeInstanceOf(Array);
  for (const item of items as Record<string, unknown>[]) {
    const { id, type, author, issued, ...rest } = item;
    expect([typeof id, type]).toEqual(['string', 'report']);
    for (const name of (author ?? []) as object[]) expect(name).toEqual({ literal: expect.any(String) });
    if (issued !== undefined && 'date-parts' in (issued as object)) {
      const parts = (issued as { 'date-parts': unknown[][] })['date-parts'];
      expect(Object.keys(issued as object)).toEqual(['date-parts']);
      expect(parts.length === 1 || parts.length === 2).toBe(true);
      for (const date of parts) expect(date.every((part) => Number.isInteger(part)) && date.length >= 1 && date.length <= 3).toBe(true);
    } else if (issued !== undefined) expect(issued).toEqual({ literal: expect.any(String) });
    const texts = ['annote', 'locator', 'number', 'publisher', 'title'];
    for (const [name, value] of Object.entries(rest)) expect([texts.includes(name), typeof value]).toEqual([true, 'string']);
  }
}

describe('the citation of', () => {
  it.each(refs)('%s can be read in every style', async (ref) => {
    const record = await register.get(ref);
    const sources = record.kind === 'source' ? [record.id] : [...new Set(record.cite.map(({ source }) => source))];
    const entries = readBibtex(await register.cite(ref, 'bibtex'));
    const records = readRis(await register.cite(ref, 'ris'));
    const items: unknown = JSON.parse(await register.cite(ref, 'csl-json'));
    expectCsl(items);
    const keys = sources.map((id) => (record.kind === 'source' ? id : `${id}:${record.kind}-${record.id}`));
    expect(entries.map(({ key }) => key)).toEqual(keys);
    expect(records.map((one) => taggedValue(one, 'ID'))).toEqual(keys);
    expect(items.map(({ id }) => id)).toEqual(keys);
    expect(entries.map(({ fields }) => fields.note && printedByTex(fields.note))).toEqual(items.map(({ locator }) => locator));
    expect(records.map((one) => taggedValue(one, 'TI'))).toEqual(items.map(({ title }) => title));
    const footnote = await register.cite(ref);
    expect(footnote).toMatch(/^\S.*\S\.\n$/);
    for (const { title } of items) expect(footnote).toContain(title);
  });

  it('a body names its documents with symbol, date and paragraphs in their order', async () => {
    const footnote = await register.cite('topic/remittances');
    expect(footnote).toMatch(/^Remittances: Secretary-General, .*, A\/58\/98, 1 July 2003, .*paras?\. \d/i);
    expect(await register.cite('source/a-58-98')).toBe(
      'Secretary-General, International migration and development: Report of the Secretary-General, A/58/98, 1 July 2003.\n',
    );
    const [entry] = readBibtex(await register.cite('source/a-58-98', 'bibtex'));
    expect(entry).toMatchObject({
      type: 'techreport',
      key: 'a-58-98',
      fields: { number: '{A/58/98}'.slice(1, -1), year: '2003', month: 'jul' },
    });
    expect(readRis(await register.cite('source/a-58-98', 'ris'))[0]).toContainEqual(['DA', '2003/07/01']);
  });

  it('nothing, or in no style, is refused', async () => {
    await expect(register.cite('organization/unhrc')).rejects.toMatchObject({
      _tag: 'RecordNotFound',
      suggestions: ['organization/unhcr'],
    });
    await expect(register.cite('organization/unhcr', 'bibtx' as never)).rejects.toMatchObject({
      parameter: 'style',
      suggestions: ['bibtex'],
    });
    await expect(register.cite('organization/unhcr', '__proto__' as never)).rejects.toMatchObject({ parameter: 'style' });
  });
});

describe('dates', () => {
  const of = (date: string): CitedDocument[] => [{ key: 'a', title: 'T', date }];
  it.each([
    ['2003-07-01', '1 July 2003', '2003/07/01', [[2003, 7, 1]]],
    ['2003-07', 'July 2003', '2003/07/', [[2003, 7]]],
    ['2003', '2003', '2003//', [[2003]]],
    [
      '2003-10-15/2003-10-16',
      '2003-10-15 to 2003-10-16',
      '2003/10/15',
      [
        [2003, 10, 15],
        [2003, 10, 16],
      ],
    ],
    ['2003-10-16/..', 'from 2003-10-16 on', undefined, undefined],
    ['2003-41', 'second half of 2003', undefined, undefined],
    ['2003~', 'about 2003', undefined, undefined],
  ])('%s is %s', (date, un, day, parts) => {
    expect(unStyle(of(date))).toBe(`T, ${un}.\n`);
    const [record] = readRis(ris(of(date)));
    expect([taggedValue(record, 'PY'), taggedValue(record, 'DA')]).toEqual(['2003', day]);
    expect((JSON.parse(cslJson(of(date))) as { issued: object }[])[0]?.issued).toEqual(parts ? { 'date-parts': parts } : { literal: un });
    expect(readBibtex(bibtex(of(date)))[0]).toMatchObject({ type: 'misc', fields: { year: '2003' } });
  });
});

describe('whatever a title holds', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc
      .array(fc.constantFrom('{', '}', '\\', '%', '#', '&', '_', '$', '~', '^', '@', '"', ',', '\r\n', 'TY  - ', 'é', ' a'), {
        minLength: 1,
      })
      .map((all) => all.join('')),
  );
  const documents = fc.array(
    fc.record({ key: fc.constantFrom('a-1', 'b:c-d'), title: texts, issuer: texts, symbol: texts, places: texts, subject: texts }),
    { minLength: 1, maxLength: 3 },
  );

  it('it is read back as it was, and nothing of it is obeyed', () => {
    fc.assert(
      fc.property(documents, (cited) => {
        const entries = readBibtex(bibtex(cited));
        expect(entries.map(({ fields }) => printedByTex(fields.title as string))).toEqual(cited.map(({ title }) => sameText(title)));
        expect(entries.map(({ fields }) => printedByTex(fields.number as string))).toEqual(cited.map(({ symbol }) => sameText(symbol)));
        const titles = readRis(ris(cited)).map((record) => taggedValue(record, 'TI'));
        expect(titles).toEqual(cited.map(({ title }) => title.replace(/[\s\p{Cc}]+/gu, ' ').trim()));
        const items: unknown = JSON.parse(cslJson(cited));
        expectCsl(items);
        expect(items.map(({ title }) => title)).toEqual(cited.map(({ title }) => title));
      }),
      { numRuns: runs('citations of any text', 500) },
    );
  });

  it('the readers refuse what is no BibTeX and no RIS', () => {
    for (const bad of ['@misc{a,\n  title = {{a},\n}\n', '@misc{a b,\n}\n', '@misc{a,\n  year = 2003,\n  year = 2003,\n}\n', 'x'])
      expect(() => readBibtex(bad)).toThrow(SyntaxError);
    for (const bad of ['{a%b}', 'a_b', '\\input{x}', 'a}']) expect(() => printedByTex(bad)).toThrow(SyntaxError);
    for (const bad of [
      'TY  - RPRT\nER  - \n',
      'TY  - RPRT\r\n',
      'TI  - a\r\n',
      'TY  - RPRT\r\nTI  - a\r\nAU  - b\r\nER  - \r\n',
      'TY - a\r\n',
    ])
      expect(() => readRis(bad)).toThrow(SyntaxError);
  });
});

it('has four styles', () => expect(citationStyles).toEqual(['un', 'bibtex', 'csl-json', 'ris']));

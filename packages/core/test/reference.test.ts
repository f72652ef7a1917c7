import { describe, expect, it } from 'vitest';
import { parseRef } from '../src/schema/id.ts';

describe('a reference', () => {
  it('is split into kind and id', () => {
    expect(parseRef('survey-result/conference-views-2003')).toEqual({ kind: 'survey-result', id: 'conference-views-2003' });
  });

  it.each(['', 'statistics', 'unhcr', 'planet/earth', 'topic/', '/unhcr', 'topic/Asylum', 'topic/a/b'])('is none: "%s"', (text) => {
    expect(parseRef(text)).toBeUndefined();
  });
});

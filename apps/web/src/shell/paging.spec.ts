import { everyPage, pageLinks, placeIn } from './paging.ts';

describe('the pages of a list', () => {
  const info = { hasNextPage: true, hasPreviousPage: true, startCursor: 'a+', endCursor: 'z' };

  it('are linked to each other, the filters kept', () => {
    expect(pageLinks('/drift?show=all', info)).toEqual({
      previousHref: '/drift?show=all&before=a%2B',
      nextHref: '/drift?show=all&after=z',
    });
    expect(pageLinks('/drift', { ...info, hasPreviousPage: false })).toEqual({
      previousHref: null,
      nextHref: '/drift?after=z',
    });
    expect(pageLinks('/drift', null)).toEqual({ previousHref: null, nextHref: null });
  });

  it('are found in the address, and nonsense is the first page', () => {
    expect(placeIn({ after: 'z' })).toEqual({ after: 'z', before: null });
    expect(placeIn({ after: ['a'], before: { a: 'b' } })).toEqual({ after: null, before: null });
  });

  it('are all gone through for a file', async () => {
    const list = [['a', 'b'], ['c'], []];
    const asked: (string | null)[] = [];
    const rows: string[][] = [];
    const pages = everyPage((after) => {
      asked.push(after);
      const at = Number(after ?? 0);
      const edges = (list[at] ?? []).map((node) => ({ node }));
      return Promise.resolve({ edges, pageInfo: { hasNextPage: at < 2, endCursor: String(at + 1) } });
    });
    for await (const page of pages) rows.push(page);
    expect(asked).toEqual([null, '1', '2']);
    expect(rows).toEqual(list);
  });
});

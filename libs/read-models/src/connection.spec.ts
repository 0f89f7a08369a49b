import { LARGEST_PAGE, pageOf, pageOffset, pageSize } from './connection.ts';
import type { Connection } from './connection.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

describe('connections', () => {
  it('walk a list page by page, each row once', () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Connection<string> = pageOf(letters, { first: 2, after });
      seen.push(...page.edges.map(({ node }) => node));
      expect(page.totalCount).toBe(5);
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(seen).toEqual(letters);
  });

  it('say where they stand', () => {
    const first = pageOf(letters, { first: 2 });
    expect(first.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
    const last = pageOf(letters, { first: 10, after: first.pageInfo.endCursor });
    expect(last.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
    const none = pageOf([], {});
    expect(none).toMatchObject({
      edges: [],
      totalCount: 0,
      pageInfo: { startCursor: null, endCursor: null },
    });
  });

  it('walk back as they came', () => {
    const second = pageOf(letters, { first: 2, after: pageOf(letters, { first: 2 }).pageInfo.endCursor });
    const third = pageOf(letters, { first: 2, after: second.pageInfo.endCursor });
    const back = pageOf(letters, { last: 2, before: third.pageInfo.startCursor });
    expect(back).toEqual(second);
    const short = pageOf(letters, { last: 200, before: third.pageInfo.startCursor });
    expect(short.edges.map(({ node }) => node)).toEqual(['a', 'b', 'c', 'd']);
    expect(short.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
    const first = pageOf(letters, { first: 2 }).pageInfo.startCursor;
    expect(pageOf(letters, { before: first }).edges).toEqual([]);
    expect(pageOf(letters, { first: 2, before: 'nonsense' }).edges).toHaveLength(2);
  });

  it('keep a page between nothing and the largest', () => {
    expect(pageSize({})).toBe(50);
    expect(pageSize({ first: -3 })).toBe(0);
    expect(pageSize({ first: 1_000_000 })).toBe(LARGEST_PAGE);
  });

  it('begin at the beginning for a cursor that is not one of ours', () => {
    expect(pageOffset({ after: 'nonsense' })).toBe(0);
    expect(pageOffset({ after: Buffer.from('row:-1').toString('base64url') })).toBe(0);
  });
});

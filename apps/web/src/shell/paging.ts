/** Where a page of a list begins or ends, as the address holds it and the API takes it. */
export interface PagePlace {
  readonly after: string | null;
  readonly before: string | null;
}

/** What a connection says of its page. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A connection, as far as lists and files need it. */
export interface ListPage<T> {
  readonly pageInfo: Pick<PageInfo, 'hasNextPage' | 'endCursor'>;
  readonly edges: readonly ({ readonly node: T | null } | null)[] | null;
}

/** A row of a list that an operation answers. */
export type NodeOf<List> =
  NonNullable<List> extends { edges: (infer Edge)[] | null }
    ? NonNullable<NonNullable<Edge> extends { node: infer Node } ? Node : never>
    : never;

/** The place in the list that an address asks for; the first page where it asks for none. */
export function placeIn(query: Readonly<Record<string, unknown>>): PagePlace {
  const cursor = (name: string): string | null => {
    const value = query[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return { after: cursor('after'), before: cursor('before') };
}

/**
 * The pages before and after this one, null where there is none.
 * @param address the list itself, with its filters
 */
export function pageLinks(
  address: string,
  info: PageInfo | null | undefined,
): { previousHref: string | null; nextHref: string | null } {
  const to = (name: 'after' | 'before', cursor: string | null): string | null =>
    cursor && `${address}${address.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(cursor)}`;
  return {
    previousHref: info?.hasPreviousPage ? to('before', info.startCursor) : null,
    nextHref: info?.hasNextPage ? to('after', info.endCursor) : null,
  };
}

/** The rows of a page of a list, without the wrapping. */
export function nodesOf<T>(list: Pick<ListPage<T>, 'edges'> | null | undefined): T[] {
  return (list?.edges ?? []).flatMap((edge) => (edge?.node ? [edge.node] : []));
}

/** Every page of a list one after the other, to its end. */
export async function* everyPage<T>(
  pageAfter: (after: string | null) => Promise<ListPage<T> | null>,
): AsyncGenerator<T[]> {
  let after: string | null = null;
  do {
    const list: ListPage<T> | null = await pageAfter(after);
    yield nodesOf(list);
    after = list?.pageInfo.hasNextPage ? list.pageInfo.endCursor : null;
  } while (after !== null);
}

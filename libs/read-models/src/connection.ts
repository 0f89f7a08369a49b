/** One page of a list, in the shape that Relay calls a connection. */
export interface Connection<T> {
  edges: { cursor: string; node: T }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

/**
 * Which page: at most `first` rows, beginning after the row that `after` points at; or the at most `last` rows that end
 * before the row that `before` points at, which then counts alone.
 */
export interface PageRequest {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** Most rows that one page holds, however many are asked for. */
export const LARGEST_PAGE = 200;

const DEFAULT_PAGE = 50;

/** Rows that a request may have, never below zero nor past the largest page. */
export function pageSize(page: PageRequest): number {
  const end = rowAt(page.before);
  const wanted = (end === null ? page.first : (page.last ?? page.first)) ?? DEFAULT_PAGE;
  return Math.min(Math.max(Math.trunc(wanted), 0), LARGEST_PAGE, end ?? LARGEST_PAGE);
}

/** How many rows come before the page. A cursor that is not one of ours begins at the beginning. */
export function pageOffset(page: PageRequest): number {
  const end = rowAt(page.before);
  if (end !== null) return end - pageSize(page);
  const start = rowAt(page.after);
  return start === null ? 0 : start + 1;
}

/** Makes a page of rows already cut to size: `rows` begin at the request's offset, `totalCount` counts them all. */
export function connectionOf<T>(rows: readonly T[], totalCount: number, page: PageRequest): Connection<T> {
  const offset = pageOffset(page);
  const edges = rows.map((node, index) => ({ cursor: cursorAt(offset + index), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: offset + edges.length < totalCount,
      hasPreviousPage: offset > 0 && totalCount > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** Makes a page of a list that is wholly in memory. */
export function pageOf<T>(all: readonly T[], page: PageRequest): Connection<T> {
  const offset = pageOffset(page);
  return connectionOf(all.slice(offset, offset + pageSize(page)), all.length, page);
}

/** The place of the row that a cursor points at, from 0; null for none, and for one that is not ours. */
function rowAt(cursor: string | null | undefined): number | null {
  const read = /^row:(\d{1,7})$/.exec(Buffer.from(cursor ?? '', 'base64url').toString('latin1'));
  return read ? Number(read[1]) : null;
}

function cursorAt(index: number): string {
  return Buffer.from(`row:${index}`, 'latin1').toString('base64url');
}

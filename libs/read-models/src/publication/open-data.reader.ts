import pg from 'pg';
import { SturdyClient } from '#database/sturdy-client';
import type { PublishedContent } from '#domain/publication/published-content';
import { isUuid } from '#kernel/ids';
import { connectionOf, pageOffset, pageSize, type Connection, type PageRequest } from '../connection.ts';
import { columnTypes } from '../tenant/column-types.ts';
import type { OpenDatasetRow, OpenIndicatorRow } from './publication.rows.ts';

/** Newest edition of everything published, by title; the policies of the public role leave nothing else to see. */
const CATALOGUE = `
  select p.id as address, e.number as edition, e.content->>'code' as code, e.content->>'title' as title,
         e.content->>'definition' as definition, e.content->>'publisher' as publisher,
         e.content->'source'->>'licence' as licence, e.content->>'frequency' as frequency,
         e.published_at as "publishedAt",
         (select min(one.published_at) from publication_edition one
           where one.tenant_id = p.tenant_id and one.publication_id = p.id) as "firstPublishedAt",
         e.content->'rows'->0->>'start' as "from", e.content->'rows'->-1->>'end' as "to",
         count(*) over ()::int as total
    from publication p
    join publication_edition e on e.tenant_id = p.tenant_id and e.publication_id = p.id and e.number = p.edition
   order by title, publisher, address
   limit $1 offset $2`;

const ONE = `
  select p.id as address, e.number as edition, e.published_at as "publishedAt", e.note, e.content,
         e.content_hash as "contentHash",
         (select jsonb_agg(jsonb_build_object('number', one.number, 'publishedAt', one.published_at, 'note', one.note)
                           order by one.number desc)
            from publication_edition one
           where one.tenant_id = p.tenant_id and one.publication_id = p.id) as editions
    from publication p
    join publication_edition e on e.tenant_id = p.tenant_id and e.publication_id = p.id
   where p.id = $1 and e.number = coalesce($2, p.edition)`;

type FoundDataset = Omit<OpenDatasetRow, 'covers'> & {
  from: string | null;
  to: string | null;
  total: number;
};
type FoundOne = Omit<OpenIndicatorRow, 'editions' | 'content'> & {
  content: PublishedContent;
  editions: { number: number; publishedAt: string; note: string | null }[];
};

/**
 * Reads what everybody may, over connections of their own under the public role. That role belongs to no tenant and holds
 * rights on published editions alone, so no mistake here can show anything else.
 */
export class OpenDataReader {
  private readonly pool: pg.Pool;

  /** @param publicUrl address of the database under the public role */
  constructor(publicUrl: string, connections = 4) {
    this.pool = new pg.Pool({
      Client: SturdyClient,
      connectionString: publicUrl,
      max: connections,
      types: columnTypes,
      statement_timeout: 5_000,
      application_name: 'goldthread open data',
    });
    this.pool.on('error', () => undefined);
  }

  /** Everything published, by title. */
  async catalogue(page: PageRequest): Promise<Connection<OpenDatasetRow>> {
    const values = [pageSize(page), pageOffset(page)];
    const { rows } = await this.pool.query<FoundDataset>({ name: 'open-data', text: CATALOGUE, values });
    const datasets = rows.map(({ from, to, total: _, ...row }) => ({
      ...row,
      covers: from && to ? { from, to } : null,
    }));
    return connectionOf(datasets, rows[0]?.total ?? 0, page);
  }

  /**
   * One published indicator.
   * @param edition its newest when null
   * @returns null for what is not published, was withdrawn, or never was: nobody can tell which.
   */
  async one(address: string, edition: number | null): Promise<OpenIndicatorRow | null> {
    if (!isUuid(address)) return null;
    const query = { name: 'open-indicator', text: ONE, values: [address, edition] };
    const [found] = (await this.pool.query<FoundOne>(query)).rows;
    if (!found) return null;
    const editions = found.editions.map((one) => ({
      ...one,
      publishedAt: new Date(one.publishedAt),
    }));
    return { ...found, editions };
  }

  /** Ends every connection. */
  async close(): Promise<void> {
    await this.pool.end();
  }
}

import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { benchSettings } from '../settings.ts';
import { writeBulk } from '../database/bulk.ts';

/** Who brings the file in, and where. */
export interface ImportPlace {
  readonly tenantId: string;
  /** The bearer token of the partnership's performance manager. */
  readonly token: string;
}

/** Writes made-up partnerships with few figures, and signs the manager of the first one in. */
export async function layImportPlace(client: Client): Promise<ImportPlace> {
  const few = { BENCH_SCALE: '4', BENCH_INDICATORS: '100', BENCH_OBSERVATIONS: '24' };
  await writeBulk(client, benchSettings(few));
  const token = randomBytes(32).toString('base64url');
  const { rows } = await client.query<{ id: string }>(
    `with place as (select pg_temp.bench_id('partnership 1') as id),
          session as (
            insert into session (token_hash, person_id, organisation_id, kind, created_at, last_seen_at, expires_at)
            values ($1, pg_temp.bench_id('manager 1'), pg_temp.bench_id('organisation 1 1'), 'token', now(), now(),
                    now() + interval '1 day'))
     select id from place`,
    [createHash('sha256').update(token).digest('hex')],
  );
  const [place] = rows;
  if (!place) throw new Error('the made-up place is missing');
  return { tenantId: place.id, token };
}

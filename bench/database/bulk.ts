import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { reassess } from '#application/reporting/reassess';
import type { Backend } from '#database/backend';
import { BENCH_FUNCTIONS, placeStatements } from './bulk-place.sql.ts';
import { figureStatements, KEY_MEASURES } from './bulk-figures.sql.ts';
import { KEY_SUITE } from '../settings.ts';
import type { BenchSettings } from '../settings.ts';

/** A made-up partnership, as the measurements name its parts. */
export interface BenchPlace {
  /** Its number, from 1. */
  readonly number: number;
  readonly tenantId: string;
  readonly organisationId: string;
  readonly suiteId: string;
  /** A measure of the key suite. */
  readonly indicatorId: string;
  /** The bearer token of its portfolio holder. */
  readonly token: string;
  /** Another measure, which no measured page shows, and the bearer token of its owner. */
  readonly otherIndicatorId: string;
  readonly ownerToken: string;
}

/**
 * Writes the made-up partnerships as the superuser, with triggers off: they are there to be measured with, and the
 * product has no part in making them. The statements are set-based and the random figures the same in every run.
 */
export async function writeBulk(client: Client, settings: BenchSettings): Promise<void> {
  await client.query(`select setseed(0.5)`);
  await client.query(`set session_replication_role = replica`);
  await client.query(BENCH_FUNCTIONS);
  for (const statement of [...placeStatements(settings), ...figureStatements(settings)]) {
    await client.query(statement);
  }
  await client.query('reset session_replication_role');
  await client.query('vacuum analyze');
}

/** The partnerships written, each with a fresh bearer token. The connection is the one that wrote them. */
export async function benchPlaces(
  client: Client,
  { partnerships }: BenchSettings,
): Promise<readonly BenchPlace[]> {
  const tokens = await tokensOf(client, 'holder', partnerships);
  const ownerTokens = await tokensOf(client, 'owner', partnerships);
  const { rows } = await client.query<Omit<BenchPlace, 'token' | 'ownerToken'>>(
    `select p::int as number, pg_temp.bench_id('partnership ' || p) as "tenantId",
            pg_temp.bench_id('organisation ' || p || ' 1') as "organisationId",
            pg_temp.bench_id('suite ' || p) as "suiteId",
            pg_temp.bench_id('indicator S ' || pg_temp.bench_id('partnership ' || p) || ' 1') as "indicatorId",
            pg_temp.bench_id('indicator S ' || pg_temp.bench_id('partnership ' || p) || ' ${KEY_SUITE + 1}') as "otherIndicatorId"
       from generate_series(1, $1::int) p order by p`,
    [partnerships],
  );
  return rows.map((row, at) => ({ ...row, token: tokens[at] ?? '', ownerToken: ownerTokens[at] ?? '' }));
}

/** A fresh bearer token for the person of a role in each partnership, in their order. */
async function tokensOf(client: Client, role: 'holder' | 'owner', partnerships: number): Promise<string[]> {
  const tokens = Array.from({ length: partnerships }, () => randomBytes(32).toString('base64url'));
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest('hex'));
  await client.query(
    `insert into session (token_hash, person_id, organisation_id, kind, created_at, last_seen_at, expires_at)
     select hash, pg_temp.bench_id($2 || ' ' || p), pg_temp.bench_id('organisation ' || p || ' 1'), 'token', now(),
            now() + interval '1 hour', now() + interval '1 day'
       from unnest($1::text[]) with ordinality as given(hash, p)`,
    [hashes, role],
  );
  return tokens;
}

/** Lets the product's own rule write the latest rows of a key suite, so that its words are the real ones. */
export async function assessKeySuite(client: Client, backend: Backend, place: BenchPlace): Promise<void> {
  const { transactions, clock } = backend.deps;
  const { rows } = await client.query<{ id: string }>(KEY_MEASURES, [place.tenantId]);
  await transactions.run([place.tenantId], async (tx) => {
    for (const { id } of rows) {
      const indicator = await tx.indicators.find(place.tenantId, id);
      if (!indicator) throw new Error('a made-up measure is missing');
      await reassess(tx, indicator, clock.now());
    }
  });
}

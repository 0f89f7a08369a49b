import type { Client } from 'pg';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { openBackend } from '#database/backend';
import { migrate } from '#database/migrate';
import { READ_DOCUMENTS, readAsks } from '../asks/read-asks.ts';
import { writeDocuments } from '../asks/write-documents.ts';
import { assessKeySuite, benchPlaces, writeBulk } from '../database/bulk.ts';
import { startGenerator } from '../load/start-generator.ts';
import type { Run } from '../measure-all.ts';
import { Measurements } from '../measure/measurements.ts';
import { Memory } from '../measure/memory.ts';
import { measureReads } from '../measure/reads.ts';
import { trustedRequest } from '../measure/variant.ts';
import type { Variant } from '../measure/variant.ts';
import { startServer } from '../servers/process.ts';
import type { RunningServer } from '../servers/process.ts';
import { ORGANISATIONS, KEY_SUITE } from '../settings.ts';
import type { BenchSettings } from '../settings.ts';

/** The reads that are measured as the data grows, each over its own key suite of thirty. */
export const GROWING = ['scorecard', 'indicator'] as const;

/** What the reads cost over little data and over much. */
export interface GrowthResults {
  readonly measurements: Measurements;
  /** Observations in each database. */
  readonly observations: { readonly little: number; readonly much: number };
}

/**
 * Measures the same reads over two databases of the same server in turn, one with a hundredth of the other's figures, each
 * with an API of its own. Null when not wanted.
 */
export async function measureGrowth(run: Run): Promise<GrowthResults | null> {
  const { settings, say, atEnd } = run;
  if (!settings.works.has('growth')) return null;
  const little = await ground(run, 'little', sizeOf(settings, settings.growth / 100));
  const much = await ground(run, 'much', sizeOf(settings, settings.growth));
  const generator = startGenerator();
  atEnd(() => generator.stop());
  const measurements = new Measurements();
  const works = GROWING.map((name) => ({
    name,
    variants: [little, much].map(({ variants }) => variants[name]),
  }));
  await measureReads({ settings, generator, measurements, memory: new Memory(), say }, works);
  for (const { server } of [little, much]) await server.stop();
  return {
    measurements,
    observations: { little: little.observations, much: much.observations },
  };
}

interface Ground {
  readonly server: RunningServer;
  readonly variants: Readonly<Record<(typeof GROWING)[number], Variant>>;
  readonly observations: number;
}

/** Partnerships and measures that come to so many observations; the organisations' own measures count as well. */
function sizeOf(settings: BenchSettings, wanted: number): BenchSettings {
  const observations = 120;
  const own = ORGANISATIONS.reporting * KEY_SUITE;
  const measures = wanted / observations;
  const partnerships = Math.max(2, Math.round(Math.sqrt(measures / 5)));
  const indicators = Math.max(KEY_SUITE, Math.round(measures / partnerships) - own);
  return { ...settings, observations, partnerships, indicators };
}

async function ground(run: Run, name: 'little' | 'much', settings: BenchSettings): Promise<Ground> {
  const { database, say, atEnd } = run;
  const { partnerships, indicators, observations } = settings;
  say(`Growth, ${name}: ${partnerships} partnerships of ${indicators} measures and ${observations} months.`);
  const ownerUrl = await database.create(`bench_${name}`);
  await migrate(ownerUrl);
  const at = (url: string): string => Object.assign(new URL(url), { pathname: `/bench_${name}` }).href;
  const [apiUrl, signInUrl] = [at(database.urls.api), at(database.urls.signin)];
  const client = await database.superuser(`bench_${name}`);
  const backend = await openBackend({ apiUrl, signInUrl, poolSize: 2 });
  try {
    await writeInTime(client, settings);
    const places = (await benchPlaces(client, settings)).slice(0, 2);
    for (const place of places) await assessKeySuite(client, backend, place);
    const { rows } = await client.query<{ count: string }>('select count(*) from observation');
    const port = await freePort();
    const server = await startServer({
      name: `API, ${name}`,
      main: 'dist/apps/api/src/main.js',
      env: {
        ...database.environments.api,
        ...{ DATABASE_API_URL: apiUrl, DATABASE_SIGNIN_URL: signInUrl },
        DATABASE_PUBLIC_URL: at(database.urls.public),
        API_PORT: String(port),
        REQUESTS_A_MINUTE: 'off',
        // What is measured is reading: a kept answer costs the same over any data.
        KEPT_ANSWERS: 'off',
        TRUSTED_DOCUMENTS: writeDocuments(database.dataDir, Object.values(READ_DOCUMENTS)),
      },
      port,
      readyPath: '/health/ready',
      logs: `${database.dataDir}/logs`,
    });
    atEnd(() => server.stop());
    const asks = readAsks(places);
    const variant = (read: (typeof GROWING)[number]): Variant => ({
      name,
      server,
      requests: asks[read].map(trustedRequest),
    });
    const variants = { scorecard: variant('scorecard'), indicator: variant('indicator') };
    return { server, variants, observations: Number(rows[0]?.count) };
  } finally {
    await backend.close();
    await client.end();
  }
}

/** Minutes that one statement may take; the dearest writes all observations and is most of the whole. */
const LONGEST_STATEMENT = 10;

/**
 * Writes the data with room in the log for all of it, so that the server does not write it down again and again meanwhile; the
 * server is measured with its ordinary settings.
 *
 * @throws Error when the machine is too busy to write it in a reasonable time
 */
async function writeInTime(client: Client, settings: BenchSettings): Promise<void> {
  await client.query(`alter system set max_wal_size = '24GB'`);
  await client.query('select pg_reload_conf()');
  await client.query(`set statement_timeout = '${LONGEST_STATEMENT}min'`);
  try {
    await writeBulk(client, settings);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '57014')) throw error;
    const advice = 'Run it on a quiet machine, or set BENCH_GROWTH lower.';
    throw new Error(`Writing the data takes longer than ${LONGEST_STATEMENT} minutes. ${advice}`, {
      cause: error,
    });
  }
  await client.query('reset statement_timeout');
  await client.query('alter system reset max_wal_size');
  await client.query('select pg_reload_conf()');
  await client.query('checkpoint');
}

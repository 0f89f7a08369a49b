import { stat } from 'node:fs/promises';
import path from 'node:path';
import { migrate } from '#database/migrate';
import type { BenchDatabase } from '../database/server.ts';
import { startServer } from '../servers/process.ts';
import type { Run } from '../measure-all.ts';
import { bareRows, copyAndUpsert } from './bare-import.ts';
import { layImportPlace } from './import-place.ts';
import { writeImportFile } from './import-file.ts';
import { ImportCaller } from './import-caller.ts';

/** How long a large file took on its way in, and the same rows bare. Seconds. */
export interface ImportResults {
  readonly rows: number;
  readonly megabytes: number;
  /** The file sent to the API and kept by it. */
  readonly sent: number;
  /** Read by the worker: every cell understood and checked, the figures staged. */
  readonly read: number;
  /** Brought in by the worker, in one transaction, with what stood before. */
  readonly broughtIn: number;
  /** COPY of the same rows into a temporary table, and one upsert from there into the same table. */
  readonly bare: { readonly copy: number; readonly upsert: number };
  /** Resident memory in MB: before the file, and the most there was; null where the system does not tell. */
  readonly memory: readonly {
    readonly name: string;
    readonly first: number | null;
    readonly most: number | null;
  }[];
}

const NAME = 'bench_import';
const FIRST_ROWS = 1_000;

/**
 * Brings a large file of other areas' figures in as a person does (sent, read, confirmed, brought in), through the API and the
 * worker as `npm start` starts them, and then as many rows into the same table without any of it. Null when not wanted.
 */
export async function measureImport(run: Run): Promise<ImportResults | null> {
  const { settings, database, say, atEnd } = run;
  if (!settings.works.has('import')) return null;
  say(`A file of ${settings.importRows} figures.`);
  await migrate(await database.create(NAME));
  const client = await database.superuser(NAME);
  try {
    const place = await layImportPlace(client);
    const file = path.join(database.dataDir, 'figures.csv');
    const { api, worker } = environments(database);
    const logs = `${database.dataDir}/logs`;
    const servers = [
      await startServer({
        ...{ name: 'API', main: 'dist/apps/api/src/main.js', env: api, logs },
        ...{ port: database.ports.api, readyPath: '/health/ready' },
      }),
      await startServer({ name: 'worker', main: 'dist/apps/worker/src/main.js', env: worker, logs }),
    ];
    for (const server of servers) atEnd(() => server.stop());
    const caller = new ImportCaller(servers[0]?.url ?? '', place.token);
    // A first small file, read and left at that, so that neither process is measured at its start.
    await writeImportFile(file, FIRST_ROWS);
    await caller.send(file, place.tenantId);
    await caller.until('ready', FIRST_ROWS);
    await writeImportFile(file, settings.importRows);
    const first = servers.map(({ memory }) => memory());
    const sent = await timed(() => caller.send(file, place.tenantId));
    const read = await timed(() => caller.until('ready', settings.importRows));
    const broughtIn = await timed(() => caller.bringIn(settings.importRows));
    const memory = servers.map(({ name, mostMemory }, at) => ({
      ...{ name, first: first[at] ?? null, most: mostMemory() },
    }));
    for (const server of servers) await server.stop();
    say('The same rows bare.');
    const bareFile = path.join(database.dataDir, 'figures.copy');
    await bareRows(client, bareFile);
    const bare = await copyAndUpsert(client, bareFile);
    if (bare.rows !== settings.importRows) throw new Error(`${bare.rows} rows went in bare.`);
    const { size } = await stat(file);
    return { rows: settings.importRows, megabytes: size / 1e6, sent, read, broughtIn, bare, memory };
  } finally {
    await client.end();
  }
}

/** The product's environments over this measurement's own database. */
function environments({ environments: { api, worker }, urls }: BenchDatabase) {
  const own = (url: string): string => {
    const address = new URL(url);
    address.pathname = `/${NAME}`;
    return address.href;
  };
  return {
    api: {
      ...api,
      DATABASE_API_URL: own(urls.api),
      DATABASE_SIGNIN_URL: own(urls.signin),
      DATABASE_PUBLIC_URL: own(urls.public),
    },
    worker: { ...worker, DATABASE_WORKER_URL: own(urls.worker) },
  };
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1_000;
}

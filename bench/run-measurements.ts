import { encodeId } from '#read-models/global-id';
import { freePort } from '../scripts/lib/free-port.mjs';
import { READS } from './asks/ask.ts';
import type { Ask, Read } from './asks/ask.ts';
import { READ_DOCUMENTS } from './asks/read-asks.ts';
import { writeDocuments } from './asks/write-documents.ts';
import { postgraphileRequests } from './asks/postgraphile-asks.ts';
import type { LoadRequest } from './load/load.ts';
import { startGenerator } from './load/start-generator.ts';
import { startFolding } from './database/folding.ts';
import { measureApprovals } from './measure/approvals.ts';
import { answerSizes } from './measure/answer-sizes.ts';
import { Measurements } from './measure/measurements.ts';
import { Memory } from './measure/memory.ts';
import { measureReads } from './measure/reads.ts';
import { apiRequest, rawRequest, readWork } from './measure/variant.ts';
import type { Work } from './measure/variant.ts';
import type { Asked, Run } from './measure-all.ts';
import type { RequestResults } from './results/results-text.ts';
import { installPeers } from './peers/install.mjs';
import { startServer } from './servers/process.ts';
import type { RunningServer } from './servers/process.ts';

interface Servers {
  readonly api: RunningServer;
  /** The same, which keeps no answers. */
  readonly unkept: RunningServer;
  readonly raw: RunningServer;
  readonly web: RunningServer;
  /** Null when it cannot be had. */
  readonly postgraphile: RunningServer | null;
}

/** Starts the servers, each in its own process, and measures every work that is wanted. */
export async function runMeasurements(run: Run, asked: Asked): Promise<RequestResults> {
  const { settings, say } = run;
  const servers = await startServers(run, asked);
  const generator = startGenerator();
  run.atEnd(() => generator.stop());
  const [measurements, memory] = [new Measurements(), new Memory()];
  const bench = { settings, generator, measurements, memory, say };
  const works = worksOf(run, asked, servers);
  await expectWritten(servers.api, asked.writes);
  const folding = await startFolding(run);
  run.atEnd(() => folding.stop());
  const sizes = await answerSizes(works);
  await measureReads(bench, works);
  if (settings.works.has('approve')) {
    const half = asked.approvals.length / 2;
    await measureApprovals(bench, [
      { variant: 'api', server: servers.api, requests: asked.approvals.slice(0, half).map(apiRequest) },
      {
        variant: 'raw',
        server: servers.raw,
        requests: asked.approvals.slice(half).map((_, at) => rawRequest(`/approve/${at}`)),
      },
    ]);
  }
  return { measurements, memory, sizes };
}

/** @throws Error when a change that is to be made between the reads is refused */
async function expectWritten(api: RunningServer, writes: readonly Ask[]): Promise<void> {
  for (const write of writes) {
    const { path: at, ...init } = apiRequest(write);
    const text = await (await fetch(api.url + at, init)).text();
    if (!text.includes('ForecastMade')) throw new Error(`A change was refused: ${text.slice(0, 500)}`);
  }
}

function worksOf({ settings }: Run, { reads, writes, places }: Asked, servers: Servers): Work[] {
  const { web, postgraphile } = servers;
  const wanted = READS.filter((read) => settings.works.has(read));
  const asked: Partial<Record<Read, readonly LoadRequest[]>> = postgraphileRequests(places);
  const works = wanted.map((read): Work => {
    const work = readWork(read, reads[read], writes, servers);
    const requests = asked[read];
    if (!postgraphile || !requests) return work;
    return {
      ...work,
      variants: [...work.variants, { name: 'postgraphile', server: postgraphile, requests }],
    };
  });
  if (!settings.works.has('page')) return works;
  const requests = places.map(({ tenantId, suiteId, token }) => ({
    method: 'GET' as const,
    path: `/scorecard/${encodeId('Suite', tenantId, suiteId)}`,
    headers: { cookie: `gt_session=${token}` },
  }));
  return [...works, { name: 'page', variants: [{ name: 'page', server: web, requests }] }];
}

async function startServers({ database, atEnd, settings, say }: Run, { plansFile }: Asked): Promise<Servers> {
  const { environments, ports, urls, dataDir } = database;
  const logs = `${dataDir}/logs`;
  const readyPath = '/health/ready';
  const started = async (wish: Parameters<typeof startServer>[0]): Promise<RunningServer> => {
    const server = await startServer(wish);
    atEnd(() => server.stop());
    return server;
  };
  const rawPort = await freePort();
  const rawEnv = {
    ...environments.api,
    NODE_ENV: 'production',
    PLANS_FILE: plansFile,
    PORT: String(rawPort),
    DATABASE_API_URL: urls.api,
    DATABASE_SIGNIN_URL: urls.signin,
  };
  const main = (name: string): string => `dist/apps/${name}/src/main.js`;
  // What is measured is one machine under all it can take, asked by one person.
  const apiEnv = {
    ...environments.api,
    REQUESTS_A_MINUTE: 'off',
    TRUSTED_DOCUMENTS: writeDocuments(dataDir, Object.values(READ_DOCUMENTS)),
  };
  const unkeptPort = await freePort();
  const isCompared = READS.some((read) => settings.works.has(read)) && (await installPeers(say));
  const peerPort = await freePort();
  return {
    api: await started({
      name: 'API',
      main: main('api'),
      env: apiEnv,
      port: ports.api,
      readyPath,
      logs,
    }),
    unkept: await started({
      name: 'API that keeps nothing',
      main: main('api'),
      env: { ...apiEnv, API_PORT: String(unkeptPort), KEPT_ANSWERS: 'off' },
      port: unkeptPort,
      readyPath,
      logs,
    }),
    raw: await started({
      name: 'raw server',
      main: 'bench/servers/raw-server.ts',
      env: rawEnv,
      port: rawPort,
      readyPath: '/ready',
      logs,
    }),
    web: await started({
      name: 'web',
      main: main('web'),
      env: { ...environments.web, ADDRESS_REQUESTS_A_MINUTE: 'off' },
      port: ports.web,
      readyPath,
      logs,
    }),
    postgraphile: isCompared
      ? await started({
          name: 'PostGraphile',
          main: 'bench/peers/postgraphile-server.mjs',
          env: { ...rawEnv, GRAPHILE_ENV: 'production', PORT: String(peerPort) },
          port: peerPort,
          readyPath: '/ready',
          logs,
        })
      : null,
  };
}

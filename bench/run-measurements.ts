import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodeId } from '#read-models/global-id';
import { freePort } from '../scripts/lib/free-port.mjs';
import { documentIdOf, READS } from './asks/ask.ts';
import type { Read } from './asks/ask.ts';
import { READ_DOCUMENTS } from './asks/read-asks.ts';
import { postgraphileRequests } from './asks/postgraphile-asks.ts';
import type { LoadRequest } from './load/load.ts';
import { startGenerator } from './load/start-generator.ts';
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

function worksOf({ settings }: Run, { reads, places }: Asked, servers: Servers): Work[] {
  const { api, raw, web, postgraphile } = servers;
  const wanted = READS.filter((read) => settings.works.has(read));
  const asked: Partial<Record<Read, readonly LoadRequest[]>> = postgraphileRequests(places);
  const works = wanted.map((read): Work => {
    const work = readWork(read, reads[read], api, raw);
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

/** A file of the measured documents, which the API is told to trust as it trusts the pages' own. */
function documentsFile(folder: string): string {
  const file = path.join(folder, 'documents.json');
  const texts = Object.values(READ_DOCUMENTS).map(({ text }) => [documentIdOf(text), text]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(texts)));
  return file;
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
  const isCompared = READS.some((read) => settings.works.has(read)) && (await installPeers(say));
  const peerPort = await freePort();
  return {
    api: await started({
      name: 'API',
      main: main('api'),
      // What is measured is one machine under all it can take, asked by one person.
      env: { ...environments.api, REQUESTS_A_MINUTE: 'off', TRUSTED_DOCUMENTS: documentsFile(dataDir) },
      port: ports.api,
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

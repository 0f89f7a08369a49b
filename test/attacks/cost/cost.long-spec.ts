import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { buildSchema } from 'graphql';
import { fixedClock } from '#kernel/clock';
import { createApiApp } from '../../../apps/api/src/create-api-app.ts';
import {
  loadedAt,
  loadedExample,
  password,
} from '../../../libs/exchange/src/example/loaded-example.fixture.ts';
import type { LoadedExample } from '../../../libs/exchange/src/example/loaded-example.fixture.ts';
import { wholeOf } from '../../faults/chaos/settings.ts';
import { ask, signIn } from '../../support/graphql.ts';
import { collectIds } from '../../tenancy/walker/crawl.ts';
import type { FoundIds } from '../../tenancy/walker/crawl.ts';
import { walkSchema } from '../../tenancy/walker/walk.ts';
import { quantile } from '../siege/spread.ts';
import { tellFigures } from '../../support/tell-figures.ts';
import { Backends } from './backends.ts';
import { calibrate } from './calibrate.ts';
import { legalQueries } from './legal-queries.ts';
import { rankCorrelation } from './rank-correlation.ts';

const queries = wholeOf(process.env, 'COST_QUERIES', 5000);
const minutes = wholeOf(process.env, 'COST_MINUTES', 3);
const seed = wholeOf(process.env, 'COST_SEED', 20261124);

/** How well what a query is said to cost must rank with what it takes, and the longest that any may take. */
const bounds = { correlation: 0.8, longest: 2000 };

/** What one query cost and took, the least of three: milliseconds, and of processor time of the database and of this process. */
interface Measured extends Took {
  query: string;
  cost: number;
}

interface Took {
  took: number;
  database: number;
  product: number;
}

let example: LoadedExample;
let app: NestExpressApplication;
let url: string;
let token: string;
let backends: Backends;
const ids: FoundIds = new Map();

beforeAll(async () => {
  example = await loadedExample();
  const { database } = example;
  const urls = { databaseApiUrl: database.apiUrl, databaseSigninUrl: database.signinUrl };
  app = await createApiApp({ ...urls, databasePublicUrl: database.publicUrl, clock: fixedClock(loadedAt) });
  await app.listen(0, '127.0.0.1');
  url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}/graphql`;
  token = await signIn(url, 'manager@example.org', password);
  await learnIds();
  backends = await Backends.of(database.name);
}, 600_000);
afterAll(async () => {
  await backends?.close();
  await app?.close();
  await example?.close();
}, 60_000);

/** Everything that the asker is shown, twice over, so that what is inside what was found is found too. */
async function learnIds(): Promise<void> {
  const pick = (type: Parameters<FoundIds['get']>[0]): string => [...(ids.get(type) ?? [])][0] ?? '';
  for (const turn of [0, 1]) {
    for (const { name, query, takesIds, variables } of walkSchema()) {
      if (!name.startsWith('query') || (turn === 0 && takesIds)) continue;
      collectIds((await ask(url, { query, variables: variables(pick), token })).body, ids);
    }
  }
}

async function measure(query: string): Promise<Took> {
  const [began, worked, used] = [performance.now(), backends.worked, process.cpuUsage()];
  const { status, body } = await ask(url, { query, token });
  const took = performance.now() - began;
  if (status !== 200 || body.includes('INTERNAL_SERVER_ERROR'))
    throw new Error(`${status} ${body.slice(0, 300)} ${query}`);
  const { user, system } = process.cpuUsage(used);
  return { took, database: backends.worked - worked, product: (user + system) / 1000 };
}

it('says what a query costs about as it is', async () => {
  const schema = buildSchema(readFileSync(new URL('../../../schema.graphql', import.meta.url), 'utf8'));
  const end = performance.now() + minutes * 60_000;
  const measured: Measured[] = [];
  for (const { query, cost } of legalQueries(schema, seed, ids)) {
    const tries = [await measure(query), await measure(query), await measure(query)];
    const least = (of: keyof Took): number => Math.min(...tries.map((one) => one[of]));
    measured.push({
      query,
      cost,
      took: least('took'),
      database: least('database'),
      product: least('product'),
    });
    if (measured.length % 100 === 0) await backends.look();
    if (measured.length === queries || performance.now() > end) break;
  }
  if (process.env['COST_CALIBRATE']) return calibrate(measured);
  const figures = figuresOf(measured);
  if (process.env['COST_FILE']) {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(process.env['COST_FILE'], JSON.stringify(measured));
  }
  await tellFigures('cost', wordsOf(figures), figures);
  expect(figures.ofTime).toBeGreaterThan(bounds.correlation);
  expect(figures.longestMs).toBeLessThan(bounds.longest);
}, 1_200_000);

function figuresOf(measured: readonly Measured[]) {
  const round = (value: number, digits = 1): number => Number(value.toFixed(digits));
  const took = measured.map((one) => one.took);
  return {
    queries: measured.length,
    seed,
    dearest: Math.max(...measured.map(({ cost }) => cost)),
    ofTime: round(rankCorrelation(measured.map((one) => [one.cost, one.took])), 3),
    ofDatabase: round(rankCorrelation(measured.map((one) => [one.cost, one.database])), 3),
    middleMs: round(quantile(took, 0.5)),
    p99Ms: round(quantile(took, 0.99)),
    longestMs: round(Math.max(...took)),
  };
}

function wordsOf(figures: ReturnType<typeof figuresOf>): string {
  return `${figures.queries.toLocaleString('en-GB')} random legal queries of the example (seed ${figures.seed}), each three times, the quickest counted:

| What | Figure | Bound |
| --- | --- | --- |
| rank correlation of cost and time | ${figures.ofTime} | ${bounds.correlation} |
| rank correlation of cost and time of the database | ${figures.ofDatabase} | |
| the dearest query | ${figures.dearest} | 5000 |
| half within; 99 of 100 within; the longest | ${figures.middleMs} ms; ${figures.p99Ms} ms; ${figures.longestMs} ms | ${bounds.longest} ms |`;
}

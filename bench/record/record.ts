import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import type { Ask } from '../asks/ask.ts';
import type { Plan, Plans } from './plan.ts';
import { Recorder } from './recorder.ts';

/** What this process is asked to do, as its one message. */
export interface RecordOrder {
  readonly databaseApiUrl: string;
  readonly databaseSigninUrl: string;
  readonly databasePublicUrl: string;
  readonly asks: Readonly<Record<string, readonly Ask[]>>;
  /** The file that the plans are written to, as JSON. */
  readonly file: string;
}

/** Approvals rehearsed at once would be told apart by nothing, so every request is made alone. */
async function record({ asks, file, ...addresses }: RecordOrder): Promise<void> {
  const recorder = new Recorder();
  const built = new URL('../../dist/apps/api/src/create-api-app.js', import.meta.url).href;
  const { createApiApp } = (await import(built)) as typeof import('../../apps/api/src/create-api-app.ts');
  const app = await createApiApp({ ...addresses, connections: 4 });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const planOf = async ({ token, body }: Ask): Promise<Plan> => {
    recorder.take();
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', body, headers });
    mustBeWhole(await response.text());
    return recorder.take();
  };
  const plans: Record<string, Plan[]> = {};
  for (const [work, list] of Object.entries(asks)) {
    plans[work] = [];
    // Once before: the first read of a connection looks up what later ones know.
    if (list[0]) await planOf(list[0]);
    for (const ask of list) plans[work].push(await planOf(ask));
  }
  writeFileSync(file, JSON.stringify(plans satisfies Plans));
  await app.close();
}

/** An answer with an error, a refusal or nothing in it would be quick for the wrong reason. */
function mustBeWhole(text: string): void {
  const { data, errors } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: unknown };
  const outcome = (data?.outcome as { __typename?: string } | undefined)?.__typename;
  const empty = !data || Object.values(data).some((value) => value === null);
  if (errors || empty || (outcome !== undefined && outcome !== 'CaseMoved')) {
    throw new Error(`The API answered ${text.slice(0, 500)}`);
  }
}

process.once('message', (order: RecordOrder) => {
  record(order).then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

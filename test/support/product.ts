import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import type { ApiOptions } from '../../apps/api/src/api-options.ts';
import { createApiApp } from '../../apps/api/src/create-api-app.ts';
import { machines } from '#application/machines';
import { idMaker } from '#database/backend';
import { createDataSource } from '#database/data-source';
import { deliverWhatIsDue } from '#database/deliveries';
import { TrustedDocuments } from '#graphql/trusted/trusted-documents';
import type { TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { historySigned } from '#testing/small-place';
import type { SmallPlace } from '#testing/small-place';
import { foundedPlaces } from '#testing/small-place/founded';
import { WorkflowHost } from '#workflow/host/workflow.host';
import { Story } from './story.ts';

/** The product running in this process on a database of its own, with its people and a clock to move. */
export interface Product {
  database: TestDatabase;
  clock: SettableClock;
  places: SmallPlace[];
  apiUrl: string;
  host: WorkflowHost;
  worker: DataSource;
  /** What the API knows of the pages' documents. */
  trusted: TrustedDocuments;
  /** A new story in one of the places. */
  story(place?: number): Story;
  stop(): Promise<void>;
}

/**
 * Founds the places, starts the API on a free loopback port, and connects a worker under its own role.
 *
 * @param options of the API, beside where its database is
 */
export async function startProduct(
  names: readonly string[] = ['Marlowdale'],
  options: Pick<ApiOptions, 'signInIssuers' | 'seriesSources'> = {},
): Promise<Product> {
  const clock = new SettableClock(historySigned);
  const { database, places } = await foundedPlaces(names, clock);
  const urls = {
    databaseApiUrl: database.apiUrl,
    databaseSigninUrl: database.signinUrl,
    databasePublicUrl: database.publicUrl,
  };
  const app = await createApiApp({ ...urls, clock, connections: 5, ...options });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const apiUrl = `http://127.0.0.1:${port}/graphql`;
  const worker = await createDataSource(database.workerUrl, 2).initialize();
  const newId = idMaker(clock);
  const host = new WorkflowHost(machines, { newId });
  const deliver = async (): Promise<void> => {
    for (;;) {
      const counts = await deliverWhatIsDue({ source: worker, host, clock, newId });
      if (counts.failed + counts.parked > 0) throw new Error(`Not delivered: ${JSON.stringify(counts)}`);
      if (counts.delivered + counts.carriedOut + counts.dropped === 0) return;
    }
  };
  const setTime = (instant: string): void => clock.set(instant);
  return {
    database,
    clock,
    places,
    apiUrl,
    host,
    worker,
    trusted: app.get(TrustedDocuments),
    story(place = 0) {
      const chosen = places[place];
      if (!chosen) throw new Error(`There is no place ${place}`);
      return new Story({ place: chosen, apiUrl: () => apiUrl, setTime, deliver });
    },
    async stop() {
      await worker.destroy();
      await app.close();
      await database.drop();
    },
  };
}

import { freePort } from '../../../scripts/lib/free-port.mjs';
import { pause } from '../../../scripts/lib/processes.mjs';
import { createDatabase } from '#testing/postgres';
import type { TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay, foundSmallPlaces } from '#testing/small-place';
import type { SmallPlace } from '#testing/small-place';
import type { PersonKey } from '#testing/small-place/people';
import { placePassword } from '#testing/small-place/people';
import { build, Service } from '../../faults/service.ts';
import { signIn } from '../../support/graphql.ts';

/** The product's API as a process of its own over small places, with the limits of requests off: they would hide the rest. */
export class BesiegedApi {
  private constructor(
    readonly database: TestDatabase,
    readonly places: readonly SmallPlace[],
    readonly origin: string,
    private readonly service: Service,
  ) {}

  static async start(names: readonly string[] = ['Marlowdale']): Promise<BesiegedApi> {
    await build();
    const clock = new SettableClock(foundingDay);
    const database = await createDatabase();
    const places = await foundSmallPlaces(database, clock, names);
    const port = await freePort();
    const service = new Service('dist/apps/api/src/main.js', {
      DATABASE_API_URL: database.apiUrl,
      DATABASE_SIGNIN_URL: database.signinUrl,
      DATABASE_PUBLIC_URL: database.publicUrl,
      API_PORT: String(port),
      REQUESTS_A_MINUTE: 'off',
      NODE_ENV: 'production',
    });
    service.start();
    const api = new BesiegedApi(database, places, `http://127.0.0.1:${port}`, service);
    await api.ready();
    return api;
  }

  get pid(): number {
    return this.service.pid;
  }

  /** The last that it wrote, when it is dead; null while it runs. */
  get lastWordsIfDead(): string | null {
    return this.service.running ? null : this.service.lastWords;
  }

  async tokenOf(person: PersonKey, place = this.places[0]): Promise<string> {
    const email = place?.people[person].email ?? '';
    return signIn(`${this.origin}/graphql`, email, placePassword);
  }

  /** @throws Error with its last words when it has died */
  async ready(): Promise<void> {
    for (;;) {
      if (!this.service.running) throw new Error(`The API died: ${this.service.lastWords}`);
      const response = await fetch(`${this.origin}/health/ready`).catch(() => null);
      if (response?.status === 200) return;
      await pause(50);
    }
  }

  async stop(): Promise<void> {
    await this.service.end('SIGTERM');
    await this.database.drop();
  }
}

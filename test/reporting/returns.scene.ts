import type { DataSource } from 'typeorm';
import { machines } from '#application/machines';
import type { MissingFigure } from '#domain/indicator/missing-figure';
import { createPlaceUseCases } from '#application/place/place.use-cases';
import type { PlaceUseCases } from '#application/place/place.use-cases';
import type { Backend } from '#database/backend';
import { idMaker, openBackend } from '#database/backend';
import { createDataSource } from '#database/data-source';
import { deliverWhatIsDue } from '#database/deliveries';
import { look } from '#testing/look';
import type { TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay } from '#testing/small-place';
import type { SmallPlace } from '#testing/small-place';
import { foundedPlace } from '#testing/small-place/founded';
import { actorOf } from '#testing/small-place/company';
import type { PersonKey } from '#testing/small-place/people';
import { WorkflowHost } from '#workflow/host/workflow.host';

/** A return as its index card has it. */
export interface SeenReturn {
  id: string;
  period_start: string;
  stage: string;
  overdue: boolean;
  due_at: Date | null;
  version: number;
  revision: number | null;
}

/** A small place with its use cases, a worker to call upon, and a look at its returns. */
export class ReturnsScene {
  private constructor(
    readonly database: TestDatabase,
    readonly clock: SettableClock,
    readonly place: SmallPlace,
    readonly backend: Backend,
    readonly founding: PlaceUseCases,
    readonly host: WorkflowHost,
    private readonly worker: DataSource,
  ) {}

  static async open(): Promise<ReturnsScene> {
    const clock = new SettableClock(foundingDay);
    const { database, place } = await foundedPlace(clock);
    const { apiUrl, signinUrl: signInUrl, workerUrl } = database;
    const backend = await openBackend({ apiUrl, signInUrl, clock, poolSize: 8 });
    const worker = await createDataSource(workerUrl, 3).initialize();
    const host = new WorkflowHost(machines, { newId: idMaker(clock) });
    return new ReturnsScene(database, clock, place, backend, createPlaceUseCases(backend.deps), host, worker);
  }

  as(key: PersonKey) {
    return actorOf(this.backend, this.place.people[key]);
  }

  /** The worker's part, until nothing more is due now. @throws when something cannot be delivered */
  async deliver(): Promise<void> {
    const { worker: source, host, clock } = this;
    for (;;) {
      const counts = await deliverWhatIsDue({ source, host, clock, newId: idMaker(clock) });
      if (counts.failed + counts.parked > 0) throw new Error(`Not delivered: ${JSON.stringify(counts)}`);
      if (counts.delivered + counts.carriedOut + counts.dropped === 0) return;
    }
  }

  /** One round of a worker, for those who run several at once. */
  async round(): Promise<void> {
    const { worker: source, host, clock } = this;
    await deliverWhatIsDue({ source, host, clock, newId: idMaker(clock) });
  }

  see<Row extends object>(tenantId: string, sql: string, values: unknown[] = []): Promise<Row[]> {
    return look<Row>(this.database.apiUrl, [tenantId], sql, values);
  }

  /** Every return of the council's own indicator, oldest first. */
  returns(): Promise<SeenReturn[]> {
    const { organisations, indicators } = this.place;
    return this.see<SeenReturn>(
      organisations.council,
      `select id, period_start::text, stage, overdue, due_at, version, revision from period_return
       where indicator_id = $1 order by period_start`,
      [indicators.own.councilHome],
    );
  }

  async one(periodStart: string): Promise<SeenReturn> {
    const found = (await this.returns()).find((one) => one.period_start === periodStart);
    if (!found) throw new Error(`no return of ${periodStart}`);
    return found;
  }

  async save(key: PersonKey, periodStart: string, numerator: number, reason: string | null = null) {
    return this.backend.useCases.saveReturn(await this.as(key), {
      ...this.key(periodStart),
      value: null,
      numerator,
      denominator: 400,
      commentary: null,
      reason,
    });
  }

  async sayMissing(key: PersonKey, periodStart: string, missing: MissingFigure, value: number | null = null) {
    return this.backend.useCases.saveReturn(await this.as(key), {
      ...this.key(periodStart),
      ...{ value, numerator: null, denominator: null, missing, commentary: null, reason: null },
    });
  }

  async sign(key: PersonKey, periodStart: string, reason: string | null = null) {
    return this.backend.useCases.signReturn(await this.as(key), { ...this.key(periodStart), reason });
  }

  async verify(key: PersonKey, periodStart: string, version?: number) {
    const expectedVersion = version ?? (await this.one(periodStart)).version;
    return this.backend.useCases.verifyReturn(await this.as(key), {
      ...this.key(periodStart),
      expectedVersion,
    });
  }

  async sendBack(key: PersonKey, periodStart: string, reason: string) {
    const { version: expectedVersion } = await this.one(periodStart);
    const input = { ...this.key(periodStart), expectedVersion, reason };
    return this.backend.useCases.sendBackReturn(await this.as(key), input);
  }

  async removeDraft(key: PersonKey, periodStart: string) {
    return this.backend.useCases.removeDraft(await this.as(key), this.key(periodStart));
  }

  /** Notices about the council's returns, in order: to whom, and the first words. */
  async notices(): Promise<string[]> {
    const rows = await this.see<{ addressed_to: string; about: string }>(
      this.place.organisations.council,
      `select addressed_to, about from notice order by at, dedupe_key`,
    );
    return rows.map(({ addressed_to, about }) => `${addressed_to}: ${about.split('.')[0] ?? ''}`);
  }

  async close(): Promise<void> {
    await this.worker.destroy();
    await this.backend.close();
    await this.database.drop();
  }

  private key(periodStart: string) {
    return { organisationIndicatorId: this.place.indicators.own.councilHome, periodStart };
  }
}

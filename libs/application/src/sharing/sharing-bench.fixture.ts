import { look } from '#testing/look';
import type { TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay, type SmallPlace } from '#testing/small-place';
import { foundedPlaces } from '#testing/small-place/founded';
import { actorOf, must } from '#testing/small-place/company';
import type { PersonKey } from '#testing/small-place/people';
import { idMaker, openBackend, type Backend } from '#database/backend';
import { createDataSource } from '#database/data-source';
import { deliverWhatIsDue } from '#database/deliveries';
import type { SharingActAsked } from './act-on-sharing.use-case.ts';
import type { MeasureProposed } from './propose-sharing.use-case.ts';

interface Figure {
  period_start: string;
  value: number;
  numerator: number | null;
  commentary: string | null;
  missing_kind: string | null;
  missing_reason: string | null;
}

const terms = { level: 'summary', starts: '2026-03-10', ends: '2026-12-31', reason: 'To plan together.' };

/** Two small places in one database, with the acts of sharing agreements and a look at what is stored of them. */
export class SharingBench {
  private constructor(
    readonly database: TestDatabase,
    readonly backend: Backend,
    private readonly worker: ReturnType<typeof createDataSource>,
    readonly clock: SettableClock,
    readonly place: SmallPlace,
    readonly other: SmallPlace,
  ) {}

  static async open(): Promise<SharingBench> {
    const clock = new SettableClock(foundingDay);
    const { database, places } = await foundedPlaces(['Marlowdale', 'Quillbrook'], clock);
    const [place, other] = places;
    if (!place || !other) throw new Error('the places were not founded');
    const backend = await openBackend({ apiUrl: database.apiUrl, signInUrl: database.signinUrl, clock });
    const worker = await createDataSource(database.workerUrl, 2).initialize();
    return new SharingBench(database, backend, worker, clock, place, other);
  }

  async close(): Promise<void> {
    await this.worker.destroy();
    await this.backend.close();
    await this.database.drop();
  }

  as(key: PersonKey, where = this.place) {
    return actorOf(this.backend, where.people[key]);
  }

  /** The police's own measure. */
  get calls(): MeasureProposed {
    return { kind: 'own', indicatorId: this.place.indicators.own.policeCalls };
  }

  async propose(
    key: PersonKey,
    measure: MeasureProposed,
    change: Partial<typeof terms> = {},
    where = this.place,
  ) {
    const tenantId = this.place.partnership;
    const actor = await this.as(key, where);
    return this.backend.useCases.proposeSharing(actor, { tenantId, measure, ...terms, ...change });
  }

  async act(key: PersonKey, id: string, act: SharingActAsked, expectedVersion = 1, where = this.place) {
    const tenantId = this.place.partnership;
    const actor = await this.as(key, where);
    return this.backend.useCases.actOnSharing(actor, { tenantId, id, expectedVersion, act });
  }

  /** Imports one signed row of an organisation's own indicator. */
  async sign(key: PersonKey, organisationIndicatorId: string, row: object): Promise<void> {
    const empty = { value: null, numerator: null, denominator: null, commentary: null, periodStart: '' };
    const input = { organisationIndicatorId, rows: [{ ...empty, ...row }], reason: 'Late.' };
    await must('sign', this.backend.useCases.importReturns(await this.as(key), input));
  }

  /** Lets the workers do all that is due. @throws when anything fails */
  async deliver(): Promise<void> {
    for (;;) {
      const { clock, worker: source } = this;
      const parts = { source, host: this.backend.deps.host, clock, newId: idMaker(clock) };
      const { delivered, carriedOut, failed, parked } = await deliverWhatIsDue(parts);
      if (failed + parked > 0) throw new Error('something could not be delivered');
      if (delivered + carriedOut === 0) return;
    }
  }

  cards() {
    const sql = 'select id, state from sharing_agreement';
    return this.look<{ id: string; state: string }>([this.place.partnership], sql);
  }

  async stateOf(id: string): Promise<string | undefined> {
    return (await this.cards()).find((card) => card.id === id)?.state;
  }

  /** The copies of an agreement's figures, oldest first, as these tenants see them. */
  figures(id: string, tenantIds = [this.place.partnership]): Promise<Figure[]> {
    const sql = `select period_start::text, value, numerator, commentary, missing_kind, missing_reason from shared_figure
                  where agreement_id = $1 order by period_start`;
    return this.look<Figure>(tenantIds, sql, [id]);
  }

  look<Row extends object>(tenantIds: string[], sql: string, values: unknown[] = []): Promise<Row[]> {
    return look<Row>(this.database.apiUrl, tenantIds, sql, values);
  }
}

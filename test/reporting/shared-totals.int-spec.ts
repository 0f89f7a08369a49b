import type { Backend } from '#database/backend';
import { openBackend } from '#database/backend';
import { look } from '#testing/look';
import type { TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay } from '#testing/small-place';
import type { SmallPlace } from '#testing/small-place';
import { foundedPlace } from '#testing/small-place/founded';
import { actorOf } from '#testing/small-place/company';
import type { PersonKey } from '#testing/small-place/people';

/** A shared total: recomputed from what each organisation signs, never edited by hand (docs/domain.md section 2). */
describe('a shared total of two organisations', () => {
  const march = '2026-03-01';
  const clock = new SettableClock(foundingDay);
  let database: TestDatabase;
  let backend: Backend;
  let place: SmallPlace;

  beforeAll(async () => {
    ({ database, place } = await foundedPlace(clock));
    clock.set('2026-04-08T09:00:00Z');
    backend = await openBackend({
      apiUrl: database.apiUrl,
      signInUrl: database.signinUrl,
      clock,
      poolSize: 4,
    });
  }, 120_000);
  afterAll(async () => {
    await backend.close();
    await database.drop();
  });

  const as = (key: PersonKey) => actorOf(backend, place.people[key]);
  async function report(
    key: PersonKey,
    organisationIndicatorId: string,
    numerator: number,
    reason: string | null,
  ) {
    const denominator = key.startsWith('council') ? 400 : 200;
    const actor = await as(key);
    const figure = { value: null, numerator, denominator, commentary: null, reason };
    const saved = await backend.useCases.saveReturn(actor, {
      organisationIndicatorId,
      periodStart: march,
      ...figure,
    });
    const signed = await backend.useCases.signReturn(actor, {
      organisationIndicatorId,
      periodStart: march,
      reason,
    });
    return { saved, signed };
  }
  const total = async () => {
    const rows = await look<Record<string, unknown>>(
      database.apiUrl,
      [place.partnership],
      `select value, numerator, denominator, status, signed_count, expected_count, revision from observation
       where indicator_id = $1 and period_start = $2`,
      [place.indicators.home, march],
    );
    return rows[0];
  };

  it('is provisional while only one of two has signed', async () => {
    const { signed } = await report('councilLead', place.indicators.own.councilHome, 360, null);
    expect(signed).toMatchObject({ kind: 'done', value: { casesOpened: [] } });
    expect(await total()).toMatchObject({
      value: 90,
      numerator: 360,
      denominator: 400,
      status: 'provisional',
      signed_count: 1,
      expected_count: 2,
    });
  });

  it('is the sum of numerators over the sum of denominators once both have', async () => {
    await report('healthLead', place.indicators.own.healthHome, 150, null);
    expect(await total()).toMatchObject({ value: 85, numerator: 510, denominator: 600, status: 'final' });
  });

  it('asks why a signed figure is restated, and then recomputes, keeping both revisions', async () => {
    const first = await report('councilLead', place.indicators.own.councilHome, 380, null);
    expect(first.signed).toMatchObject({ kind: 'invalid', fields: [{ field: 'reason' }] });
    expect(await total()).toMatchObject({ numerator: 510 });
    const { signed } = await report(
      'councilLead',
      place.indicators.own.councilHome,
      380,
      'Late records came in.',
    );
    expect(signed.kind).toBe('done');
    expect(await total()).toMatchObject({ numerator: 530, status: 'restated' });
    const revisions = await look(
      database.apiUrl,
      [place.partnership],
      `select revision, numerator, reason from contribution
       where organisation_id = $1 and period_start = $2 order by revision`,
      [place.organisations.council, march],
    );
    expect(revisions).toEqual([
      { revision: 1, numerator: 360, reason: null },
      { revision: 2, numerator: 380, reason: 'Late records came in.' },
    ]);
  });

  it('takes off people counted twice, with a reason, and leaves what was signed alone', async () => {
    const manager = await as('manager');
    const adjustment = {
      tenantId: place.partnership,
      indicatorId: place.indicators.home,
      periodStart: march,
    };
    const without = await backend.useCases.adjustOverlap(manager, {
      ...adjustment,
      amount: 20,
      denominatorAmount: 30,
      reason: ' ',
    });
    expect(without).toMatchObject({ kind: 'invalid', fields: [{ field: 'reason' }] });
    const reason = 'Thirty people are on both lists.';
    const made = await backend.useCases.adjustOverlap(manager, {
      ...adjustment,
      amount: 20,
      denominatorAmount: 30,
      reason,
    });
    expect(made.kind).toBe('done');
    const adjusted = await total();
    expect(adjusted).toMatchObject({ numerator: 510, denominator: 570 });
    expect(adjusted?.value).toBeCloseTo((510 / 570) * 100, 9);
  });

  it('goes on without a partner whose figure will not come, says so, and is not complete', async () => {
    const actor = await as('healthLead');
    const which = { organisationIndicatorId: place.indicators.own.healthHome, periodStart: march };
    const missing = { kind: 'unreliable', reason: 'Half of the records were double.' } as const;
    const figure = { value: null, numerator: null, denominator: null, commentary: null, reason: null };
    await backend.useCases.saveReturn(actor, { ...which, ...figure, missing });
    const signed = await backend.useCases.signReturn(actor, { ...which, reason: null });
    expect(signed).toMatchObject({ kind: 'done', value: { casesOpened: [] } });
    // The council alone, less those counted twice: nobody's nought is among it.
    expect(await total()).toMatchObject({
      ...{ numerator: 360, denominator: 370, status: 'provisional', signed_count: 1, expected_count: 2 },
    });
    const [latest] = await look<{ missing: string }>(
      database.apiUrl,
      [place.partnership],
      'select missing from indicator_latest where indicator_id = $1',
      [place.indicators.home],
    );
    expect(latest?.missing).toMatch(
      /^Without .+: not good enough to sign\. Half of the records were double\.$/,
    );
    const reason = 'The records were cleaned.';
    const again = await report('healthLead', place.indicators.own.healthHome, 150, reason);
    expect(again.signed.kind).toBe('done');
    expect(await total()).toMatchObject({
      numerator: 510,
      denominator: 570,
      status: 'restated',
      signed_count: 2,
    });
  });

  it('lets nobody adjust it who does not define indicators', async () => {
    const adjustment = {
      tenantId: place.partnership,
      indicatorId: place.indicators.home,
      periodStart: march,
    };
    for (const key of ['councilLead', 'portfolioHolder', 'scrutiny'] as const) {
      const answer = await backend.useCases.adjustOverlap(await as(key), {
        ...adjustment,
        amount: 1,
        denominatorAmount: 0,
        reason: 'x',
      });
      expect({ key, kind: answer.kind }).toEqual({ key, kind: 'notPermitted' });
    }
  });

  it('moves the latest row in the same transaction as the figure', async () => {
    const [latest] = await look<Record<string, unknown>>(
      database.apiUrl,
      [place.partnership],
      `select l.period_start, l.value, l.signed_count, l.series[cardinality(l.series)] as last
       from indicator_latest l where l.indicator_id = $1`,
      [place.indicators.home],
    );
    const now = await total();
    expect(latest).toMatchObject({
      period_start: march,
      value: now?.value,
      last: now?.value,
      signed_count: 2,
    });
  });
});

import { must } from '#testing/small-place/company';
import type { PersonKey } from '#testing/small-place/people';
import type { SharingActAsked } from './act-on-sharing.use-case.ts';
import { SharingBench } from './sharing-bench.fixture.ts';

describe('sharing agreements', () => {
  let bench: SharingBench;

  beforeAll(async () => {
    bench = await SharingBench.open();
  }, 120_000);
  afterAll(() => bench.close());

  it('publishes on agreement, follows each figure, and takes every copy back in the act that ends it', async () => {
    const { id } = await must('propose', bench.propose('policeLead', bench.calls));
    expect(await bench.figures(id)).toEqual([]);
    expect(await bench.propose('policeLead', bench.calls)).toMatchObject({
      fields: [{ field: 'indicatorId' }],
    });

    await must('agree', bench.act('coordinator', id, { type: 'agree' }));
    await bench.deliver();
    expect(await bench.figures(id)).toHaveLength(14);
    expect(await bench.figures(id, [bench.other.partnership])).toEqual([]);
    expect(await bench.figures(id, [bench.place.organisations.police])).toEqual([]);

    await bench.sign('policeLead', bench.place.indicators.own.policeCalls, {
      periodStart: '2026-02-01',
      value: 71,
    });
    expect((await bench.figures(id)).at(-1)).toMatchObject({
      period_start: '2026-02-01',
      value: 71,
      commentary: null,
    });

    await must('end', bench.act('policeLead', id, { type: 'end', reason: 'The pilot is over.' }, 2));
    // At once, with no worker's help.
    expect(await bench.figures(id)).toEqual([]);
    expect(await bench.stateOf(id)).toBe('ended');
    await bench.sign('policeLead', bench.place.indicators.own.policeCalls, {
      periodStart: '2026-02-01',
      value: 72,
    });
    await bench.deliver();
    expect(await bench.figures(id)).toEqual([]);
    expect(await bench.act('policeLead', id, { type: 'end', reason: 'Again.' }, 3)).toMatchObject({
      kind: 'notAvailable',
    });
  });

  it('shares counts and commentary only at the level of detail', async () => {
    const own = bench.place.indicators.own.healthHome;
    const measure = { kind: 'own', indicatorId: own } as const;
    const { id } = await must('propose', bench.propose('healthLead', measure, { level: 'detail' }));
    await must('agree', bench.act('coordinator', id, { type: 'agree', comment: 'Welcome.' }));
    await bench.deliver();
    const said = {
      periodStart: '2026-02-01',
      numerator: 170,
      denominator: 200,
      commentary: 'Snow in the last week.',
    };
    await bench.sign('healthLead', own, said);
    expect((await bench.figures(id)).at(-1)).toMatchObject({
      numerator: 170,
      commentary: 'Snow in the last week.',
    });
    const missing = { kind: 'lost', reason: 'The register burnt.' };
    const january = { periodStart: '2026-01-01', missing };
    await bench.sign('healthLead', own, january);
    const inJanuary = async (agreement: string) =>
      (await bench.figures(agreement)).find((one) => one.period_start === january.periodStart);
    expect(await inJanuary(id)).toMatchObject({
      value: null,
      missing_kind: 'lost',
      missing_reason: missing.reason,
    });

    const less = await must(
      'other terms',
      bench.propose('healthLead', { kind: 'replaces', agreementId: id }),
    );
    await must('agree', bench.act('coordinator', less.id, { type: 'agree' }));
    expect(await bench.figures(id)).toEqual([]);
    expect([await bench.stateOf(id), await bench.stateOf(less.id)]).toEqual(['ended', 'active']);
    await bench.deliver();
    expect((await bench.figures(less.id)).at(-1)).toMatchObject({
      value: 85,
      numerator: null,
      commentary: null,
    });
    // The kind of reason is a standing; its words are not shared.
    expect(await inJanuary(less.id)).toMatchObject({
      value: null,
      missing_kind: 'lost',
      missing_reason: null,
    });
  });

  it('lets the partnership ask in words, and the organisation answer with an indicator of its own', async () => {
    const organisationId = bench.place.organisations.police;
    const asked = { kind: 'asked', organisationId, words: 'How fast calls are answered' } as const;
    const { id } = await must('ask', bench.propose('coordinator', asked));
    expect(await bench.act('policeLead', id, { type: 'agree' })).toMatchObject({
      fields: [{ field: 'indicatorId' }],
    });
    const foreign = { type: 'agree', indicatorId: bench.place.indicators.own.healthHome } as const;
    expect(await bench.act('policeLead', id, foreign)).toMatchObject({ fields: [{ field: 'indicatorId' }] });
    const indicatorId = bench.place.indicators.own.policeCalls;
    await must('agree', bench.act('policeLead', id, { type: 'agree', indicatorId }));
    await bench.deliver();
    expect(await bench.figures(id)).toHaveLength(14);
    expect(await bench.propose('policeLead', bench.calls)).toMatchObject({
      fields: [{ field: 'indicatorId' }],
    });

    const second = await must(
      'ask again',
      bench.propose('coordinator', { ...asked, words: 'Call answering' }),
    );
    const again = await bench.act('policeLead', second.id, { type: 'agree', indicatorId });
    expect(again).toMatchObject({ kind: 'invalid', fields: [{ field: 'indicatorId' }] });
    await must(
      'refuse',
      bench.act('policeLead', second.id, { type: 'refuse', reason: 'You have it already.' }),
    );
  });

  it('keeps each act to its side, and no side answers itself', async () => {
    const { id } = await must(
      'propose',
      bench.propose('councilLead', { kind: 'own', indicatorId: bench.place.indicators.own.councilHome }),
    );
    const refused = async (key: PersonKey, asked: SharingActAsked) => bench.act(key, id, asked);
    const agree = { type: 'agree' } as const;
    expect(await refused('councilLead', agree)).toMatchObject({ rule: 'proposerNeverAnswers' });
    for (const key of ['healthLead', 'manager', 'leader', 'administrator', 'owner', 'scrutiny'] as const) {
      expect(await refused(key, agree)).toMatchObject({ kind: 'notPermitted' });
      expect(await refused(key, { type: 'end', reason: 'No.' })).toMatchObject({ kind: 'notPermitted' });
    }
    expect(await refused('coordinator', { type: 'withdraw', reason: 'No.' })).toMatchObject({
      kind: 'notPermitted',
    });
    expect(await refused('coordinator', { type: 'refuse', reason: ' ' })).toMatchObject({
      fields: [{ field: 'reason' }],
    });
    expect(await bench.act('coordinator', id, agree, 7)).toMatchObject({
      kind: 'changedMeanwhile',
      version: 1,
    });
    await must('withdraw', refused('councilLead', { type: 'withdraw', reason: 'Wrong measure.' }));
    expect(await bench.act('coordinator', id, agree, 2)).toMatchObject({
      kind: 'notAvailable',
      state: 'withdrawn',
    });
  });

  it('answers an outsider as it answers for an id that nobody has', async () => {
    const [card] = await bench.cards();
    const about = (id: string) =>
      bench.act('councilLead', id, { type: 'end', reason: 'None of mine.' }, 1, bench.other);
    expect(await about(card?.id ?? '')).toEqual({ kind: 'notFound' });
    expect(await about('01890000-0000-7000-8000-000000000000')).toEqual({ kind: 'notFound' });
    expect(await bench.propose('councilLead', bench.calls, {}, bench.other)).toEqual({ kind: 'notFound' });
    expect(await bench.propose('healthLead', bench.calls)).toEqual({ kind: 'notFound' });
  });

  it('is refused by the database itself: no copy without an active agreement', async () => {
    const [ended] = (await bench.cards()).filter(({ state }) => state === 'ended');
    const [active] = (await bench.cards()).filter(({ state }) => state === 'active');
    await expect(
      bench.backend.deps.transactions.run([bench.place.partnership], ({ sql }) =>
        sql.query('update shared_measure set agreement_id = $1 where agreement_id = $2', [
          ended?.id,
          active?.id,
        ]),
      ),
    ).rejects.toThrow(/foreign key/);
    await expect(
      bench.backend.deps.transactions.run([bench.place.partnership], ({ sql }) =>
        sql.query(`update sharing_agreement set state = 'ended' where id = $1`, [active?.id]),
      ),
    ).rejects.toThrow(/foreign key/);
  });

  it('goes by its dates and escalates an overdue answer, all by the worker', async () => {
    const measure = { kind: 'own', indicatorId: bench.place.indicators.own.councilHome } as const;
    const later = { starts: '2026-05-01', ends: '2026-05-31' };
    const { id } = await must('propose', bench.propose('councilLead', measure, later));
    bench.clock.set('2026-03-25T09:00:00Z');
    await bench.deliver();
    const told = await bench.look<{ addressed_to: string }>(
      [bench.place.partnership],
      `select addressed_to from notice where instance_id = $1 and kind = 'sharing.escalate'`,
      [id],
    );
    expect(told).toEqual([{ addressed_to: `Performance managers of ${bench.place.name} Partnership` }]);
    await must('agree', bench.act('coordinator', id, { type: 'agree' }, 2));
    await bench.deliver();
    expect([await bench.stateOf(id), (await bench.figures(id)).length]).toEqual(['agreed', 0]);
    bench.clock.set('2026-05-01T00:00:00Z');
    await bench.deliver();
    expect([await bench.stateOf(id), (await bench.figures(id)).length]).toEqual(['active', 14]);
    bench.clock.set('2026-06-01T00:00:00Z');
    await bench.deliver();
    expect([await bench.stateOf(id), (await bench.figures(id)).length]).toEqual(['ended', 0]);
    const key = { tenantId: bench.place.partnership, id };
    const verified = await bench.backend.deps.transactions.run([bench.place.partnership], ({ sql }) =>
      bench.backend.deps.host.verify(sql, key),
    );
    expect(verified).toMatchObject({ ok: true });
  });
});

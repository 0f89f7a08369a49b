import type { TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay, headingAmounts } from '#testing/small-place';
import { foundedPlace } from '#testing/small-place/founded';
import { must } from '#testing/small-place/company';
import { verifyHistories } from '#application/evidence/verify-histories';
import { approvedByAnother } from './approved-by-another.ts';
import { MoneyPlace, type AskedCase, type Position } from './money-place.ts';

const [nothing, comment]: [Position, null] = [{ reserved: 0, movedIn: 0, movedOut: 0 }, null];

describe('a virement in its own organisation’s books', () => {
  let database: TestDatabase;
  let money: MoneyPlace;
  let before: Record<'council' | 'health', Position>;
  const clock = new SettableClock(foundingDay);

  beforeAll(async () => {
    const founded = await foundedPlace(clock);
    database = founded.database;
    money = await MoneyPlace.open(database, founded.place, clock);
  }, 120_000);
  afterAll(async () => {
    await money.close();
    await database.drop();
  });
  beforeEach(async () => {
    before = await money.positions();
  });

  const since = async (): Promise<Record<'council' | 'health', Position>> => {
    const now = await money.positions();
    const change = (body: 'council' | 'health'): Position => ({
      reserved: now[body].reserved - before[body].reserved,
      movedIn: now[body].movedIn - before[body].movedIn,
      movedOut: now[body].movedOut - before[body].movedOut,
    });
    return { council: change('council'), health: change('health') };
  };

  const enacted = async (amount: number): Promise<AskedCase> => {
    const [one] = await money.ask(1, { from: 'health', amount });
    if (!one) throw new Error('One was asked for.');
    await money.work();
    await must('gives', money.consent('healthBudget', one, one.out));
    await must('takes', money.consent('councilBudget', one, one.in));
    await money.work();
    return one;
  };

  it('is opened by the worker, once, and moves with the case’s consents', async () => {
    const [one] = await money.ask(1, { from: 'health', amount: 1_000_000 });
    if (!one) throw new Error('One was asked for.');
    await money.work();
    expect((await money.instance('health', one.out)).state).toBe('asked');
    await must('gives', money.consent('healthBudget', one, one.out));
    expect((await money.instance('health', one.out)).state).toBe('approved');
    expect((await since()).health).toEqual({ ...nothing, reserved: 1_000_000 });
    await must('takes', money.consent('councilBudget', one, one.in));
    await money.work();
    expect((await money.instance('health', one.out)).state).toBe('enacted');
    expect((await money.instance('council', one.in)).state).toBe('enacted');
    expect(await since()).toEqual({
      health: { ...nothing, movedOut: 1_000_000 },
      council: { ...nothing, movedIn: 1_000_000 },
    });
    expect((await money.caseOf(one.caseId)).stage).toBe('delivery');
  });

  it('is opened by the first act where that comes before the worker', async () => {
    const [one] = await money.ask(1, { from: 'health', amount: 500_000 });
    if (!one) throw new Error('One was asked for.');
    await must('gives', money.consent('healthBudget', one, one.out));
    await money.work();
    expect((await money.instance('health', one.out)).state).toBe('approved');
    await must(
      'refused',
      money.act('councilBudget', 'council', one.in, { type: 'refuse', reason: 'No room.' }),
    );
    expect((await money.caseOf(one.caseId)).stage).toBe('actionPlan.drafting');
    await money.work();
    expect((await money.instance('health', one.out)).state).toBe('released');
    expect(await since()).toEqual({ health: nothing, council: nothing });
  });

  it('waits for the leader above the organisation’s own limit, which another’s does not change', async () => {
    await money.setLimits('council', { pence: 100_000 });
    const [one] = await money.ask(1, { from: 'health', amount: 200_000 });
    if (!one) throw new Error('One was asked for.');
    await money.work();
    await must('gives', money.consent('healthBudget', one, one.out));
    const { version } = await money.caseOf(one.caseId);
    const reserved = await must('reserves', money.consent('councilBudget', one, one.in));
    expect(reserved.version).toBe(version);
    expect((await money.instance('council', one.in)).state).toBe('reserved');
    expect(await money.consent('councilBudget', one, one.in)).toMatchObject({ kind: 'notAvailable' });
    expect(await money.act('councilBudget', 'council', one.in, { type: 'approve', comment })).toMatchObject({
      kind: 'notPermitted',
      rule: 'aboveBudgetHolderLimit',
    });
    await must('approves', money.act('leader', 'council', one.in, { type: 'approve', comment }));
    await money.work();
    expect((await money.caseOf(one.caseId)).stage).toBe('delivery');
    await money.setLimits('council', {});
  });

  it('is approved by another budget holder where there is no leader', () => approvedByAnother(money));

  it('gives the last pound of a heading to one of two who ask at once', async () => {
    const left = headingAmounts.health - before.health.movedOut;
    const [first, second] = await money.ask(2, { from: 'health', amount: left });
    if (!first || !second) throw new Error('Two were asked for.');
    await money.setLimits('health', { unlimited: true });
    await money.work();
    const answers = await Promise.all(
      [first, second].map((one) => money.consent('healthBudget', one, one.out)),
    );
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'invalid']);
    expect(answers.find(({ kind }) => kind === 'invalid')).toMatchObject({
      fields: [{ field: 'headingId', message: expect.stringContaining('has £0 available') as string }],
    });
    expect((await since()).health.reserved).toBe(left);
    for (const one of [first, second]) {
      await must('refuses', money.act('councilBudget', 'council', one.in, { type: 'refuse', reason: 'No.' }));
    }
    await money.work();
    expect(await since()).toEqual({ health: nothing, council: nothing });
    await money.setLimits('health', {});
  });

  it('is reversed whole when each side has agreed to its own, and the case is told', async () => {
    const one = await enacted(300_000);
    const reason = 'The post was never filled.';
    await must('asks', money.act('councilBudget', 'council', one.in, { type: 'askReversal', reason }));
    await money.work();
    expect((await money.instance('health', one.out)).state).toBe('reversing.asked');
    expect((await since()).council).toEqual({ reserved: 300_000, movedIn: 300_000, movedOut: 0 });
    await must('agrees', money.act('healthBudget', 'health', one.out, { type: 'agreeReversal', comment }));
    await money.work();
    expect(await since()).toEqual({ health: nothing, council: nothing });
    const told = await money.caseOf(one.caseId);
    expect([told.stage, told.shift?.state]).toEqual(['delivery', 'reversed']);
    const notices = await money.backend.deps.transactions.run([money.place.partnership], (tx) =>
      tx.sql.query<{ addressed_to: string }>(
        `select addressed_to from notice where instance_id = $1 and about like 'Resources moved%back.'`,
        [one.caseId],
      ),
    );
    expect(notices).toEqual([{ addressed_to: 'Portfolio holder' }]);
    expect(
      await money.act('councilBudget', 'council', one.in, { type: 'askReversal', reason }),
    ).toMatchObject({ kind: 'notAvailable', state: 'reversed' });
  });

  it('is reversed when both sides ask at once, without either being asked', async () => {
    const one = await enacted(310_000);
    const ask = { type: 'askReversal' as const, reason: 'A mistake.' };
    await Promise.all([
      must('council', money.act('councilBudget', 'council', one.in, ask)),
      must('health', money.act('healthBudget', 'health', one.out, ask)),
    ]);
    await money.work();
    expect(await since()).toEqual({ health: nothing, council: nothing });
    expect((await money.instance('health', one.out)).status).toBe('done');
  });

  it('stays enacted when the other side declines, or the asking side withdraws', async () => {
    const one = await enacted(320_000);
    const moved = await money.positions();
    const ask = { type: 'askReversal' as const, reason: 'A mistake.' };
    await must('asks', money.act('councilBudget', 'council', one.in, ask));
    await money.work();
    const decline = { type: 'declineReversal' as const, reason: 'It is spent.' };
    await must('declines', money.act('healthBudget', 'health', one.out, decline));
    await money.work();
    expect((await money.instance('council', one.in)).state).toBe('enacted');
    expect(await money.positions()).toEqual(moved);
    await must('asks again', money.act('councilBudget', 'council', one.in, ask));
    const withdraw = { type: 'withdrawReversal' as const, reason: 'Not after all.' };
    await must('withdraws', money.act('councilBudget', 'council', one.in, withdraw));
    await money.work();
    expect((await money.instance('health', one.out)).state).toBe('enacted');
    expect(await money.positions()).toEqual(moved);
  });

  it('refuses in words a reversal that would take a heading below zero', async () => {
    const one = await enacted(330_000);
    const { council } = await money.positions();
    const left = headingAmounts.council + council.movedIn - council.movedOut;
    await money.setLimits('council', { unlimited: true });
    const [away] = await money.ask(1, { from: 'council', amount: left });
    if (!away) throw new Error('One was asked for.');
    await money.work();
    await must('gives all', money.consent('councilBudget', away, away.out));
    const ask = { type: 'askReversal' as const, reason: 'A mistake.' };
    expect(await money.act('councilBudget', 'council', one.in, ask)).toEqual({
      kind: 'invalid',
      fields: [
        {
          field: 'reason',
          message:
            'What was moved in cannot be given back whole. This heading has £0 available and £3,300 is asked for.',
        },
      ],
    });
    await must('refuses', money.act('healthBudget', 'health', away.in, { type: 'refuse', reason: 'No.' }));
    await money.work();
    await money.setLimits('council', {});
  });

  it('is nobody’s to see or move from another organisation', async () => {
    const one = await enacted(340_000);
    const seen = await money.query('council', 'select id from virement where id = $1', [one.out]);
    expect(seen).toEqual([]);
    const asHealth = { type: 'askReversal' as const, reason: 'Give it back.' };
    expect(await money.act('councilBudget', 'health', one.out, asHealth)).toEqual({ kind: 'notFound' });
    expect(await money.act('policeLead', 'health', one.out, asHealth)).toEqual({ kind: 'notFound' });
    expect(await money.act('deputy', 'council', one.in, asHealth)).toMatchObject({
      kind: 'notPermitted',
      rule: 'needs:budget_holder',
    });
  });

  it('is held to its ledger by the database', async () => {
    const one = await enacted(350_000);
    const line = `insert into ledger_line (tenant_id, id, heading_id, shift_id, leg_id, act, amount, unit, year, at,
      made_by_name) values ($1, gen_random_uuid(), $2, $3, $3, $4, $5, 'GBP', 2026, now(), 'x')`;
    const book = (act: string, amount: number): Promise<unknown> => {
      const { organisations, headings } = money.place;
      return money.query('health', line, [organisations.health, headings.health, one.out, act, amount]);
    };
    await expect(book('reserve', 5)).rejects.toThrow('the ledger does not say what the virement says');
    await expect(book('reverse_in', 350_000)).rejects.toThrow('the ledger does not say');
    await expect(book('reserve', headingAmounts.health)).rejects.toThrow('heading_never_below_zero');
    await expect(book('move_out', 350_000)).rejects.toThrow('ledger_line_moves_once');
    const jump = `update virement set state = 'reversed' where id = $1`;
    await expect(money.query('health', jump, [one.out])).rejects.toThrow('must say the same');
  });

  it('leaves histories that replay, and books that balance', async () => {
    const { council, health } = await money.positions();
    expect(council.movedIn + health.movedIn).toBe(council.movedOut + health.movedOut);
    expect([council.reserved, health.reserved]).toEqual([0, 0]);
    const { organisations, partnership } = money.place;
    const tenants = [organisations.council, organisations.health, partnership];
    const { replayed, faults } = await verifyHistories(money.backend.deps, tenants);
    expect(faults).toEqual([]);
    expect(replayed).toBeGreaterThan(20);
  });
});

import type { TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay } from '#testing/small-place';
import { foundedPlace } from '#testing/small-place/founded';
import { actorOf, must } from '#testing/small-place/company';
import type { PersonKey } from '#testing/small-place/people';
import { MoneyPlace } from './money-place.ts';

describe('staff as a resource, in hundredths of a full-time post', () => {
  let database: TestDatabase;
  let money: MoneyPlace;
  const clock = new SettableClock(foundingDay);
  const posts = { code: 'P1', name: 'Reablement posts', year: 2026, unit: 'FTE', amount: 1_250 } as const;
  const open = async (key: PersonKey, heading: Parameters<typeof money.useCases.openHeading>[1]) =>
    money.useCases.openHeading(await actorOf(money.backend, money.place.people[key]), heading);

  beforeAll(async () => {
    const founded = await foundedPlace(clock);
    database = founded.database;
    money = await MoneyPlace.open(database, founded.place, clock);
  }, 120_000);
  afterAll(async () => {
    await money?.close();
    await database?.drop();
  });

  it('has headings that a budget holder opens for a year, and nobody else', async () => {
    expect(await open('owner', posts)).toMatchObject({ kind: 'notPermitted' });
    expect(await open('administrator', posts)).toMatchObject({ kind: 'notPermitted' });
    const wrong = await open('healthBudget', { ...posts, code: ' ', year: 26, amount: 0.5 });
    expect(wrong).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'code' }, { field: 'year' }, { field: 'amount' }],
    });
    await must('opens', open('healthBudget', posts));
    expect(await open('healthBudget', { ...posts, unit: 'GBP' })).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'code' }],
    });
    await must('opens the next year', open('healthBudget', { ...posts, year: 2027 }));
  });

  it('moves from one organisation to another through the same ledger, never out of a heading of money', async () => {
    const giving = await must('is there', open('healthBudget', { ...posts, code: 'P2' }));
    const taking = await must('opens', open('councilBudget', { ...posts, amount: 0 }));
    const [one] = await money.ask(1, { from: 'health', amount: 150, unit: 'FTE' });
    if (!one) throw new Error('One was asked for.');
    await money.work();
    expect(await money.consent('healthBudget', one, one.out)).toMatchObject({
      kind: 'invalid',
      fields: [{ field: 'headingId', message: 'Choose a heading of the same year and unit.' }],
    });
    await must('gives', money.consent('healthBudget', one, one.out, giving.id));
    await must('takes', money.consent('councilBudget', one, one.in, taking.id));
    await money.work();
    const line = `select act, amount::int, unit from ledger_line where leg_id = $1 order by act desc`;
    expect(await money.query('health', line, [one.out])).toEqual([
      { act: 'reserve', amount: 150, unit: 'FTE' },
      { act: 'move_out', amount: 150, unit: 'FTE' },
    ]);
    expect(await money.query('council', line, [one.in])).toEqual([
      { act: 'move_in', amount: 150, unit: 'FTE' },
    ]);
    expect((await money.caseOf(one.caseId)).stage).toBe('delivery');
  });

  it('is refused beyond the posts there are', async () => {
    const few = await must('opens', open('healthBudget', { ...posts, code: 'P3', amount: 100 }));
    const [one] = await money.ask(1, { from: 'health', amount: 150, unit: 'FTE' });
    if (!one) throw new Error('One was asked for.');
    await money.work();
    expect(await money.consent('healthBudget', one, one.out, few.id)).toMatchObject({
      kind: 'invalid',
      fields: [{ message: 'This heading has 1 FTE available and 1.5 FTE is asked for.' }],
    });
  });
});

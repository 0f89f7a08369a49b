import { addDays, londonDateOf } from '#kernel/local-date';
import { encodeId } from '#read-models/global-id';
import { must } from '#testing/small-place/company';
import type { PersonKey } from '#testing/small-place/people';
import { asking, refusals } from '../improvement/asking.ts';
import type { Product } from '../support/product.ts';
import type { Visitor } from '../support/visitor.ts';
import type { AskedCase, MoneyPlace } from './money-place.ts';

interface Line {
  act: string;
  effect: number;
  headingCode: string;
  virementId: string;
  caseId: string;
  otherOrganisationName: string;
}
interface Balance {
  year: number;
  unit: string;
  lines: number;
  opening: number;
  linesIn: number;
  linesOut: number;
  linesReserved: number;
  others: number;
  closing: number;
  agrees: boolean;
}
interface Ledger {
  lines: Line[];
  balances: Balance[];
  parties: string[];
}

/** Where these steps are: a product with a case whose movement has been enacted. */
export interface LedgerScene {
  product: Product;
  money: MoneyPlace;
  one: AskedCase;
  visitor: Visitor;
}

/** The ledger by filters, and a year of headings opened from the one before, over HTTP and on their pages. */
export function ledgerAndYears(scene: () => LedgerScene): void {
  const api = async <T>(key: PersonKey, query: string, variables: object): Promise<T> => {
    const { as, api: send } = asking(scene().product);
    return send<T>(await as(key), query, variables);
  };
  const ledger = async (key: PersonKey, filter: object = {}): Promise<Ledger> => {
    const lines = await api<{ edges: { node: Line }[] }>(
      key,
      `query ($filter: LedgerFilter) { answer: ledgerLines(filter: $filter, first: 100) { edges { node {
        act effect headingCode virementId caseId otherOrganisationName } } } }`,
      { filter },
    );
    const sums = await api<{ balances: Balance[]; parties: string[] }>(
      key,
      `query ($filter: LedgerFilter) { answer: ledgerBalances(filter: $filter) { parties balances {
        year unit lines opening linesIn linesOut linesReserved others closing agrees } } }`,
      { filter },
    );
    return { lines: lines.edges.map(({ node }) => node), ...sums };
  };
  const headingId = (body: 'council' | 'health'): string => {
    const { organisations, headings } = scene().money.place;
    return encodeId('BudgetHeading', organisations[body], headings[body]);
  };
  /** Has the council's heading serve a priority of the council, in part. */
  const servesPriority = async (): Promise<void> => {
    const { money } = scene();
    const { organisations, headings } = money.place;
    const tenantId = organisations.council;
    const facts = { title: 'A home', meaning: 'For everyone.', origin: 'manifesto', restsOn: 'A promise.' };
    const days = { adoptedOn: today(), starts: today(), reviewOn: null, ends: null };
    const priority = { ...facts, ...days, adoptedBy: 'The cabinet' };
    const { id: priorityId } = await must(
      'sets up',
      money.useCases.setUpPriority(await money.actor('leader'), { tenantId, ...priority }),
    );
    const tags = [{ priorityId, percent: 60 }];
    const tagged = { tenantId, ownerId: tenantId, headingId: headings.council, tags };
    await must('serves', money.useCases.tagHeading(await money.actor('councilBudget'), tagged));
  };
  const today = (): string => londonDateOf(scene().product.clock.now());

  it('keeps a ledger whose lines, by whatever filter, come to what its headings hold', async () => {
    const { one, money } = scene();
    const all = await ledger('healthBudget');
    expect(all.lines.map(({ act }) => act).toSorted()).toEqual(['move_out', 'reserve']);
    const { partnership } = money.place;
    for (const line of all.lines) {
      expect(line.caseId).toBe(encodeId('ImprovementCase', partnership, one.caseId));
      expect(line.otherOrganisationName).toBe('Ashcombe Council');
    }
    const filters = [
      ...[{}, { kind: 'held' }, { kind: 'moved' }, { kind: 'reversed' }, { year: 2026 }],
      ...[{ headingId: headingId('health') }, { withOrganisation: 'Ashcombe Council' }],
      ...[{ withOrganisation: 'Nobody' }, { from: today() }, { until: addDays(today(), -1) }],
      { from: addDays(today(), 1), kind: 'moved' },
    ];
    for (const filter of filters) {
      const { lines, balances } = await ledger('healthBudget', filter);
      const { opening, linesIn, linesOut, linesReserved, others, closing, agrees, ...seen } = balances[0] ?? {
        ...{ opening: 0, linesIn: 0, linesOut: 0, linesReserved: 0, others: 0, closing: -1, agrees: false },
      };
      expect([filter, opening + linesIn - linesOut - linesReserved + others]).toEqual([filter, closing]);
      const effects = lines.reduce((sum, { effect }) => sum + effect, 0);
      expect([filter, effects]).toEqual([filter, linesIn - linesOut - linesReserved]);
      expect([filter, agrees, seen]).toEqual([
        filter,
        true,
        { year: 2026, unit: 'GBP', lines: lines.length },
      ]);
    }
    const [whole] = all.balances;
    expect(whole).toMatchObject({ linesOut: 200_000, linesReserved: 0, others: 0 });
    const [held] = (await ledger('healthBudget', { kind: 'held' })).balances;
    expect(held).toMatchObject({ lines: 1, linesReserved: 200_000, others: 0, closing: whole?.closing });
    const [past] = (await ledger('healthBudget', { until: addDays(today(), -1) })).balances;
    expect(past).toMatchObject({ lines: 0, closing: whole?.opening });
  });

  it('is read by anybody in the council, and of no other organisation', async () => {
    expect((await ledger('scrutiny')).lines.map(({ act }) => act)).toEqual(['move_in']);
    expect((await ledger('policeLead')).lines).toEqual([]);
    const asked = await ledger('councilBudget', { headingId: headingId('health') });
    expect([asked.lines, asked.balances]).toEqual([[], []]);
    const { parties } = await ledger('councilBudget', { priorityId: headingId('council') });
    expect(parties).toEqual(['Ashcombe Health']);
  });

  it('is filtered on its page, with the filter in its address and in its files', async () => {
    const { visitor } = scene();
    await visitor.become('leader');
    await visitor.visit('/resources');
    await visitor.follow('/resources/ledger');
    await visitor.page.selectOption('select[name=kind]', 'moved');
    await visitor.press('Apply');
    expect(visitor.path).toContain('kind=moved');
    expect(await visitor.page.getByRole('link', { name: /^Moved in/ }).count()).toBe(1);
    const file = await visitor.page.request.get('/resources/ledger.csv?kind=moved');
    const text = await file.text();
    expect(text.split('\n')[1]).toContain(',Moved in,GBP,2000,2000,');
    const none = await visitor.page.request.get('/resources/ledger.csv?kind=reversed');
    expect((await none.text()).trim().split('\n')).toHaveLength(1);
    await visitor.visit('/resources/ledger?from=2026-02-30');
    expect(await visitor.page.getByText('There is no such day').count()).toBe(1);
    await visitor.page.goto(`/resources/ledger?heading=${headingId('health')}`);
    expect(await visitor.page.getByText('No line matches.').count()).toBe(1);
  });

  it('opens the headings of a year from the one before, all or none, and nobody without a budget does', async () => {
    const open = async (key: PersonKey, input: object) =>
      api<Record<string, unknown>>(
        key,
        `mutation ($input: OpenYearInput!) { answer: openBudgetYear(input: $input) { type: __typename ${refusals} } }`,
        { input },
      );
    const asked = { year: 2027, headings: [{ headingId: headingId('council'), amount: 5_000_000 }] };
    for (const key of ['scrutiny', 'administrator'] as const)
      expect(await open(key, asked)).toMatchObject({ type: 'NotPermitted' });
    expect(await open('healthBudget', asked)).toMatchObject({ type: 'NotFound' });
    const twice = { ...asked, headings: [...asked.headings, ...asked.headings] };
    expect(await open('councilBudget', twice)).toMatchObject({ type: 'Invalid' });
    expect(await open('councilBudget', { ...asked, year: 2026 })).toMatchObject({ type: 'Invalid' });
    const count = `select count(*)::int as n from budget_heading where year = 2027`;
    expect(await scene().money.query('council', count)).toEqual([{ n: 0 }]);
    const { visitor } = scene();
    await servesPriority();
    await visitor.become('councilBudget');
    await visitor.visit('/resources');
    await visitor.follow('/resources/headings/year');
    const amount = visitor.page.locator('input[name^="amount."]').first();
    await amount.fill('lots');
    await visitor.press(/^Open them/);
    expect(await visitor.problems()).toHaveLength(1);
    expect(await amount.inputValue()).toBe('lots');
    await amount.fill('123,456.78');
    await visitor.press(/^Open them/);
    expect(visitor.path).toBe('/resources');
    const [opened] = await scene().money.query<{ amount: number; reserved: number }>(
      'council',
      `select amount::int, reserved::int from budget_heading where year = 2027`,
    );
    expect(opened).toEqual({ amount: 12_345_678, reserved: 0 });
    const served = `select h.year, t.percent from priority_heading t
      join budget_heading h on h.tenant_id = t.tenant_id and h.id = t.heading_id order by h.year`;
    expect(await scene().money.query('council', served)).toEqual(
      [2026, 2027].map((year) => ({ year, percent: 60 })),
    );
    expect(await open('councilBudget', asked)).toMatchObject({
      type: 'Invalid',
      fields: [{ field: 'headings.0' }],
    });
    const evidence = `select action from audit_entry where stream = 'budget' order by seq desc limit 1`;
    expect(await scene().money.query('council', evidence)).toEqual([{ action: 'openYear' }]);
  });
}

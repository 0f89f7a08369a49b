import type { CasesReader } from './cases/cases.reader.ts';
import { Place } from './fixtures/place.fixture.ts';
import { readersOf } from './fixtures/readers.fixture.ts';
import { decodeId, encodeId } from './global-id.ts';

let place: Place;
beforeAll(async () => {
  place = await Place.create();
}, 60_000);
afterAll(() => place.drop());

const readers = () => readersOf(place);

describe('the case readers', () => {
  it('counts and lists the open case, with whom it waits for', async () => {
    const actor = place.actor(place.north, ['portfolio_holder']);
    const page = await readers().board.list(actor, { open: true }, {});
    expect(page.totalCount).toBe(1);
    expect(page.edges[0]?.node).toMatchObject({
      state: 'triage',
      overdue: false,
      exception: 'bad',
      number: 1,
    });
    expect(page.counts).toMatchObject([{ state: 'triage', count: 1, overdue: 0, label: 'To be triaged' }]);
  });

  it('filters by state, by words, by whom it waits for, and by ids that may be anything', async () => {
    const { board } = readers();
    const holder = place.actor(place.north, ['portfolio_holder']);
    const officer = place.actor(place.north, ['reporting_officer']);
    const found = async (actor: typeof holder, filter: Parameters<CasesReader['list']>[1]): Promise<number> =>
      (await board.list(actor, filter, {})).totalCount;
    expect(await found(holder, { states: ['delivery'] })).toBe(0);
    expect(await found(holder, { search: 'RECYCLED p1' })).toBe(1);
    expect(await found(holder, { search: '1' })).toBe(1);
    expect(await found(holder, { search: '%' })).toBe(0);
    expect(await found(holder, { mine: true })).toBe(1);
    expect(await found(officer, { mine: true })).toBe(0);
    expect(await found(holder, { partnershipId: 'no such id' })).toBe(0);
    const partnershipId = encodeId('Partnership', place.partnership, place.partnership);
    expect(await found(holder, { partnershipId })).toBe(1);
  });

  it('filters by what boards ask, every order giving the same cases', async () => {
    const { board } = readers();
    const holder = place.actor(place.north, ['portfolio_holder']);
    const found = async (filter: Parameters<CasesReader['list']>[1]): Promise<number> =>
      (await board.list(holder, filter, {})).totalCount;
    const [edge] = (await board.list(holder, {}, {})).edges;
    expect(edge?.node).toMatchObject({
      themeName: 'Climate',
      escalated: 0,
      redesign: false,
      planApproved: false,
      milestones: 0,
    });
    const { ageWorkingDays = 0, inStateWorkingDays = 0 } = edge?.node ?? {};
    expect(await found({ theme: 'climate' })).toBe(1);
    expect(await found({ theme: 'housing' })).toBe(0);
    expect(await found({ waitingFor: 'PERFORMANCE manager' })).toBe(1);
    expect(await found({ waitingFor: 'leader' })).toBe(0);
    expect(await found({ exception: 'bad' })).toBe(1);
    expect(await found({ exception: 'none' })).toBe(0);
    for (const flag of ['laterRound', 'escalated', 'redesign', 'overridden', 'withoutMilestone'] as const) {
      expect([flag, await found({ [flag]: true })]).toEqual([flag, 0]);
      expect([flag, await found({ [flag]: false })]).toEqual([flag, 1]);
    }
    expect(await found({ withoutPlan: true })).toBe(1);
    expect(await found({ openFor: ageWorkingDays + 1 })).toBe(0);
    expect(await found({ inStateFor: (inStateWorkingDays ?? 0) + 1 })).toBe(0);
    if (ageWorkingDays > 0) expect(await found({ openFor: ageWorkingDays })).toBe(1);
    for (const sort of ['due', 'oldest', 'newest', 'longestInState', 'rank', 'number'] as const) {
      expect([sort, await found({ sort })]).toEqual([sort, 1]);
    }
  });

  it('shows the case with what this person may do, and why another may not', async () => {
    const { board, cases } = readers();
    const holder = place.actor(place.north, ['portfolio_holder']);
    const [edge] = (await board.list(holder, {}, {})).edges;
    const named = decodeId('ImprovementCase', edge?.node.id ?? '');
    expect(named).not.toBeNull();
    if (!named) return;
    const row = await cases.read(holder, named);
    expect(row).toMatchObject({ version: 2, state: 'triage', open: true, plan: null, scrutinyState: 'none' });
    expect(row?.events.find(({ name }) => name === 'openChallenge')).toMatchObject({
      available: true,
      rule: null,
    });
    // March waits for South Council's part, so the case goes by February.
    expect(row?.history).toMatchObject([
      { seq: 2, label: 'signed new figures', onBehalfOf: 'North Council', detail: 'February 2026' },
      { seq: 1, label: 'opened the case', fromLabel: '', who: 'Goldthread', onBehalfOf: null },
    ]);
    expect(row?.stages[0]).toMatchObject({ key: 'triage', status: 'current' });

    const officer = await cases.read(place.actor(place.south, ['reporting_officer']), named);
    const withheld = officer?.events.find(({ name }) => name === 'openChallenge');
    expect(withheld).toMatchObject({ available: false });
    expect(withheld?.whyNot).toBeTruthy();
    expect(await cases.suggestedQuestions(holder, named)).not.toHaveLength(0);
    expect(await cases.read(place.actor(place.otherOrganisation, ['leader']), named)).toBeNull();
    expect(
      await cases.suggestedQuestions(place.actor(place.otherOrganisation, ['leader']), named),
    ).toBeNull();
  });

  it('gathers what waits for one person, soonest due first', async () => {
    const { needsMe } = readers();
    const periodStart = '2026-03-01';
    const figure = { value: null, numerator: 48, denominator: 100, commentary: null, reason: null };
    const officer = place.actor(place.south, ['reporting_officer']);
    await place.useCases.saveReturn(officer, {
      organisationIndicatorId: place.southOwn,
      periodStart,
      ...figure,
    });
    const lead = await needsMe.list(place.actor(place.south, ['partner_lead']));
    expect(lead.map(({ kind, overdue }) => [kind, overdue])).toEqual([
      ['signReturn', true],
      ['enterReturn', false],
    ]);
    const holder = await needsMe.list(place.actor(place.north, ['portfolio_holder']));
    expect(holder.map(({ kind }) => kind)).toEqual(['triage']);
    expect(await needsMe.list(place.actor(place.otherOrganisation, ['leader', 'partner_lead']))).toEqual([]);
  });
});

describe('reading by id', () => {
  it('finds each kind of node for those it belongs to', async () => {
    const { nodes } = readers();
    const actor = place.actor(place.north, []);
    const own: [Parameters<typeof encodeId>[0], string, string][] = [
      ['Organisation', place.south, place.south],
      ['Partnership', place.partnership, place.partnership],
      ['Suite', place.partnership, place.suite],
      ['Indicator', place.north, place.northOwn],
      ['BudgetHeading', place.north, place.heading],
    ];
    for (const [type, tenantId, id] of own) {
      const row = await nodes.read(actor, { type, tenantId, id });
      expect(row?.id).toBe(encodeId(type, tenantId, id));
    }
  });

  it("answers null for others' rows exactly as for rows that are not there", async () => {
    const { nodes } = readers();
    const actor = place.actor(place.south, ['administrator', 'auditor']);
    const nowhere = '0192f0c1-0000-7000-8000-000000000000';
    const foreign: [Parameters<typeof encodeId>[0], string, string][] = [
      ['Organisation', place.otherOrganisation, place.otherOrganisation],
      ['Partnership', place.otherPartnership, place.otherPartnership],
      ['Suite', place.otherPartnership, place.otherSuite],
      ['Indicator', place.north, place.northOwn],
      ['Indicator', place.otherPartnership, place.otherIndicator],
      ['BudgetHeading', place.north, place.heading],
      ['Indicator', place.partnership, nowhere],
      ['ImprovementCase', nowhere, nowhere],
      ['Target', place.partnership, nowhere],
    ];
    for (const [type, tenantId, id] of foreign)
      expect(await nodes.read(actor, { type, tenantId, id })).toBeNull();
  });

  it('lists only the partnerships and organisations of the actor', async () => {
    const { organisations, partnerships } = readers();
    const actor = place.actor(place.south, []);
    expect((await partnerships.mine(actor)).map(({ name }) => name)).toEqual(['The Place']);
    expect((await organisations.known(actor)).map(({ name }) => name)).toEqual([
      'North Council',
      'South Council',
    ]);
    const ids = [encodeId('Partnership', place.partnership, place.partnership), 'nonsense'];
    const details = await partnerships.details(actor, ids);
    expect(details.get(ids[0] ?? '')?.members).toHaveLength(2);
    expect(details.get(ids[0] ?? '')?.themes).toEqual([{ code: 'climate', name: 'Climate' }]);
    expect(details.get('nonsense')).toEqual({ members: [], suites: [], themes: [] });
  });
});

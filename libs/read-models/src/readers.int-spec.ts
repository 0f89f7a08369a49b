import { BudgetHeadingReader } from './budget/budget-heading.reader.ts';
import { CaseReader } from './case/case.reader.ts';
import { CasesReader } from './cases/cases.reader.ts';
import { Place } from './fixtures/place.fixture.ts';
import { decodeId, encodeId } from './global-id.ts';
import { IndicatorReader } from './indicator/indicator.reader.ts';
import { NeedsMeReader } from './needs-me/needs-me.reader.ts';
import { NodeReader } from './node.reader.ts';
import { OrganisationReader } from './organisations/organisation.reader.ts';
import { PartnershipReader } from './partnerships/partnership.reader.ts';
import { ReturnsReader } from './returns/returns.reader.ts';
import { ScorecardReader } from './scorecard/scorecard.reader.ts';

let place: Place;
beforeAll(async () => {
  place = await Place.create();
});
afterAll(() => place.drop());

function readers() {
  const { tenants, clock } = place;
  const organisations = new OrganisationReader(tenants);
  const returns = new ReturnsReader(tenants, organisations, clock);
  const cases = new CaseReader(tenants, clock);
  const partnerships = new PartnershipReader(tenants);
  const indicators = new IndicatorReader(tenants, clock);
  const headings = new BudgetHeadingReader(tenants);
  return {
    organisations,
    returns,
    cases,
    partnerships,
    indicators,
    headings,
    board: new CasesReader(tenants, clock),
    needsMe: new NeedsMeReader(tenants, returns, clock),
    scorecards: new ScorecardReader(tenants, clock),
    nodes: new NodeReader({ organisations, partnerships, indicators, cases, headings }),
  };
}

describe('the scorecard reader', () => {
  it('shows the latest row with its exception, its case and how far it is signed', async () => {
    const actor = place.actor(place.south, ['partner_lead']);
    const page = await readers().scorecards.read(actor, { tenantId: place.partnership, id: place.suite });
    expect(page?.suite).toMatchObject({ key: true, indicatorCount: 1 });
    expect(page?.suite.advice).toBe('Key suites have 20 to 30 indicators; this has 1.');
    expect(page?.counts).toMatchObject({ red: 1, openCases: 1, green: 0 });
    expect(page?.rows).toHaveLength(1);
    expect(page?.rows[0]).toMatchObject({
      periodLabel: 'March 2026',
      value: 10,
      target: 50,
      rag: 'red',
      ragLetter: 'R',
      exception: 'bad',
      signedLabel: '1 of 2 signed, provisional',
      themeName: 'Climate',
      openCaseState: 'triage',
      openCaseStateLabel: 'To be triaged',
    });
    expect(page?.rows[0]?.sparkline).toHaveLength(24);
    expect(page?.rows[0]?.sparkline?.at(-1)).toBe(10);
  });

  it('has nothing to show of a suite that belongs to others', async () => {
    const actor = place.actor(place.south, ['partner_lead', 'administrator']);
    const other = { tenantId: place.otherPartnership, id: place.otherSuite };
    expect(await readers().scorecards.read(actor, other)).toBeNull();
    expect(
      await readers().scorecards.lines(actor, [{ ...other, indicatorId: place.otherIndicator }]),
    ).toEqual([]);
  });
});

describe('the indicator reader', () => {
  it('judges the whole series, each figure by its own target', async () => {
    const actor = place.actor(place.north, []);
    const row = await readers().indicators.read(actor, { tenantId: place.partnership, id: place.shared });
    expect(row?.series?.values).toHaveLength(24);
    expect(row?.series?.values.slice(-2)).toEqual([50, 10]);
    expect(row?.series?.rag.slice(-2)).toEqual(['green', 'red']);
    expect(row?.series?.lower.at(-1)).toBe(48);
    expect(row?.series?.limits).toMatchObject({ from: '2024-04-01' });
    expect(row?.series?.points.at(-1)).toBe('outside the limits');
    expect(row?.latest).toMatchObject({ rag: 'red', exception: 'bad', provisional: true, sinceLast: -40 });
    expect(row?.caption).toContain('fell 40.0 points to 10.0% in March 2026');
  });

  it('names who has signed and who is awaited', async () => {
    const actor = place.actor(place.north, []);
    const row = await readers().indicators.read(actor, { tenantId: place.partnership, id: place.shared });
    const latest = row?.contributions.filter((one) => one.periodLabel === 'March 2026');
    expect(latest?.map((one) => [one.organisation.name, one.state, one.numerator])).toEqual([
      ['North Council', 'signed', 10],
      ['South Council', 'awaited', null],
    ]);
    expect(row?.contributions).toHaveLength(6);
  });

  it('ranks the other areas with its own figure among them', async () => {
    const actor = place.actor(place.north, []);
    const row = await readers().indicators.read(actor, { tenantId: place.partnership, id: place.shared });
    expect(row?.comparators.map((one) => [one.areaName, one.value, one.rank, one.own])).toEqual([
      ['Area 1', 60, 1, false],
      ['Area 0', 40, 2, false],
      ['The Place', 10, 3, true],
    ]);
  });
});

describe('the returns reader', () => {
  it('asks for the periods that have ended since the last signature', async () => {
    const actor = place.actor(place.south, ['partner_lead']);
    const { items, recentlySigned, organisation } = await readers().returns.due(actor);
    expect(organisation.name).toBe('South Council');
    expect(items.map((item) => [item.periodLabel, item.state, item.overdue])).toEqual([
      ['March 2026', 'notEntered', true],
      ['April 2026', 'notEntered', false],
    ]);
    expect(items[0]).toMatchObject({ canSign: true, lastPeriodLabel: 'February 2026', valueKind: 'ratio' });
    expect(items[0]?.partnerships[0]?.signedLabel).toBe('1 of 2 signed, provisional');
    expect(recentlySigned).toHaveLength(10);
    expect(recentlySigned[0]).toMatchObject({ periodLabel: 'February 2026', state: 'signed', value: 50 });
  });

  it('puts the questions of a strange draft, and lets nobody sign without the role', async () => {
    const officer = place.actor(place.south, ['reporting_officer']);
    const organisationIndicatorId = place.southOwn;
    const figure = { value: null, numerator: 150, denominator: 100, commentary: 'See note', reason: null };
    const saved = await place.useCases.saveReturn(officer, {
      organisationIndicatorId,
      periodStart: '2026-03-01',
      ...figure,
    });
    expect(saved.kind).toBe('done');
    const key = { tenantId: place.south, id: place.southOwn };
    const item = await readers().returns.item(officer, key, '2026-03-01');
    expect(item).toMatchObject({ state: 'draft', numerator: 150, canDraft: true, canSign: false });
    expect(item?.whyNotSign).toBeTruthy();
    expect(item?.questions.map(({ code }) => code)).toEqual(['ratioOverWhole']);
  });

  it("answers alike for another organisation's measure, one that is not there, and a day no period starts on", async () => {
    const actor = place.actor(place.south, ['partner_lead']);
    const { returns } = readers();
    expect(await returns.item(actor, { tenantId: place.north, id: place.northOwn }, '2026-03-01')).toBeNull();
    expect(await returns.item(actor, { tenantId: place.south, id: place.northOwn }, '2026-03-01')).toBeNull();
    expect(await returns.item(actor, { tenantId: place.south, id: place.southOwn }, '2026-03-02')).toBeNull();
  });
});

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
    expect(row?.history).toMatchObject([
      { seq: 2, label: 'signed new figures', onBehalfOf: 'South Council', detail: 'March 2026' },
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

import { encodeId } from '#read-models/global-id';
import { Api } from './api.fixture.ts';

let api: Api;
let north: string;
let outsider: string;
beforeAll(async () => {
  api = await Api.start();
  const { place } = api;
  north = await api.person('holder@north.example.org', place.north, 'portfolio_holder');
  outsider = await api.person('leader@other.example.org', place.otherOrganisation, 'leader');
}, 60_000);
afterAll(() => api.stop());

const SCORECARD = `query ($id: ID!) { scorecard(suiteId: $id) {
  suite { id name indicatorCount } partnership { name members { organisation { name } accountableBody } suites { name } }
  counts { red openCases }
  rows { indicatorId title polarity rag direction exception sparkline openCaseId openCaseStateLabel } } }`;

const INDICATOR = `query ($id: ID!) { indicator(id: $id) { id title polarity caption series
  latest { rag value variation exception } contributions { state organisation { name } }
  target { value } comparators { rank own } openCase { id stateLabel } } }`;

describe('reading over HTTP', () => {
  it('signs in, says who that is, and signs out', async () => {
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename
      ... on SignedIn { token expiresAt viewer { name email actingFor { name } choices { current roles }
        appointments { role roleName } partnerships { name } needsMeCount } }
      ... on SignInRefused { message } } }`;
    const credentials = { email: 'holder@north.example.org', password: 'holder@north.example.org' };
    const { data, errors } = await api.ask(signIn, { input: credentials });
    expect(errors).toEqual([]);
    const signedIn = data?.signIn as { token: string; viewer: object };
    expect(signedIn.viewer).toEqual({
      name: 'Name of holder@north.example.org',
      email: 'holder@north.example.org',
      actingFor: { name: 'North Council' },
      choices: [{ current: true, roles: ['Portfolio holder (climate)'] }],
      appointments: [{ role: 'portfolioHolder', roleName: 'Portfolio holder' }],
      partnerships: [{ name: 'The Place' }],
      needsMeCount: 1,
    });
    const out = await api.ask('mutation { signOut }', {}, signedIn.token);
    expect(out.data).toEqual({ signOut: true });
    const after = await api.ask('{ viewer { id } }', {}, signedIn.token);
    expect(after.data).toEqual({ viewer: null });

    const wrong = await api.ask(signIn, { input: { ...credentials, password: 'no' } });
    const unknown = await api.ask(signIn, { input: { email: 'nobody@example.org', password: 'no' } });
    expect(wrong.data).toMatchObject({ signIn: { __typename: 'SignInRefused' } });
    expect(unknown.text).toBe(wrong.text);
  });

  it('reads a scorecard with the words of the schema', async () => {
    const { partnership, suite } = api.place;
    const { data, errors } = await api.ask(SCORECARD, { id: encodeId('Suite', partnership, suite) }, north);
    expect(errors).toEqual([]);
    expect(data?.scorecard).toMatchObject({
      suite: { name: 'Key measures', indicatorCount: 1 },
      partnership: { name: 'The Place', suites: [{ name: 'Key measures' }] },
      counts: { red: 1, openCases: 1 },
      rows: [{ polarity: 'higher', rag: 'red', exception: 'bad', openCaseStateLabel: 'To be triaged' }],
    });
    const { rows } = data?.scorecard as { rows: { indicatorId: string; sparkline: number[] }[] };
    expect(rows[0]?.sparkline).toHaveLength(24);
    const { data: page } = await api.ask(INDICATOR, { id: rows[0]?.indicatorId }, north);
    expect(page?.indicator).toMatchObject({
      latest: { rag: 'red' },
      openCase: { stateLabel: 'To be triaged' },
    });
    const { data: node } = await api.ask(
      'query ($id: ID!) { node(id: $id) { __typename id ... on Indicator { title } } }',
      { id: rows[0]?.indicatorId },
      north,
    );
    expect(node?.node).toMatchObject({ __typename: 'Indicator', title: 'Waste recycled P1' });
  });

  it('reads returns, cases, budget headings and what waits, each with its own shape', async () => {
    const query = `{ returnsDue { organisation { name } items { id periodLabel state whyNotSign partnerships { signedLabel } } }
      cases(filter: { open: true }) { totalCount counts { state count medianWorkingDays } edges { cursor node { id stateLabel } } }
      budgetHeadings { edges { node { name available } } } needsMe { edges { node { kind title button } } }
      organisations { totalCount pageInfo { hasNextPage } } }`;
    const { data, errors } = await api.ask(query, {}, north);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      returnsDue: { organisation: { name: 'North Council' } },
      cases: { totalCount: 1, counts: [{ state: 'triage', count: 1 }] },
      budgetHeadings: { edges: [{ node: { name: 'Waste', available: 1_000_000 } }] },
      needsMe: { edges: [{ node: { kind: 'triage', button: 'Decide' } }] },
      organisations: { totalCount: 2 },
    });
  });

  it("answers for another place's ids byte for byte as for ids that are nowhere", async () => {
    const { place } = api;
    const nowhere = '0192f0c1-0000-7000-8000-00000000000f';
    const suites = [
      encodeId('Suite', place.partnership, place.suite),
      encodeId('Suite', place.partnership, nowhere),
      encodeId('Suite', nowhere, nowhere),
      encodeId('Indicator', place.partnership, place.shared),
      'not-an-id',
      '',
    ];
    const texts = new Set<string>();
    for (const id of suites) texts.add((await api.ask(SCORECARD, { id }, outsider)).text);
    expect([...texts]).toEqual(['{"data":{"scorecard":null}}\n']);

    const act = `mutation ($id: ID!) { dismissCase(input: { caseId: $id, expectedVersion: 1, reason: "None" }) {
      __typename ... on NotFound { message } } }`;
    const { data } = await api.ask('{ cases { edges { node { id } } } }', {}, north);
    const { edges } = data?.cases as { edges: { node: { id: string } }[] };
    const answers = new Set<string>();
    for (const id of [
      edges[0]?.node.id,
      encodeId('ImprovementCase', place.partnership, nowhere),
      'x',
      suites[0],
    ]) {
      answers.add((await api.ask(act, { id }, outsider)).text);
    }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toContain('NotFound');
  });

  it('lets nobody act for an organisation without an appointment there', async () => {
    const actFor = `mutation ($id: ID!) { actFor(organisationId: $id) { __typename ... on NotPermitted { rule message } } }`;
    const { place } = api;
    const south = await api.ask(actFor, { id: encodeId('Organisation', place.south, place.south) }, north);
    expect(south.data).toMatchObject({ actFor: { __typename: 'NotPermitted', rule: 'noAppointment' } });
    const nonsense = await api.ask(actFor, { id: 'nonsense' }, north);
    expect(nonsense.text).toBe(south.text);
    const own = await api.ask(actFor, { id: encodeId('Organisation', place.north, place.north) }, north);
    expect(own.data).toMatchObject({ actFor: { __typename: 'ActingFor' } });
  });
});

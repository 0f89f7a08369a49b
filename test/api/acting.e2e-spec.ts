import { encodeId } from '#read-models/global-id';
import { Api } from './api.fixture.ts';

let api: Api;
let holder: string;
let lead: string;
let officer: string;
beforeAll(async () => {
  api = await Api.start();
  const { place } = api;
  holder = await api.person('holder@north.example.org', place.north, 'portfolio_holder');
  lead = await api.person('lead@south.example.org', place.south, 'partner_lead');
  officer = await api.person('officer@south.example.org', place.south, 'reporting_officer');
}, 60_000);
afterAll(() => api.stop());

const CASE =
  'case { id version state questions { id text required } events { name available } history { label } }';

interface Moved {
  __typename: string;
  case?: { id: string; version: number; state: string; questions: { id: string }[] };
  fields?: { field: string; message: string }[];
  version?: number;
  rule?: string;
  available?: string[];
}

async function act(name: string, type: string, input: object, token: string): Promise<Moved> {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { __typename
    ... on CaseMoved { ${CASE} } ... on Invalid { fields { field message } } ... on ChangedMeanwhile { version }
    ... on NotPermitted { rule message } ... on NotAvailableNow { available stateLabel message } } }`;
  const { data, errors } = await api.ask(query, { input }, token);
  expect(errors).toEqual([]);
  return data?.[name] as Moved;
}

async function openCase(): Promise<{ id: string; version: number }> {
  const { data } = await api.ask('{ cases(filter: { open: true }) { edges { node { id } } } }', {}, holder);
  const { edges } = data?.cases as { edges: { node: { id: string } }[] };
  const id = edges[0]?.node.id ?? '';
  const page = await api.ask(
    'query ($id: ID!) { case(id: $id) { version indicator { title } } }',
    { id },
    holder,
  );
  const { version } = page.data?.case as { version: number };
  return { id, version };
}

describe('acting over HTTP', () => {
  it('saves and signs a return, refusing whoever may not', async () => {
    const { place } = api;
    const indicatorId = encodeId('Indicator', place.south, place.southOwn);
    const save = `mutation ($input: SaveReturnInput!) { saveReturn(input: $input) { __typename
      ... on ReturnSaved { item { state numerator questions { code } canSign whyNotSign } }
      ... on Invalid { fields { field message } } } }`;
    const periodStart = '2026-03-01';
    const bad = await api.ask(save, { input: { indicatorId, periodStart, numerator: 5 } }, officer);
    expect(bad.data).toMatchObject({
      saveReturn: { __typename: 'Invalid', fields: [{ field: 'denominator' }] },
    });
    const saved = await api.ask(
      save,
      { input: { indicatorId, periodStart, numerator: 48, denominator: 100 } },
      officer,
    );
    expect(saved.data).toMatchObject({
      saveReturn: { item: { state: 'draft', numerator: 48, canSign: false } },
    });

    const sign = `mutation ($input: SignReturnInput!) { signReturn(input: $input) { __typename
      ... on ReturnSigned { item { state } totals { value signedLabel } casesOpened { id } }
      ... on NotPermitted { rule message } } }`;
    const input = { indicatorId, periodStart };
    const refused = await api.ask(sign, { input }, officer);
    expect(refused.data).toMatchObject({ signReturn: { __typename: 'NotPermitted' } });
    const signed = await api.ask(sign, { input }, lead);
    expect(signed.data).toMatchObject({
      signReturn: {
        __typename: 'ReturnSigned',
        item: { state: 'signed' },
        totals: [{ value: 29, signedLabel: '2 of 2 signed' }],
        casesOpened: [],
      },
    });
    const foreign = { indicatorId: encodeId('Indicator', place.north, place.northOwn), periodStart };
    expect((await api.ask(sign, { input: foreign }, lead)).data).toMatchObject({
      signReturn: { __typename: 'NotFound' },
    });
  });

  it('opens a challenge by one who may, on the version they saw', async () => {
    const { id: caseId, version } = await openCase();
    const questions = [{ text: 'Why did it fall?', group: 'why', required: true }];
    const input = { caseId, expectedVersion: version, questions, justification: 'A sudden fall' };
    expect(await act('openChallenge', 'OpenChallengeInput', input, officer)).toMatchObject({
      __typename: 'NotPermitted',
    });
    const stale = { ...input, expectedVersion: version - 1 };
    expect(await act('openChallenge', 'OpenChallengeInput', stale, holder)).toMatchObject({
      __typename: 'ChangedMeanwhile',
      version,
    });
    const empty = { ...input, questions: [] };
    const invalid = await act('openChallenge', 'OpenChallengeInput', empty, holder);
    expect(invalid.__typename).toBe('Invalid');
    expect(invalid.fields?.[0]?.field).toContain('questions');

    const moved = await act('openChallenge', 'OpenChallengeInput', input, holder);
    expect(moved).toMatchObject({
      __typename: 'CaseMoved',
      case: { state: 'challenge.awaitingExplanation', version: version + 1 },
    });
    const again = { caseId, expectedVersion: version + 1, reason: 'No need' };
    const unavailable = await act('dismissCase', 'JustifiedInput', again, holder);
    expect(unavailable.__typename).toBe('NotAvailableNow');
    expect(unavailable.available).toContain('explain');
  });

  it('fixes a target before it starts, and not after', async () => {
    const { place } = api;
    const leader = await api.person('leader@north.example.org', place.north, 'leader');
    const indicatorId = encodeId('Indicator', place.partnership, place.shared);
    const band = { value: 55, toleranceBelow: 2, toleranceAbove: 2, basis: 'Five points up' };
    const query = `mutation ($input: SetTargetInput!) { setTarget(input: $input) { __typename
      ... on TargetSet { target { id value starts fixedAt } } ... on Invalid { fields { field } }
      ... on NotPermitted { rule } } }`;
    const late = { indicatorId, starts: '2020-04-01', ends: '2021-03-31', ...band };
    const future = { indicatorId, starts: '2027-04-01', ends: '2028-03-31', ...band };
    expect((await api.ask(query, { input: future }, officer)).data).toMatchObject({
      setTarget: { __typename: 'NotPermitted' },
    });
    const tokens = [holder, leader];
    const answers = await Promise.all(tokens.map((token) => api.ask(query, { input: future }, token)));
    const fixed = answers.filter(({ text }) => text.includes('TargetSet'));
    expect(fixed).toHaveLength(1);
    expect(fixed[0]?.data).toMatchObject({ setTarget: { target: { value: 55, starts: '2027-04-01' } } });
    const token = tokens[answers.findIndex(({ text }) => text.includes('TargetSet'))];
    const refused = await api.ask(query, { input: late }, token);
    expect(refused.data).toMatchObject({ setTarget: { __typename: 'Invalid' } });
  });
});

import { encodeId } from '#read-models/global-id';
import { Api } from './api.fixture.ts';

let api: Api;
let manager: string;
let scrutiny: string;
let lead: string;
let outsider: string;
let partnershipId: string;
beforeAll(async () => {
  api = await Api.start();
  const { place } = api;
  partnershipId = encodeId('Partnership', place.partnership, place.partnership);
  manager = await api.person(
    'manager@north.example.org',
    place.north,
    'performance_manager',
    place.partnership,
  );
  scrutiny = await api.person('scrutiny@north.example.org', place.north, 'scrutiny_officer');
  lead = await api.person('lead@south.example.org', place.south, 'partner_lead');
  outsider = await api.person('leader@other.example.org', place.otherOrganisation, 'leader');
}, 60_000);
afterAll(() => api.stop());

interface Kept {
  __typename: string;
  code?: string;
  bank?: { questions: { code: string; version: number | null; text: string }[] };
  fields?: { field: string; message: string }[];
  rule?: string;
  version?: number;
}

const parts = `__typename
  ... on QuestionKept { code bank { questions { code version text } } }
  ... on Invalid { fields { field message } } ... on NotPermitted { rule message }
  ... on ChangedMeanwhile { version } ... on NotFound { message }`;

async function keep(name: string, type: string, input: object, token: string): Promise<Kept> {
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${parts} } }`;
  const { data, errors } = await api.ask(query, { input }, token);
  expect(errors).toEqual([]);
  return data?.[name] as Kept;
}

const content = {
  text: 'Has the neighbourhood forum been asked?',
  group: 'who',
  stages: ['challenge'],
  fits: ['bad'],
  required: false,
};
const add = (change: object, token: string) =>
  keep('addQuestion', 'AddQuestionInput', { partnershipId, ...content, ...change }, token);
const reword = (change: object, token: string) =>
  keep(
    'rewordQuestion',
    'RewordQuestionInput',
    { partnershipId, ...content, code: 'P1', expectedVersion: 1, reason: 'Plainer', ...change },
    token,
  );
const retire = (change: object, token: string) =>
  keep(
    'retireQuestion',
    'RetireQuestionInput',
    { partnershipId, code: 'P1', expectedVersion: 2, reason: 'Asked elsewhere now', ...change },
    token,
  );

async function bankFor(token: string): Promise<{ maintainable: boolean; whyNot: string | null } | null> {
  const query =
    'query ($id: ID!) { questionBank(partnershipId: $id) { maintainable whyNot questions { code } } }';
  const { data } = await api.ask(query, { id: partnershipId }, token);
  return (data?.questionBank ?? null) as Awaited<ReturnType<typeof bankFor>>;
}

describe('a partnership’s own questions', () => {
  it('are added by a performance manager or a scrutiny officer, and read by every member', async () => {
    const added = await add({}, manager);
    expect(added).toMatchObject({ __typename: 'QuestionKept', code: 'P1' });
    expect(added.bank?.questions[0]).toMatchObject({ code: 'P1', version: 1, text: content.text });
    expect(await add({ text: 'Who spoke for the young?' }, scrutiny)).toMatchObject({ code: 'P2' });
    expect(await bankFor(manager)).toMatchObject({ maintainable: true, whyNot: null });
    expect(await bankFor(lead)).toMatchObject({ maintainable: false });
  });

  it('are refused to others with the reason, and unknown to outsiders as if there were none', async () => {
    expect(await add({ text: 'Another?' }, lead)).toMatchObject({ __typename: 'NotPermitted' });
    expect(await bankFor(outsider)).toBeNull();
    const elsewhere = await add({ text: 'Another?' }, outsider);
    const nowhere = '0190a000-0000-7000-8000-000000000000';
    const invented = encodeId('Partnership', nowhere, nowhere);
    expect(elsewhere).toEqual(await add({ partnershipId: invented, text: 'Another?' }, outsider));
    expect(elsewhere.__typename).toBe('NotFound');
  });

  it('say field by field what is wrong', async () => {
    const fieldsOf = async (change: object) => (await add(change, manager)).fields?.map(({ field }) => field);
    expect(await fieldsOf({ text: '' })).toEqual(['text']);
    expect(await fieldsOf({ text: 'No mark', stages: [] })).toEqual(['text', 'stages']);
    expect(await fieldsOf({ text: 'A?', group: 'gossip', fits: ['rain'] })).toEqual(['group', 'fits']);
    expect(await fieldsOf({})).toEqual(['text']);
  });

  it('keep their code through rewording, and the second of two who reword is told', async () => {
    const reworded = await reword({ text: 'What did the neighbourhood forum say?' }, manager);
    expect(reworded.bank?.questions[0]).toMatchObject({ code: 'P1', version: 2 });
    expect(await reword({}, scrutiny)).toMatchObject({ __typename: 'ChangedMeanwhile', version: 2 });
    expect(await reword({ expectedVersion: 2, reason: ' ' }, manager)).toMatchObject({
      fields: [{ field: 'reason' }],
    });
    expect(await reword({ code: 'W1' }, manager)).toMatchObject({ __typename: 'NotFound' });
  });

  it('are retired with a reason, and their code is never used again', async () => {
    expect(await retire({}, lead)).toMatchObject({ __typename: 'NotPermitted' });
    const retired = await retire({}, scrutiny);
    expect(retired.bank?.questions.map(({ code }) => code)).not.toContain('P1');
    expect(await retire({ expectedVersion: 3 }, scrutiny)).toMatchObject({ __typename: 'NotFound' });
    expect(await add({ text: 'And next?' }, manager)).toMatchObject({ code: 'P3' });
  });

  it('cannot be changed or removed by direct SQL', async () => {
    const { place } = api;
    for (const change of [`update own_question set text = 'x?'`, 'delete from own_question']) {
      await expect(
        place.transactions.run([place.partnership], ({ sql }) => sql.query(change)),
      ).rejects.toThrow(/permission denied/);
    }
  });
});

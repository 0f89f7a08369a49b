import { encodeId } from '#read-models/global-id';
import type { PersonKey } from '#testing/small-place/people';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { asking, refusals } from './asking.ts';
import type { Asking } from './asking.ts';

interface Seen {
  id: string;
  version: number;
  state: string;
  queue: { rank: number; inTurn: boolean; reason: string; whyNot: string | null } | null;
  mayTakeOutOfTurn: boolean;
  outOfTurn: { reason: string }[];
  events: { name: string; available: boolean; whyNot: string | null }[];
  history: { event: string; detail: string | null }[];
}

const seen = `id version state queue { rank inTurn reason whyNot } mayTakeOutOfTurn outOfTurn { reason }
  events { name available whyNot } history { event detail }`;

let product: Product;
let partnershipId: string;
let as: Asking['as'];
let api: Asking['api'];

beforeAll(async () => {
  product = await startProduct(['Marlowdale', 'Quillbrook']);
  ({ as, api } = asking(product));
  const [place] = product.places;
  if (!place) throw new Error('There is a place.');
  partnershipId = encodeId('Partnership', place.partnership, place.partnership);
}, 180_000);
afterAll(() => product.stop());

interface PolicyAnswer {
  version: number;
  maySet: boolean;
  settings: { key: string; value: string | null; words: string }[];
  changes: { who: string; label: string; before: string; after: string }[];
}
const policyFields = `version maySet settings { key value words } changes { who label before after }`;
const readPolicy = (token: string, id = partnershipId) =>
  api<PolicyAnswer | null>(token, `query ($id: ID!) { answer: policy(ownerId: $id) { ${policyFields} } }`, {
    id,
  });
const setPolicy = (token: string, expectedVersion: number, values: object[], id = partnershipId) =>
  api<Record<string, unknown>>(
    token,
    `mutation ($input: SetPolicyInput!) { answer: setPolicy(input: $input) { type: __typename
       ... on PolicySet { policy { ${policyFields} } } ${refusals} } }`,
    { input: { ownerId: id, expectedVersion, values } },
  );

describe('a policy', () => {
  it('is read by everyone in the partnership, and by nobody outside: as if there were none', async () => {
    const policy = await readPolicy(await as('healthOfficer'));
    expect(policy).toMatchObject({ version: 0, maySet: false, changes: [] });
    expect(policy?.settings.find(({ key }) => key === 'openCaseCapacity')?.words).toBe('No limit');
    expect(await readPolicy(await as('administrator', 1))).toBeNull();
    const invented = encodeId('Partnership', partnershipUuid(9), partnershipUuid(9));
    expect(await readPolicy(await as('administrator', 1), invented)).toBeNull();
  });

  it('is changed by neither manager, holder nor outsider', async () => {
    const values = [{ key: 'openCaseCapacity', value: '1' }];
    for (const key of ['manager', 'portfolioHolder', 'scrutiny', 'coordinator'] as const) {
      expect(await setPolicy(await as(key), 0, values)).toMatchObject({
        type: 'NotPermitted',
        rule: 'needs:leader|administrator',
      });
    }
    expect(await setPolicy(await as('administrator', 1), 0, values)).toMatchObject({ type: 'NotFound' });
    expect((await readPolicy(await as('manager')))?.version).toBe(0);
  });

  it('takes no value out of bounds, says so for each setting, and changes none of them', async () => {
    const values = [
      { key: 'openCaseCapacity', value: '0' },
      { key: 'reviewerRoles', value: 'leader' },
      { key: 'triageDays', value: '7' },
      { key: 'noSuchThing', value: '1' },
    ];
    const answer = await setPolicy(await as('administrator'), 0, values);
    expect(answer).toMatchObject({ type: 'Invalid' });
    const fields = (answer['fields'] as { field: string }[]).map(({ field }) => field);
    expect(fields).toEqual(['openCaseCapacity', 'reviewerRoles', 'noSuchThing']);
    expect((await readPolicy(await as('manager')))?.version).toBe(0);
  });

  it('is changed by an administrator and by the board, with who changed what; the later of two is told', async () => {
    const first = await setPolicy(await as('administrator'), 0, [
      { key: 'openCaseCapacity', value: '1' },
      { key: 'triageDays', value: '5' },
    ]);
    expect(first).toMatchObject({
      type: 'PolicySet',
      policy: {
        version: 1,
        changes: [{ label: 'Cases worked on at once', before: 'No limit', after: '1 case' }],
      },
    });
    const late = await setPolicy(await as('leader'), 0, [{ key: 'triageDays', value: '7' }]);
    expect(late).toMatchObject({ type: 'ChangedMeanwhile', version: 1 });
    const second = await setPolicy(await as('leader'), 1, [{ key: 'triageDays', value: '7' }]);
    expect(second).toMatchObject({ type: 'PolicySet', policy: { version: 2 } });
    const policy = await readPolicy(await as('manager'));
    expect(policy?.changes.map(({ label }) => label)).toEqual(['Triage', 'Cases worked on at once']);
  });
});

describe('a queue', () => {
  const cases: string[] = [];
  const look = (token: string, id: string) =>
    api<Seen>(token, `query ($id: ID!) { answer: case(id: $id) { ${seen} } }`, { id });
  const open = async (indicator: 'home' | 'calls') => {
    const [place] = product.places;
    const indicatorId = encodeId('Indicator', place?.partnership ?? '', place?.indicators[indicator] ?? '');
    const answer = await api<{ case: Seen }>(
      await as('manager'),
      `mutation ($input: OpenCaseInput!) { answer: openCase(input: $input) { ... on CaseMoved { case { ${seen} } } } }`,
      { input: { indicatorId, reason: 'Members asked.' } },
    );
    return answer.case.id;
  };
  const challenge = async (key: PersonKey, id: string, outOfTurn: string | null = null) => {
    const { version } = await look(await as(key), id);
    return api<Record<string, unknown>>(
      await as(key),
      `mutation ($input: OpenChallengeInput!) { answer: openChallenge(input: $input) { type: __typename
         ... on CaseMoved { case { ${seen} } }
         ... on NoFreePlace { message capacity inHand rank waiting mayTakeOutOfTurn } ${refusals} } }`,
      {
        input: {
          caseId: id,
          expectedVersion: version,
          questions: [{ text: 'Why now?', group: 'why', required: false }],
          outOfTurn,
        },
      },
    );
  };

  it('ranks what waits in triage and says why', async () => {
    cases.push(await open('home'), await open('calls'));
    const [first, second] = await Promise.all(cases.map(async (id) => look(await as('scrutiny'), id)));
    expect([first?.queue?.rank, second?.queue?.rank].toSorted()).toEqual([1, 2]);
    if (first?.queue?.rank === 2) cases.reverse();
    const [top = '', next = ''] = cases;
    expect((await look(await as('manager'), top)).queue).toMatchObject({ inTurn: true, whyNot: null });
    const waiting = await look(await as('manager'), next);
    expect(waiting.queue?.reason).toMatch(/^Ranks 2nd of 2: priority \d/);
    expect(waiting.events.find(({ name }) => name === 'openChallenge')).toMatchObject({
      available: false,
      whyNot: expect.stringContaining('the free place is for the case ranked first') as string,
    });
  });

  it('gives the place to the first, and tells the rest how it stands', async () => {
    const [top = '', next = ''] = cases;
    expect(await challenge('manager', next)).toMatchObject({
      type: 'NoFreePlace',
      rank: 2,
      inHand: 0,
      capacity: 1,
    });
    expect(await challenge('manager', top)).toMatchObject({ type: 'CaseMoved' });
    expect(await challenge('manager', next)).toMatchObject({
      type: 'NoFreePlace',
      rank: 1,
      inHand: 1,
      mayTakeOutOfTurn: false,
      message: expect.stringContaining('1 of 1 cases are being worked on; no place is free') as string,
    });
    expect((await look(await as('manager'), next)).state).toBe('triage');
  });

  it('lets a portfolio holder go first with a reason that is kept, and nobody else', async () => {
    const [, next = ''] = cases;
    const reason = 'The inspection is next month.';
    expect(await challenge('manager', next, reason)).toMatchObject({
      type: 'NotPermitted',
      rule: 'needs:portfolio_holder|leader',
    });
    expect((await look(await as('portfolioHolder'), next)).mayTakeOutOfTurn).toBe(true);
    const answer = await challenge('portfolioHolder', next, reason);
    expect(answer).toMatchObject({ type: 'CaseMoved', case: { outOfTurn: [{ reason }] } });
    const { history } = await look(await as('scrutiny'), next);
    expect(history.find(({ event }) => event === 'openChallenge')?.detail).toContain(
      `Taken out of turn (1 of 1 in hand, ranked 1st of 1 waiting): ‘${reason}’`,
    );
  });
});

function partnershipUuid(digit: number): string {
  return `00000000-0000-7000-8000-${String(digit).repeat(12)}`;
}

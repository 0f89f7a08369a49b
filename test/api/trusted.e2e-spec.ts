import pg from 'pg';
import { jest } from '@jest/globals';
import { UNREVISED } from '#database/revisions/revised-tables';
import { DOCUMENT_IDS } from '../../apps/web/src/generated/document-ids.ts';
import { TRUSTED_DOCUMENTS } from '#graphql/generated/trusted-documents';
import { encodeId } from '#read-models/global-id';
import { TenantReader } from '#read-models/tenant/tenant.reader';
import { Api } from './api.fixture.ts';
import type { Answer } from './api.fixture.ts';

let api: Api;
let token: string;
beforeAll(async () => {
  api = await Api.start();
  token = await api.person('trusted@north.example.org', api.place.north, 'performance_manager');
}, 60_000);
afterAll(() => api.stop());

const idOf = (name: string): string => DOCUMENT_IDS[name] ?? '';
const send = (body: object, by: string | null = token): Promise<Answer> =>
  api.post(JSON.stringify(body), {
    'content-type': 'application/json',
    ...(by ? { authorization: `Bearer ${by}` } : {}),
  });

describe('a trusted document', () => {
  it('is answered by its id alone, as its text would be', async () => {
    const byId = await send({ documentId: idOf('Home'), variables: {} });
    const byText = await send({ query: TRUSTED_DOCUMENTS[idOf('Home')], variables: {} });
    expect(byId).toMatchObject({ status: 200, errors: [] });
    expect(byId.data).toHaveProperty('viewer');
    expect(byId.text).toBe(byText.text);
  });

  it('is refused plainly where the id is nobody’s, or is none', async () => {
    const unknown = await send({ documentId: `sha256:${'0'.repeat(64)}`, variables: {} });
    expect(unknown).toMatchObject({
      status: 400,
      data: null,
      errors: [{ message: 'There is no document with this id.', extensions: { code: 'UNKNOWN_DOCUMENT' } }],
    });
    expect(await send({ documentId: 7 })).toMatchObject({ status: 400, data: null });
    const both = await send({ documentId: idOf('Home'), query: '{ viewer { id } }' });
    expect(both.errors[0]?.message).toBe('Send a documentId or a query, not both.');
  });
});

describe('an answer that is kept', () => {
  const reads = {
    all: jest.spyOn(TenantReader.prototype, 'readAll'),
    one: jest.spyOn(TenantReader.prototype, 'read'),
  };
  const readsOf = async <T>(work: () => Promise<T>): Promise<{ made: number; answer: T }> => {
    const count = () => reads.all.mock.calls.length + reads.one.mock.calls.length;
    const before = count();
    const answer = await work();
    return { made: count() - before, answer };
  };
  const scorecard = (by = token, suite = api.place.suite, partnership = api.place.partnership) =>
    send(
      { documentId: idOf('Scorecard'), variables: { suiteId: encodeId('Suite', partnership, suite) } },
      by,
    );
  const change = (tenantId: string, text: string, values: unknown[]) =>
    api.place.transactions.run([tenantId], ({ sql }) => sql.query(text, values));
  const title = async (by?: string): Promise<string> => (await scorecard(by)).text;

  it('is read once while nothing changes, and the same to the byte', async () => {
    const first = await scorecard();
    const again = await readsOf(() => scorecard());
    expect(first.errors).toEqual([]);
    expect(again).toMatchObject({ made: 0, answer: { status: 200, text: first.text } });
    // A change elsewhere is no reason to read it again.
    await change(api.place.otherPartnership, 'update theme set name = name', []);
    expect(await readsOf(() => scorecard())).toMatchObject({ made: 0, answer: { text: first.text } });
  });

  it('is read again after any change, committed by whomever, and not after one that was undone', async () => {
    const rename = 'update indicator set title = $1 where code = $2';
    await change(api.place.partnership, rename, ['Litter picked', 'P1']);
    expect(await title()).toContain('Litter picked');
    const undone = api.place.transactions.run([api.place.partnership], async ({ sql }) => {
      await sql.query(rename, ['Never', 'P1']);
      await scorecard();
      throw new Error('Undone.');
    });
    await expect(undone).rejects.toThrow('Undone.');
    expect(await readsOf(() => scorecard())).toMatchObject({ made: 0 });
    expect(await title()).toContain('Litter picked');
  });

  it('is not for somebody whose appointment has ended, nor for one who is given another', async () => {
    const { partnership, south } = api.place;
    const asked = await api.person('ending@south.example.org', south, 'performance_manager');
    expect(await title(asked)).toContain('Litter picked');
    const end = `update appointment set ends = '2024-02-01' where person_name like '%ending@south%'`;
    await change(south, end, []);
    expect(await title(asked)).not.toContain('Litter picked');
    const left = `update membership set "left" = '2024-02-01' where organisation_id = $1`;
    const stays = await api.person('staying@south.example.org', south, 'performance_manager');
    expect(await title(stays)).toContain('Litter picked');
    await change(partnership, left, [south]);
    expect(await title(stays)).not.toContain('Litter picked');
    await change(partnership, `update membership set "left" = null where organisation_id = $1`, [south]);
    expect(await title(stays)).toContain('Litter picked');
  });

  it('is never for another person or another tenant, however they take turns', async () => {
    const { otherOrganisation, otherPartnership, otherSuite, north, partnership, suite } = api.place;
    const people = [
      { by: await api.person('one@north.example.org', north, 'performance_manager'), sees: true },
      {
        by: await api.person('two@other.example.org', otherOrganisation, 'performance_manager'),
        sees: false,
      },
    ];
    for (let round = 0; round < 3; round += 1) {
      const answers = await Promise.all(
        people.flatMap(({ by }) => [
          scorecard(by, suite, partnership),
          scorecard(by, otherSuite, otherPartnership),
        ]),
      );
      const [ours, notOurs, notTheirs, theirs] = answers.map(({ text }) => text);
      for (const whole of [ours, theirs]) expect(whole).toContain('"rows":[{');
      for (const none of [notOurs, notTheirs]) expect(none).toContain('"scorecard":null');
      expect(ours).toContain('one@north');
      expect(theirs).toContain('two@other');
    }
  });

  it('reads no table whose changes raise no revision', async () => {
    const sent = jest.spyOn(pg.Client.prototype, 'query');
    await change(api.place.partnership, 'update theme set name = name', []);
    const { partnership, shared } = api.place;
    const asked = [
      ['Scorecard', { suiteId: encodeId('Suite', partnership, api.place.suite) }],
      ['Scorecard', { suiteId: encodeId('Suite', partnership, api.place.suite), on: '2026-04-20' }],
      ['Indicator', { id: encodeId('Indicator', partnership, shared) }],
      ['Cases', {}],
      ['Home', {}],
    ] as const;
    for (const [name, variables] of asked) {
      const { errors } = await send({ documentId: idOf(name), variables });
      expect({ name, errors }).toEqual({ name, errors: [] });
    }
    const texts = sent.mock.calls.map(([first]) => (first as { text?: string }).text ?? String(first));
    const selects = texts.filter(
      (text) => /^\s*(select|with)\b/i.test(text) && !text.includes('from session s'),
    );
    expect(selects.length).toBeGreaterThan(40);
    const unrevised = Object.keys(UNREVISED).filter((table) => table !== 'tenant_revision');
    const read = unrevised.filter((table) => selects.some((text) => new RegExp(`\\b${table}\\b`).test(text)));
    expect(read).toEqual([]);
  });
});

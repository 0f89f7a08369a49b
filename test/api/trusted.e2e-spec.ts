import { DOCUMENT_IDS } from '../../apps/web/src/generated/document-ids.ts';
import { TRUSTED_DOCUMENTS } from '#graphql/generated/trusted-documents';
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

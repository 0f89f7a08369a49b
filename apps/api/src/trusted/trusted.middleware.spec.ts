import express from 'express';
import { buildSchema } from 'graphql';
import request from 'supertest';
import { TrustedDocuments } from '#graphql/trusted/trusted-documents';
import type { RequestContext } from '#graphql/request-context';
import type { RequestContexts } from '../request/request-contexts.ts';
import { documentsTaken, trustedDocuments } from './trusted.middleware.ts';
import type { DocumentsTaken } from './trusted.middleware.ts';

const schema = buildSchema('type Query { viewer: String }');
const viewer = schema.getQueryType()?.getFields().viewer;
if (viewer) viewer.resolve = (_source, _args, { requestId }: { requestId: string }) => requestId;
const documents = new TrustedDocuments(() => schema, { known: 'query Known{viewer}' });

const over = { of: () => Promise.reject(new Error('Too many.')) };
const contextOf = (who: unknown) => ({
  of: () => Promise.resolve({ who, token: null, requestId: 'a-request' } as RequestContext),
});

/** A server that answers with the body as it reaches the one behind. */
function server(taken: DocumentsTaken, who: Pick<RequestContexts, 'of'> = over): express.Express {
  const app = express();
  app.use(express.json(), trustedDocuments(documents, who, taken));
  app.post('/', (req, res) => void res.json(req.body));
  return app;
}

describe('an API that takes trusted documents alone', () => {
  const sent = (body: object) => request(server('trusted')).post('/').send(body);

  it('answers them', async () => {
    const { status, body } = await sent({ documentId: 'known', variables: { at: 1 } });
    expect({ status, body }).toEqual({
      status: 200,
      body: { query: 'query Known{viewer}', operationName: 'Known', variables: { at: 1 } },
    });
  });

  it.each([[{ query: '{ viewer }' }], [{ query: 'query Known{viewer}' }], [[{ documentId: 'known' }]], [{}]])(
    'refuses %j',
    async (body) => {
      const answer = await sent(body);
      expect(answer.status).toBe(400);
      expect(answer.text).toContain('TRUSTED_DOCUMENTS_ONLY');
    },
  );

  it('refuses an id it does not know', async () => {
    expect((await sent({ documentId: 'other' })).text).toContain('UNKNOWN_DOCUMENT');
  });
});

describe('a query with a plan', () => {
  const ask = async (who: unknown) =>
    (
      await request(server('any', contextOf(who)))
        .post('/')
        .send({ documentId: 'known' })
    ).text;

  it('is answered at once, to whoever is signed in and to nobody', async () => {
    expect(await ask(null)).toBe('{"data":{"viewer":"a-request"}}\n');
    expect(await ask({ actor: { token: { name: 'a script', scope: null } } })).toContain('a-request');
  });

  it('is left to the server where a token of a narrower scope asks', async () => {
    expect(await ask({ actor: { token: { name: 'a script', scope: 'read' } } })).toContain('query Known');
  });
});

describe('an API that takes any document', () => {
  it('leaves texts to the server behind', async () => {
    const { body } = await request(server('any')).post('/').send({ query: '{ viewer }' });
    expect(body).toEqual({ query: '{ viewer }' });
  });

  it('is what there is unless DOCUMENTS says otherwise', () => {
    expect([undefined, '', 'any', 'trusted'].map(documentsTaken)).toEqual(['any', 'any', 'any', 'trusted']);
    expect(() => documentsTaken('none')).toThrow('DOCUMENTS must be');
  });
});

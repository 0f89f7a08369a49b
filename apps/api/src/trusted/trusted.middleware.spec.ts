import express from 'express';
import { buildSchema } from 'graphql';
import request from 'supertest';
import { TrustedDocuments } from '#graphql/trusted/trusted-documents';
import { documentsTaken, trustedDocuments } from './trusted.middleware.ts';
import type { DocumentsTaken } from './trusted.middleware.ts';

const schema = buildSchema('type Query { viewer: String }');
const documents = new TrustedDocuments(() => schema, { known: 'query Known{viewer}' });

const nobody = { of: () => Promise.resolve({ who: null, token: null, requestId: 'a-request' }) };

/** A server that answers with the body as it reaches the one behind. */
function server(taken: DocumentsTaken): express.Express {
  const app = express();
  app.use(express.json(), trustedDocuments(documents, nobody, taken));
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

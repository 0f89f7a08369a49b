import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { DOCUMENT_IDS } from '../../../../apps/web/src/generated/document-ids.ts';
import { TRUSTED_DOCUMENTS } from '../generated/trusted-documents.ts';
import { askedDocument } from './asked-document.ts';
import { TrustedDocuments } from './trusted-documents.ts';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const documents = new TrustedDocuments(() => schema, TRUSTED_DOCUMENTS);

describe("the pages' own documents", () => {
  it('are valid against the schema and inside the limits, each and all', async () => {
    await expect(documents.prepare()).resolves.toBeUndefined();
  });

  it('are known by the very ids that the pages send', () => {
    const named = Object.entries(DOCUMENT_IDS).map(([name, id]) => [name, documents.get(id)?.name]);
    expect(named.length).toBe(Object.keys(TRUSTED_DOCUMENTS).length);
    expect(named.filter(([name, known]) => name !== known)).toEqual([]);
  });

  it('are no others', () => {
    expect(documents.get('sha256:0')).toBeNull();
    expect(documents.get('constructor')).toBeNull();
    const [text = ''] = Object.values(TRUSTED_DOCUMENTS);
    expect(documents.get(text)).toBeNull();
  });

  it('are refused where they do not fit the schema, or cost too much', () => {
    const made = { odd: 'query Odd{nothing}', dear: 'query Dear{cases(first:100000){edges{node{id}}}}' };
    const misfits = new TrustedDocuments(() => schema, made);
    expect(() => misfits.get('odd')).toThrow('not for this schema');
    expect(() => misfits.get('dear')).toThrow('would cost');
  });
});

describe('what a body asks for', () => {
  it.each([
    [
      { documentId: 'sha256:1', variables: { id: 'a' } },
      { by: 'id', id: 'sha256:1', variables: { id: 'a' } },
    ],
    [{ query: '{ viewer { id } }' }, { by: 'text' }],
    [undefined, { by: 'text' }],
    [[{ documentId: 'sha256:1' }], { by: 'text' }],
    [{ documentId: 7 }, { by: 'nothing', why: 'documentId must be text.' }],
    [
      { documentId: 'sha256:1', query: '{ a }' },
      { by: 'nothing', why: 'Send a documentId or a query, not both.' },
    ],
  ])('%j', (body, asked) => {
    expect(askedDocument(body)).toEqual(asked);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { moreDocuments } from './more-documents.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fileOf = (text: string): string => {
  const file = path.join(folder, 'documents.json');
  writeFileSync(file, text);
  return file;
};

describe('documents of other clients', () => {
  it('are texts by id', () => {
    expect(moreDocuments(fileOf('{ "a": "query A { viewer { id } }" }'))).toEqual({
      a: 'query A { viewer { id } }',
    });
    expect(moreDocuments(undefined)).toEqual({});
  });

  it.each(['["query A { a }"]', '{ "a": 1 }', '"a"', 'null', '{'])('are not %s', (text) => {
    expect(() => moreDocuments(fileOf(text))).toThrow('TRUSTED_DOCUMENTS');
  });

  it('are missed where the file is', () => {
    expect(() => moreDocuments(path.join(folder, 'none.json'))).toThrow('cannot be read');
  });
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentIdOf } from './ask.ts';

/** Writes a file of documents by id, which an API can be told to trust as it trusts the pages' own. @returns its path */
export function writeDocuments(folder: string, documents: readonly { readonly text: string }[]): string {
  const file = path.join(folder, 'documents.json');
  const texts = documents.map(({ text }) => [documentIdOf(text), text]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(texts)));
  return file;
}

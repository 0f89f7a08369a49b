import { readFileSync } from 'node:fs';

/**
 * Reads the documents of other clients that are to be trusted as the pages' own are, from a file of texts by id as JSON, which is
 * what GraphQL code generators write. None when no file is named.
 *
 * @throws Error naming TRUSTED_DOCUMENTS when the file cannot be read or is something else
 */
export function moreDocuments(file: string | undefined): Readonly<Record<string, string>> {
  if (!file) return {};
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`TRUSTED_DOCUMENTS names a file that cannot be read as JSON: ${file}`, { cause });
  }
  if (isTexts(read)) return read;
  throw new Error(`TRUSTED_DOCUMENTS must name a JSON object of documents' texts by id: ${file}`);
}

function isTexts(value: unknown): value is Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((text) => typeof text === 'string');
}

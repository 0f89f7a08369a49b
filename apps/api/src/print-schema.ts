import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { schemaText } from './schema-text.ts';

/**
 * Writes the schema to the file named (`schema.graphql` when none is), or with `--check` compares the two and fails when
 * they differ.
 */
const [first, second] = process.argv.slice(2);
const check = first === '--check';
const file = resolve((check ? second : first) ?? 'schema.graphql');
const made = await schemaText();
const kept = await readFile(file, 'utf8').catch(() => '');

if (check && kept !== made) {
  process.stderr.write(`${file} is not what the code makes: run npm run schema.\n`);
  process.exitCode = 1;
} else if (!check && kept !== made) {
  await writeFile(file, made);
}

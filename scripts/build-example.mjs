/**
 * Builds the example's generated tables from a copy of the Trafford Data Lab's "trafford_themes" data:
 *
 *   node scripts/build-example.mjs <folder that holds children/, climate/, economy/ and health/>
 *
 * Figures are copied as text, never rounded. The hand-written tables beside them (people, budgets, cases and so on)
 * are read and checked against the figures, not changed. Exits with 1 when anything does not hold together.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from './example/check.mjs';
import { readCsv, writeCsv } from './example/csv.mjs';
import { openSource } from './example/read-source.mjs';
import { summarise } from './example/summary.mjs';
import { buildTables } from './example/tables.mjs';

const HAND_WRITTEN = [
  'organisations',
  'partnerships',
  'memberships',
  'people',
  'appointments',
  'themes',
  'suites',
  'criteria',
  'budget_headings',
];

const example = join(dirname(fileURLToPath(import.meta.url)), '..', 'example');
const given = process.argv[2];
const folder = given && existsSync(join(given, 'data')) ? join(given, 'data') : given;

if (!folder || !existsSync(join(folder, 'economy', 'claimant_count.csv'))) {
  console.error('Usage: node scripts/build-example.mjs <trafford_themes folder>');
  process.exit(1);
}

const handWritten = Object.fromEntries(
  HAND_WRITTEN.map((name) => [name, readCsv(join(example, `${name}.csv`))]),
);
const { cases } = JSON.parse(readFileSync(join(example, 'cases.json'), 'utf8'));
const tables = buildTables({
  measures: readCatalogue(),
  organisations: handWritten.organisations,
  rowsOf: openSource(folder),
});
for (const [name, rows] of Object.entries(tables)) writeCsv(join(example, `${name}.csv`), rows);

const problems = check({ ...handWritten, ...tables, cases });
console.log(summarise({ ...handWritten, ...tables, cases }));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** The catalogue's measures; the file's name is the theme. */
function readCatalogue() {
  const catalogue = join(example, 'catalogue');
  return readdirSync(catalogue)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) =>
      JSON.parse(readFileSync(join(catalogue, file), 'utf8')).map((measure) => ({
        ...measure,
        theme: file.replace('.json', ''),
      })),
    );
}

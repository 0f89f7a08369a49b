import { readFile } from 'node:fs/promises';
import { readPlan } from '#application/place/place-plan';
import { createInstaller } from '#application/place/place.use-cases';
import { setUpPlace, type PlaceSetUp } from '#application/place/set-up-place';
import type { FieldProblem } from '#application/outcome';
import { openBackend } from '#database/backend';
import { argonPasswords } from '#database/identity/passwords';
import { processClock } from '#database/process-clock';
import { oneLine } from './one-line.ts';

/** Sets up the place that the file of the first argument plans; the second is where browsers reach the pages. */
async function main([file = '', site = '']: string[]): Promise<void> {
  const { plan, problems } = readPlan(parsed(await readFile(file, 'utf8')));
  if (problems.length > 0) return complain(problems);
  const { DATABASE_API_URL: apiUrl = '', DATABASE_SIGNIN_URL: signInUrl = '' } = process.env;
  const clock = processClock(process.env);
  const backend = await openBackend({ apiUrl, signInUrl, clock, poolSize: 2 });
  try {
    const { deps, identity } = backend;
    const people = { store: identity, passwords: argonPasswords, clock, newId: deps.newId };
    const installer = createInstaller(deps, people);
    const outcome = await setUpPlace({ ...deps, installer, identity, doors: identity.doors }, plan);
    if (outcome.kind === 'done') tell(outcome.value, site);
    else complain(outcome.kind === 'invalid' ? outcome.fields : [{ field: '', message: outcome.kind }]);
  } finally {
    await backend.close();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Error(`The file is no JSON: ${oneLine(error)}`, { cause: error });
  }
}

function complain(problems: readonly FieldProblem[]): void {
  for (const { field, message } of problems) console.error(field ? `${field}: ${message}` : message);
  console.error('Nothing more was set up. Put the file right and ask again.');
  process.exitCode = 1;
}

function tell({ made, thereBefore, links }: PlaceSetUp, site: string): void {
  for (const one of made) console.log(`Set up: ${one}`);
  for (const one of thereBefore) console.log(`There before, left as it is: ${one}`);
  if (links.length > 0) {
    console.log(
      '\nHand each of these links to its person and nobody else. Each works once, within seven days:\n',
    );
    for (const { name, email, secret } of links)
      console.log(`${name}, ${email}\n  ${site}/sign-in/password/${secret}\n`);
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(oneLine(error));
  process.exitCode = 1;
}

import path from 'node:path';
import { openBackend } from '#database/backend';
import { migrate } from '#database/migrate';
import { READS } from './asks/ask.ts';
import type { Ask } from './asks/ask.ts';
import { approveAsks } from './asks/approve-asks.ts';
import { readAsks } from './asks/read-asks.ts';
import { writeAsks } from './asks/write-asks.ts';
import { casesForApproval, fillBoards } from './cases/prepare-cases.ts';
import { assessKeySuite, benchPlaces, writeBulk } from './database/bulk.ts';
import type { BenchPlace } from './database/bulk.ts';
import { copyTimed, setUpTimed } from './database/first-load.ts';
import type { FirstLoad } from './database/first-load.ts';
import type { BenchDatabase } from './database/server.ts';
import { factsOf } from './facts.ts';
import type { Facts } from './facts.ts';
import { approvalsASide } from './measure/approvals.ts';
import { measureGrowth } from './growth/measure-growth.ts';
import { runMeasurements } from './run-measurements.ts';
import type { RunResults } from './results/results-text.ts';
import { makePlans } from './record/make-plans.ts';
import type { BenchSettings } from './settings.ts';
import { measureImport } from './imports/measure-import.ts';
import { measureWorkflow } from './workflow/measure-workflow.ts';

/** What a run works with. */
export interface Run {
  readonly settings: BenchSettings;
  readonly database: BenchDatabase;
  readonly say: (line: string) => void;
  /** Says how to undo what was just started. */
  readonly atEnd: (step: () => void | Promise<void>) => void;
}

/** What is asked in a run, of the API and of the raw server. */
export interface Asked {
  readonly places: readonly BenchPlace[];
  readonly reads: ReturnType<typeof readAsks>;
  /** A change in each place that is read. */
  readonly writes: readonly Ask[];
  /** The first half is approved through the API, the second half replayed bare. */
  readonly approvals: readonly Ask[];
  /** The file of the recorded plans. */
  readonly plansFile: string;
}

/** Sets the database up, fills it, records what the API sends, and measures. */
export async function measureAll(run: Run): Promise<RunResults> {
  const { settings, database } = run;
  const firstLoad = await load(run);
  const workflow = await measureWorkflow(run);
  const imported = await measureImport(run);
  const growth = await measureGrowth(run);
  const wantsRequests = [...READS, 'approve' as const, 'page' as const].some((work) =>
    settings.works.has(work),
  );
  const asked = wantsRequests ? await prepare(run) : null;
  const facts = await readFacts(database);
  const requests = asked && (await runMeasurements(run, asked));
  return { settings, facts, firstLoad, workflow, imported, growth, requests };
}

async function readFacts(database: BenchDatabase): Promise<Facts> {
  const client = await database.superuser();
  return factsOf(client).finally(() => client.end());
}

async function load({ settings, database, say }: Run): Promise<FirstLoad | null> {
  if (!settings.works.has('firstLoad')) {
    await migrate(database.urls.owner);
    return null;
  }
  say('First load: the example, then the same rows bare.');
  const setUp = await setUpTimed(database, say);
  return { setUp, ...(await copyTimed(database)) };
}

/** Made-up partnerships, cases in them, and the statements that each request leads to. */
async function prepare(run: Run): Promise<Asked> {
  const { settings, database, say } = run;
  const client = await database.superuser();
  const { api: apiUrl, signin: signInUrl } = database.urls;
  say(`Writing ${settings.partnerships} made-up partnerships.`);
  await writeBulk(client, settings);
  const places = await benchPlaces(client, settings);
  const backend = await openBackend({ apiUrl, signInUrl, poolSize: 8 });
  try {
    // The first places are read; in the others plans are approved, so that the boards stay as they are.
    const readPlaces = places.slice(0, 2);
    say('Opening cases for the boards.');
    for (const place of readPlaces) await assessKeySuite(client, backend, place);
    await fillBoards(client, backend, readPlaces);
    const approvals = settings.works.has('approve') ? 2 * approvalsASide(settings) : 0;
    say(`Bringing ${approvals} cases to approval.`);
    const waiting = await casesForApproval(client, backend, places.slice(2), approvals);
    await client.query('vacuum analyze');
    const asked = {
      places: readPlaces,
      reads: readAsks(readPlaces),
      writes: writeAsks(readPlaces),
      approvals: approveAsks(waiting),
      plansFile: path.join(database.dataDir, 'plans.json'),
    };
    say('Recording what the API sends.');
    await record(run, asked);
    return asked;
  } finally {
    await backend.close();
    await client.end();
  }
}

async function record({ database, settings }: Run, { reads, approvals, plansFile }: Asked): Promise<void> {
  const replayed = approvals.slice(approvals.length / 2);
  const wanted = READS.filter((read) => settings.works.has(read));
  await makePlans({
    databaseApiUrl: database.urls.api,
    databaseSigninUrl: database.urls.signin,
    databasePublicUrl: database.urls.public,
    asks: { ...Object.fromEntries(wanted.map((read) => [read, reads[read]])), approve: replayed },
    file: plansFile,
  });
}

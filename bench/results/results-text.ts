import { READS } from '../asks/ask.ts';
import type { FirstLoad } from '../database/first-load.ts';
import type { Facts } from '../facts.ts';
import type { Measurements } from '../measure/measurements.ts';
import type { Memory } from '../measure/memory.ts';
import type { GrowthResults } from '../growth/measure-growth.ts';
import type { ImportResults } from '../imports/measure-import.ts';
import { WORKS } from '../settings.ts';
import type { BenchSettings, WorkName } from '../settings.ts';
import type { WorkflowResults } from '../workflow/measure-workflow.ts';
import { growthText } from './growth-text.ts';
import { importText } from './import-text.ts';
import { absoluteTable, peerTable, ratioTable, table, WORK_WORDS } from './tables.ts';
import { workflowText } from './workflow-text.ts';

/** Works that are long, and measured once with data of their own. */
const ONCE: ReadonlySet<WorkName> = new Set(['firstLoad', 'timers', 'import']);

/** Works that are measured in rounds with data of their own. */
const OWN_DATA: ReadonlySet<WorkName> = new Set(['transitions', 'growth']);

/** Everything that a run found out. */
export interface RunResults {
  readonly facts: Facts;
  readonly settings: BenchSettings;
  readonly firstLoad: FirstLoad | null;
  readonly workflow: WorkflowResults | null;
  readonly imported: ImportResults | null;
  readonly growth: GrowthResults | null;
  readonly requests: RequestResults | null;
}

/** What was found out by sending requests. */
export interface RequestResults {
  readonly measurements: Measurements;
  readonly memory: Memory;
  /** Bytes of one answer, by what answers. */
  readonly sizes: readonly { readonly what: string; readonly bytes: number }[];
}

/** Headings of the sections whose tables have rows for each work, so that a run of some works leaves the others' rows. */
export const BY_WORK: ReadonlySet<string> = new Set([
  "## The API's share of the raw limit",
  '## The API beside PostGraphile',
  '## As measured',
  '## One answer',
  '## When each was measured',
]);

/** The results of one run as Markdown, exactly as they came out. */
export function resultsText(run: RunResults): string {
  return [
    '# What a request costs',
    'Written by `npm run bench`; what is compared with what, and how, is in [README.md](README.md). Every figure is the ' +
      'median of the rounds. A run of some works leaves what it did not measure; the last section says what is from when.',
    ...workflowText(run.workflow),
    ...sharesText(run),
    ...firstLoadText(run.firstLoad),
    ...importText(run.imported),
    ...growthText(run.settings, run.growth),
    ...measuredText(run),
    ...whenText(run),
    '',
  ].join('\n\n');
}

/** What each work was measured on and with, a row each. */
function whenText({ facts, settings, requests }: RunResults): string[] {
  const { date, cores, memoryGb, node, postgres, loadBefore } = facts;
  const machine = `${cores} cores, ${memoryGb} GB, Node ${node}, PostgreSQL ${postgres}`;
  const data =
    `${facts.partnerships} partnerships (${settings.partnerships} made up), ${number(facts.indicators)} indicators, ` +
    `${number(facts.observations)} observations, ${number(facts.databaseMb)} MB`;
  const rounds = `${settings.rounds} of ${settings.seconds} s`;
  const rows = WORKS.filter((work) => settings.works.has(work)).map((work) => {
    const ownData = OWN_DATA.has(work) || ONCE.has(work) || !requests;
    const once = ONCE.has(work);
    const words = [date, machine, ownData ? 'its own' : data, once ? 'once' : rounds, loadBefore.toFixed(1)];
    return [WORK_WORDS[work], ...words];
  });
  return [
    '## When each was measured',
    "The load is the machine's before the run: how many processes wanted a core in the minute before, on average.",
    table([['Work', 'Date', 'On', 'Data', 'Rounds', 'Load'], ...rows]),
  ];
}

function sharesText({ settings, requests }: RunResults): string[] {
  if (!requests) return [];
  const peers = peerTable(settings, requests.measurements);
  return [
    "## The API's share of the raw limit",
    'Requests per second of the API as a share of plain HTTP and `pg` sending the same statements: the first columns take ' +
      'the tenants as given, so that the API pays for sign-in on top; in the others the raw server looks the session up too.',
    ratioTable(settings, requests.measurements),
    ...(peers === null
      ? []
      : [
          '## The API beside PostGraphile',
          'Requests per second of the API as a multiple of PostGraphile 5 over the same tables, which takes the tenants as ' +
            'given and answers columns: no words, no assessments, no counts of the board.',
          peers,
        ]),
  ];
}

function measuredText({ settings, requests }: RunResults): string[] {
  if (!requests) return [];
  return [
    '## As measured',
    absoluteTable(settings, requests.measurements),
    '## One answer',
    table([
      ['Answer', 'Kilobytes'],
      ...requests.sizes.map(({ what, bytes }) => [what, (bytes / 1000).toFixed(1)]),
    ]),
    ...memoryText(settings, requests),
  ];
}

/** A run of some works would show less memory than the processes come to need, and says nothing of it. */
function memoryText({ works }: BenchSettings, { memory }: RequestResults): string[] {
  if (!READS.every((read) => works.has(read))) return [];
  return [
    '## Memory',
    'Resident memory in MB: after the first measurement, and the most that was seen. The raw server also holds every recorded statement.',
    table([
      ['Process', 'First', 'Most'],
      ...memory.seen().map(({ name, first, most }) => [name, String(first), String(most)]),
    ]),
  ];
}

function firstLoadText(load: FirstLoad | null): string[] {
  if (!load) return [];
  const { setUp, migrations, copy, rows } = load;
  return [
    '## First load',
    table([
      ['What', 'Seconds'],
      [
        'Set-up of an empty database: process, migrations, the example through the use cases',
        setUp.toFixed(1),
      ],
      ['Migrations alone', migrations.toFixed(1)],
      [`COPY of the same ${number(rows)} rows, no triggers, no foreign keys checked`, copy.toFixed(2)],
    ]),
    `The example takes ${(setUp - migrations).toFixed(1)} s beyond the migrations, ${Math.round((setUp - migrations) / copy)} times the bare rows: ` +
      'it tells years of history in order, each act by a person who may, assessed, audited and delivered.',
  ];
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}

import type { FirstLoad } from '../database/first-load.ts';
import type { Facts } from '../facts.ts';
import type { Measurements } from '../measure/measurements.ts';
import type { Memory } from '../measure/memory.ts';
import type { BenchSettings } from '../settings.ts';
import type { WorkflowResults } from '../workflow/measure-workflow.ts';
import { absoluteTable, ratioTable, table } from './tables.ts';
import { workflowText } from './workflow-text.ts';

/** Everything that a run found out. */
export interface RunResults {
  readonly facts: Facts;
  readonly settings: BenchSettings;
  readonly firstLoad: FirstLoad | null;
  readonly workflow: WorkflowResults | null;
  readonly requests: RequestResults | null;
}

/** What was found out by sending requests. */
export interface RequestResults {
  readonly measurements: Measurements;
  readonly memory: Memory;
  /** Bytes of one answer, by what answers. */
  readonly sizes: readonly { readonly what: string; readonly bytes: number }[];
}

/** The results of one run as Markdown, exactly as they came out. */
export function resultsText(run: RunResults): string {
  const { facts, settings } = run;
  return [
    '# What a request costs',
    'Written by `npm run bench`; what is compared with what, and how, is in [README.md](README.md).',
    `${facts.date}. ${facts.cores} cores, ${facts.memoryGb} GB, Node ${facts.node}, PostgreSQL ${facts.postgres}. ` +
      (run.requests ? dataText(run) : '') +
      `${settings.rounds} rounds of ${settings.seconds} s; every figure is the median of the rounds. ` +
      `The machine's load before the run was ${facts.loadBefore.toFixed(1)}.`,
    ...workflowText(run.workflow),
    ...sharesText(run),
    ...firstLoadText(run.firstLoad),
    ...measuredText(run),
    '',
  ].join('\n\n');
}

function dataText({ facts, settings }: RunResults): string {
  return (
    `${facts.partnerships} partnerships (${settings.partnerships} of them made up), ${number(facts.indicators)} indicators, ` +
    `${number(facts.observations)} observations, ${number(facts.databaseMb)} MB. `
  );
}

function sharesText({ settings, requests }: RunResults): string[] {
  if (!requests) return [];
  return [
    "## The API's share of the raw limit",
    'Requests per second of the API as a share of plain HTTP and `pg` sending the same statements: the first columns take ' +
      'the tenants as given, so that the API pays for sign-in on top; in the others the raw server looks the session up too.',
    ratioTable(settings, requests.measurements),
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
    '## Memory',
    'Resident memory in MB: after the first measurement, and the most that was seen. The raw server also holds every recorded statement.',
    table([
      ['Process', 'First', 'Most'],
      ...requests.memory.seen().map(({ name, first, most }) => [name, String(first), String(most)]),
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

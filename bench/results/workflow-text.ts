import { CLIENTS } from '../workflow/measure-workflow.ts';
import type { WorkflowResults } from '../workflow/measure-workflow.ts';
import { table } from './tables.ts';

const WAYS: Readonly<Record<string, string>> = {
  host: '**the host**',
  pgbench: 'the same SQL by `pgbench`, each statement awaited',
  bare: 'the same SQL by a loop of `pg`, each statement awaited',
  dbos: 'DBOS, the same transition in a step',
  dbosEmpty: 'DBOS, a step that does nothing',
};

/** What was measured of the host, as Markdown. */
export function workflowText(results: WorkflowResults | null): string[] {
  if (!results) return [];
  const { transitions, timers } = results;
  const at = (variant: string, clients: number): number | undefined =>
    transitions.medians({ work: 'turn', variant, connections: clients })?.perSecond;
  const ways = Object.keys(WAYS).filter((way) => CLIENTS.some((clients) => at(way, clients)));
  const rows = ways.map((way) => [
    WAYS[way] ?? way,
    ...CLIENTS.map((clients) => whole(at(way, clients))),
    ...CLIENTS.map((clients) => (way === 'host' ? '' : ratio(at('host', clients), at(way, clients)))),
  ]);
  const head = [
    'By',
    ...CLIENTS.map((clients) => `${clients} at once`),
    ...CLIENTS.map((clients) => `host is, ${clients}`),
  ];
  return [
    ...(rows.length > 0
      ? [
          '## Transitions of the workflow',
          'Per second, with everything a transition owes: lock, question, step, snapshot, chained event, a wait ended and one ' +
            'begun, an effect, commit. On the right, the host as a multiple of each other way.',
          table([head, ...rows]),
        ]
      : []),
    ...(timers ? timersText(timers, at('host', 16)) : []),
  ];
}

function timersText(
  { count, perSecond }: NonNullable<WorkflowResults['timers']>,
  turns: number | undefined,
): string[] {
  const one = perSecond.get(1);
  const rows = [...perSecond].map(([workers, rate]) => [
    workers === 1 ? 'one worker' : 'two workers',
    whole(rate),
    turns ? `${Math.round((100 * rate) / turns)} %` : '',
    workers === 1 ? '' : ratio(rate, one),
  ]);
  return [
    '## Timers due at once',
    `${count.toLocaleString('en-GB')}, two of each instance. ` +
      'Every one was delivered once, the earlier of an instance before the later.',
    table([['By', 'Timers/s', 'Of the transitions at 16', 'Of one worker'], ...rows]),
  ];
}

function ratio(figure: number | undefined, of: number | undefined): string {
  return figure && of ? `${(figure / of).toFixed(2)} ×` : '';
}

function whole(figure: number | undefined): string {
  return figure === undefined ? '' : figure.toFixed(0);
}

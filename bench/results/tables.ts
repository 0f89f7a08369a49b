import type { Measurements } from '../measure/measurements.ts';
import type { BenchSettings, WorkName } from '../settings.ts';

/** What each work is called in the results. */
export const WORK_WORDS: Readonly<Record<WorkName, string>> = {
  scorecard: 'Scorecard, 30 indicators',
  scorecardPage: "Scorecard with its page's header",
  indicator: 'Indicator, whole history',
  cases: 'Cases board, 50 cases',
  approve: 'Approve a plan',
  page: 'Scorecard page, HTML',
  firstLoad: 'First load',
  transitions: 'Transitions of the workflow',
  timers: 'Timers due at once',
  import: 'A file brought in',
  growth: 'As the data grows',
};

/** What each way of doing a work is called. */
export const VARIANT_WORDS: Readonly<Record<string, string>> = {
  kept: 'API, trusted document, kept',
  keptWrites: 'API, trusted document, kept, one write in a hundred',
  trusted: 'API, trusted document, read anew',
  api: 'API',
  raw: 'raw',
  rawSignedIn: 'raw, session looked up',
  page: 'web and API',
  postgraphile: 'PostGraphile 5',
};

/** A table of text; the first row is its heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** What the API is measured by, and what is said of it in the ratios. */
const WAYS = [
  ['kept', ', kept'],
  ['keptWrites', ', kept, one write in a hundred'],
  ['trusted', ', trusted'],
  ['api', ''],
] as const;

/** The API's share of each raw limit, by work and connections. */
export function ratioTable({ connections }: BenchSettings, measurements: Measurements): string {
  const head = [
    'Work',
    ...connections.map((c) => `${c} at once`),
    ...connections.map((c) => `${c}, signed in`),
  ];
  const rows = eachWay(measurements, connections, (work, variant, words) => {
    const share = (against: string, c: number): string => {
      const api = measurements.medians({ work, variant, connections: c });
      const raw = measurements.medians({ work, variant: against, connections: c });
      return api && raw ? `**${Math.round((100 * api.perSecond) / raw.perSecond)} %**` : '';
    };
    const shares = ['raw', 'rawSignedIn'].flatMap((against) => connections.map((c) => share(against, c)));
    return shares.some(Boolean) ? [[words, ...shares]] : [];
  });
  return table([head, ...rows]);
}

function eachWay(
  measurements: Measurements,
  connections: readonly number[],
  rowOf: (work: WorkName, variant: string, words: string) => string[][],
): string[][] {
  return works(measurements, connections).flatMap((work) =>
    WAYS.flatMap(([variant, words]) => rowOf(work, variant, WORK_WORDS[work] + words)),
  );
}

/** The API as a multiple of PostGraphile, by work and connections; null when it was not measured. */
export function peerTable({ connections }: BenchSettings, measurements: Measurements): string | null {
  const rows = eachWay(measurements, connections, (work, variant, words) => {
    const times = connections.map((c) => {
      const api = measurements.medians({ work, variant, connections: c });
      const peer = measurements.medians({ work, variant: 'postgraphile', connections: c });
      return api && peer ? `**${(api.perSecond / peer.perSecond).toFixed(2)} ×**` : '';
    });
    return times.some(Boolean) ? [[words, ...times]] : [];
  });
  return rows.length > 0 ? table([['Work', ...connections.map((c) => `${c} at once`)], ...rows]) : null;
}

/** Requests per second and times, as they came: the median of the rounds, and the slowest and quickest round. */
export function absoluteTable({ connections }: BenchSettings, measurements: Measurements): string {
  const head = ['Work', 'By', 'At once', 'Requests/s', 'Slowest and quickest round', 'p50 ms', 'p99 ms'];
  const rows = works(measurements, connections).flatMap((work) =>
    connections.flatMap((c) =>
      Object.entries(VARIANT_WORDS).flatMap(([variant, words]) => {
        const cell = { work, variant, connections: c };
        const [middle, spread] = [measurements.medians(cell), measurements.spread(cell)];
        if (!middle || !spread) return [];
        const range = `${spread.least.toFixed(0)} to ${spread.most.toFixed(0)}`;
        const times = [millis(middle.p50), millis(middle.p99)];
        return [[WORK_WORDS[work], words, String(c), middle.perSecond.toFixed(0), range, ...times]];
      }),
    ),
  );
  return table([head, ...rows]);
}

function works(measurements: Measurements, connections: readonly number[]): WorkName[] {
  const all = Object.keys(WORK_WORDS) as WorkName[];
  const has = (work: WorkName): boolean =>
    connections.some((c) =>
      Object.keys(VARIANT_WORDS).some((variant) => measurements.medians({ work, variant, connections: c })),
    );
  return all.filter(has);
}

/** A time in milliseconds, with as many figures as it deserves; the load generator tells whole ones. */
function millis(value: number): string {
  return value < 10 && !Number.isInteger(value) ? value.toFixed(1) : value.toFixed(0);
}

/** How a run is sized; each has a variable of the environment. */
export interface BenchSettings {
  /** Partnerships of made-up figures beside the example (BENCH_SCALE). */
  readonly partnerships: number;
  /** Indicators of each (BENCH_INDICATORS); the first 30 are its key suite. */
  readonly indicators: number;
  /** Monthly observations of each indicator (BENCH_OBSERVATIONS). */
  readonly observations: number;
  /** Interleaved rounds (BENCH_ROUNDS). */
  readonly rounds: number;
  /** Length of one measurement of a read, in seconds (BENCH_SECONDS). */
  readonly seconds: number;
  /** Open connections of the load generator, one measurement each. */
  readonly connections: readonly number[];
  /** Approvals in one measurement, by connections; BENCH_APPROVALS is a factor on them. */
  readonly approvals: ReadonlyMap<number, number>;
  /** Timers due at once (BENCH_TIMERS). */
  readonly timers: number;
  /** Figures of the file that is brought in (BENCH_IMPORT_ROWS). */
  readonly importRows: number;
  /** Observations of the larger database as the data grows (BENCH_GROWTH); the smaller has a hundredth. */
  readonly growth: number;
  /** What is measured (BENCH_WORKS, names with commas between them; all but the growth when not said). */
  readonly works: ReadonlySet<WorkName>;
  /** Where the results go (BENCH_RESULTS). */
  readonly resultsFile: string;
}

export const WORKS = [
  'scorecard',
  'scorecardPage',
  'indicator',
  'cases',
  'approve',
  'page',
  'firstLoad',
  'transitions',
  'timers',
  'import',
  'growth',
] as const;
export type WorkName = (typeof WORKS)[number];

/** Works that are so long that they are measured only where they are named. */
const ONLY_NAMED: ReadonlySet<WorkName> = new Set(['growth']);

/** Indicators in each partnership's key suite. */
export const KEY_SUITE = 30;
/** Open cases of each partnership whose pages are read. */
export const BOARD_CASES = 50;
/** Organisations of each made-up partnership, and how many of them report. */
export const ORGANISATIONS = { members: 5, reporting: 3 } as const;

type Sizes = Pick<
  BenchSettings,
  | 'partnerships'
  | 'indicators'
  | 'observations'
  | 'rounds'
  | 'seconds'
  | 'timers'
  | 'importRows'
  | 'growth'
  | 'resultsFile'
> & { readonly approvals: number };

/** What each size usually is, and in a run that only tries whether everything works. */
const USUAL: Sizes = {
  partnerships: 20,
  indicators: 200,
  observations: 120,
  rounds: 3,
  seconds: 2,
  approvals: 1,
  timers: 100_000,
  importRows: 1_000_000,
  growth: 24_000_000,
  resultsFile: 'bench/RESULTS.md',
};
const QUICK: Sizes = {
  partnerships: 4,
  indicators: 100,
  observations: 24,
  rounds: 1,
  seconds: 1,
  approvals: 0.1,
  timers: 4_000,
  importRows: 20_000,
  growth: 2_400_000,
  resultsFile: '.tmp/bench-quick.md',
};

/**
 * Reads the run's size from the environment; `quick` makes what it does not say small, and keeps the results aside.
 *
 * @throws Error naming the variable that is wrong
 */
export function benchSettings(env: Env, quick = false): BenchSettings {
  const usual = quick ? QUICK : USUAL;
  const factor = positive(env, 'BENCH_APPROVALS', usual.approvals);
  const approvals = new Map([
    [1, Math.ceil(48 * factor)],
    [16, Math.ceil(128 * factor)],
    [64, Math.ceil(192 * factor)],
  ]);
  return {
    partnerships: whole(env, 'BENCH_SCALE', usual.partnerships, 4),
    indicators: whole(env, 'BENCH_INDICATORS', usual.indicators, 100),
    observations: whole(env, 'BENCH_OBSERVATIONS', usual.observations, 24),
    rounds: whole(env, 'BENCH_ROUNDS', usual.rounds, 1),
    seconds: positive(env, 'BENCH_SECONDS', usual.seconds),
    connections: [...approvals.keys()],
    approvals,
    timers: whole(env, 'BENCH_TIMERS', usual.timers, 16),
    importRows: whole(env, 'BENCH_IMPORT_ROWS', usual.importRows, 1_000),
    growth: whole(env, 'BENCH_GROWTH', usual.growth, 2_400_000),
    works: worksFrom(env.BENCH_WORKS),
    resultsFile: env.BENCH_RESULTS || usual.resultsFile,
  };
}

type Env = Readonly<Record<string, string | undefined>>;

function positive(env: Env, name: string, usual: number): number {
  const value = env[name] ? Number(env[name]) : usual;
  if (!(value > 0)) throw new Error(`${name} must be a number above zero.`);
  return value;
}

function whole(env: Env, name: string, usual: number, least: number): number {
  const value = positive(env, name, usual);
  if (!Number.isInteger(value) || value < least)
    throw new Error(`${name} must be a whole number, ${least} at least.`);
  return value;
}

function worksFrom(text: string | undefined): ReadonlySet<WorkName> {
  if (!text) return new Set(WORKS.filter((work) => !ONLY_NAMED.has(work)));
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.find((name) => !WORKS.some((work) => work === name));
  if (unknown !== undefined) throw new Error(`BENCH_WORKS knows ${WORKS.join(', ')}; not "${unknown}".`);
  return new Set(names as WorkName[]);
}

import type { TableProblem } from '../csv/read-table.ts';
import type { ExampleTables } from './example-tables.ts';

/** Who does something, how many working days before the load. */
interface Done {
  by: string;
  daysAgo: number;
}

interface Acts {
  respond: {
    decision: string;
    response: string;
    organisation?: string;
    person?: string;
    /** Calendar days after the load; negative is before it. */
    implementInDays?: number;
    steps?: string;
  };
  noteProgress: { note: string };
  submitEvidence: { evidence: string };
  close: { reason: string };
  acceptRejection: { reason: string };
  pressAgain: { reason: string };
}

/** One act on a scripted recommendation. */
export type ScriptedAct = { [A in keyof Acts]: { act: A } & Done & Acts[A] }[keyof Acts];

/** A recommendation about an indicator, or a matter in words. */
export interface ScriptedRecommendation extends Done {
  key: string;
  partnership: string;
  indicator?: string;
  title?: string;
  recommendation: string;
  steps: ScriptedAct[];
}

/** Something on the work programme. */
export interface ScriptedItem extends Done {
  partnership: string;
  indicator?: string;
  title?: string;
  reason: string;
  /** Calendar days after the load, or no meeting yet. */
  meetingInDays: number | null;
}

/** What scrutiny does in an example. */
export interface ScrutinyScript {
  recommendations: ScriptedRecommendation[];
  programme: ScriptedItem[];
}

const file = 'scrutiny.json';
const acts = ['respond', 'noteProgress', 'submitEvidence', 'close', 'acceptRejection', 'pressAgain'];

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const listOf = (value: unknown): Loose[] => (Array.isArray(value) ? value.filter(isObject) : []);

/**
 * Reads what scrutiny does. What is said is judged by the use cases when it is played; here only what is named is
 * checked, so that a slip is found before anything is loaded. A problem's row is the entry's place.
 */
export function readScrutiny(
  content: string,
  tables: ExampleTables,
): { scrutiny: ScrutinyScript; problems: TableProblem[] } {
  const none: ScrutinyScript = { recommendations: [], programme: [] };
  const problems: TableProblem[] = [];
  const report = (row: number, column: string, message: string) =>
    void problems.push({ file, row, column, message });
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    return { scrutiny: none, problems: [{ file, row: 1, column: null, message: 'is not well-formed JSON' }] };
  }
  const script = isObject(parsed) ? parsed : {};
  const people = new Set<unknown>(tables.people.map(({ email }) => email));
  const indicators = new Set(tables.indicators.map(({ tenant, code }) => `${tenant} ${code}`));
  const checkDone = (row: number, column: string, done: Loose): void => {
    if (!people.has(done.by)) report(row, column, `"${String(done.by)}" is not one of the people`);
    if (!(Number.isInteger(done.daysAgo) && Number(done.daysAgo) > 0)) report(row, column, 'says no daysAgo');
  };
  const entries = [...listOf(script.recommendations), ...listOf(script.programme)];
  entries.forEach((entry, index) => {
    const row = index + 1;
    checkDone(row, 'by', entry);
    const named = `${String(entry.partnership)} ${String(entry.indicator)}`;
    if (entry.indicator !== undefined && !indicators.has(named)) {
      report(row, 'indicator', `"${named}" is not defined`);
    }
    listOf(entry.steps).forEach((step, place) => {
      checkDone(row, `steps.${place}`, step);
      if (!acts.includes(String(step.act))) report(row, `steps.${place}`, `"${String(step.act)}" is no act`);
    });
  });
  return { scrutiny: problems.length ? none : { ...none, ...(script as Partial<ScrutinyScript>) }, problems };
}

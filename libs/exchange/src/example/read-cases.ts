import type { TableProblem } from '../csv/read-table.ts';
import { isScriptedEvent, type ScriptedCase } from './case-script.ts';
import type { ExampleTables } from './example-tables.ts';

const file = 'cases.json';

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/**
 * Reads the scripted cases. What a step says is judged by the use cases when it is played; here only what it names is
 * checked, so that a slip is found before anything is loaded. A problem's row is the case's place, its column the step.
 */
export function readCases(
  content: string,
  tables: ExampleTables,
): { cases: ScriptedCase[]; problems: TableProblem[] } {
  const problems: TableProblem[] = [];
  const report = (row: number, column: string | null, message: string) =>
    void problems.push({ file, row, column, message });
  let parsed: unknown;
  try {
    parsed = JSON.parse(content);
  } catch {
    report(1, null, 'is not well-formed JSON');
  }
  const list = isObject(parsed) && Array.isArray(parsed.cases) ? (parsed.cases as unknown[]) : [];
  if (!list.length && !problems.length) report(1, 'cases', 'holds no cases');

  const people = new Set(tables.people.map(({ email }) => email));
  const indicators = new Set(tables.indicators.map(({ tenant, code }) => `${tenant} ${code}`));
  list.forEach((one, index) => {
    const row = index + 1;
    if (!isObject(one) || !Array.isArray(one.steps) || typeof one.targetState !== 'string') {
      return report(row, null, 'has no steps or no targetState');
    }
    const indicator = `${String(one.partnership)} ${String(one.indicator)}`;
    if (!indicators.has(indicator)) report(row, 'indicator', `"${indicator}" is not defined`);
    (one.steps as unknown[]).forEach((step, place) => {
      for (const message of stepProblems(step, people)) report(row, `steps.${place}`, message);
    });
  });
  return { cases: problems.length ? [] : (list as ScriptedCase[]), problems };
}

function stepProblems(step: unknown, people: ReadonlySet<string>): string[] {
  if (!isObject(step)) return ['is no step'];
  const { event, by, on, daysAgo } = step;
  const dated = typeof on === 'string' || (Number.isInteger(daysAgo) && Number(daysAgo) > 0);
  return [
    ...(typeof event === 'string' && isScriptedEvent(event)
      ? []
      : [`"${String(event)}" is no event of a script`]),
    ...(typeof by === 'string' && people.has(by) ? [] : [`"${String(by)}" is not one of the people`]),
    ...(dated ? [] : ['says neither on nor daysAgo']),
  ];
}

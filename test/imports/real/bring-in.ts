import { encodeId } from '#read-models/global-id';
import type { Expected } from './expected.ts';
import { expectedOf } from './expected.ts';
import type { FileAnswer, FileCaller, SeenFile } from './file-caller.ts';
import type { FilePlace } from './file-place.ts';
import type { PlainTable } from './plain-table.ts';

/** What came of a file that somebody brought in. */
export interface BroughtIn {
  seen: SeenFile;
  roles: string[];
  expected: Expected;
  /** Which measure each series became. */
  measures: ReadonlyMap<string, string>;
  /** Periods that no measure has, as the file says them. */
  leftOut: string[];
  /** Whether an odd figure was confirmed with a word. */
  explained: boolean;
}

const WORD = 'So published; compared with the publisher’s file.';
/** Reading, measures, periods, odd figures; more rounds than that settle nothing. */
const ROUNDS = 6;

/**
 * Brings a file in as a person does: looks at what the product takes its columns for, sets up the measures it names,
 * leaves out periods that no measure can have, explains odd figures in one sentence, and confirms.
 *
 * @param say what the person has to say of the columns beside what was guessed
 */
export async function bringIn(
  caller: FileCaller,
  place: FilePlace,
  tenantId: string,
  file: { path: string; table: PlainTable; kind: 'observations' | 'comparators' },
  say: (name: string) => string | undefined = () => undefined,
): Promise<BroughtIn> {
  let seen = await caller.send(file.path, place.ownerId(tenantId), file.kind);
  const roles = seen.columns.map(({ name, role }) => say(name) ?? role);
  const expected = expectedOf(file.table, roles);
  const measures = new Map<string, string>();
  const leftOut: string[] = [];
  let explained = false;
  const corrected = roles.some((role, index) => role !== seen.columns[index]?.role);
  if (corrected && seen.state !== 'refused') seen = await caller.answer(seen, roles, []);
  for (let round = 0; round < ROUNDS && seen.state === 'asking'; round += 1) {
    if (seen.columnProblems.length > 0) break;
    const open = seen.questions.filter(({ answer }) => answer === null);
    const answers: FileAnswer[] = [];
    const unknown = open.filter(({ kind }) => kind === 'series').map(({ said }) => said);
    const wanted = unknown.map((said) => measureFor(said, expected));
    const ids = wanted.length > 0 ? await place.setUp(tenantId, wanted) : [];
    for (const [index, said] of unknown.entries()) {
      measures.set(said, ids[index] ?? '');
      answers.push({ kind: 'series', said, meant: encodeId('Indicator', tenantId, ids[index] ?? '') });
    }
    for (const { kind, said } of open) {
      if (kind === 'area') answers.push({ kind, said, meant: place.council.name });
      if (kind === 'period') {
        leftOut.push(said);
        answers.push({ kind, said, meant: 'leaveOut' });
      }
    }
    if (open.some(({ kind }) => kind === 'unusual')) {
      explained = true;
      answers.push({ kind: 'unusual', said: '', meant: WORD });
    }
    if (answers.length === 0) break;
    seen = await caller.answer(seen, roles, answers);
  }
  if (seen.state === 'ready') seen = await caller.confirm(seen);
  return { seen, roles, expected, measures, leftOut, explained };
}

/** The measure that a series of a file calls for, by its own figures. */
function measureFor(series: string, { figures, periods }: Expected) {
  const own = figures.filter((one) => one.series === series);
  const places = own.map(({ value }) => String(value ?? '').split('.')[1]?.length ?? 0);
  return {
    title: series.slice(0, 200) || 'Unnamed',
    frequency: periods.get(series)?.frequency ?? ('annual' as const),
    decimals: Math.min(
      places.reduce((most, one) => Math.max(most, one), 0),
      6,
    ),
  };
}

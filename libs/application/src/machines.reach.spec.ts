import { machineEdges, STARTED, type Edge } from '#workflow/pure/machine.edges';
import { isWithin, stateNodesOf } from '#workflow/pure/state.nodes';
import { machines } from './machines.ts';
import { processes } from './processes.ts';

/**
 * Every machine by the edges of its chart, which are also those the database holds instances to: no state is out of
 * reach from the beginning, and none is without a way to an end (docs/workflow.md section 5). That guards do not close
 * a way which the chart draws is for the specs of each machine, and that people can go it for those over HTTP.
 */
const ids = [...new Set(processes.flatMap(({ entries }) => entries.map(({ id }) => id)))];
const counted: string[] = [];
afterAll(() => process.stdout.write(counted.map((line) => `  ${line}\n`).join('')));

/** Everything that can be come to from here, going along edges or against them. */
function closure(from: readonly string[], steps: readonly { from: string; to: string }[]): Set<string> {
  const found = new Set(from);
  for (const state of found) for (const step of steps) if (step.from === state) found.add(step.to);
  return found;
}

/** The final states of a machine, each by its region and its path in it. */
function finals(id: string): Set<string> {
  const { machine } = machines.get(id);
  const parallel = machine.root.type === 'parallel';
  const paths = stateNodesOf(machine).filter((node) => node.type === 'final' && isWithin(node, machine.root));
  return new Set(
    paths.map(({ path }) => (parallel ? `${path[0]}:${path.slice(1).join('.')}` : `:${path.join('.')}`)),
  );
}

describe.each(ids)('%s', (id) => {
  const edges = machineEdges(machines.get(id));
  const stateOf = ({ region }: Edge, leaf: string): string => `${region}:${leaf}`;
  const inner = edges.filter(({ from, to }) => from !== '' && to !== '');
  const steps = inner.map((edge) => ({ from: stateOf(edge, edge.from), to: stateOf(edge, edge.to) }));
  const begins = edges
    .filter(({ eventType, to }) => eventType === STARTED && to !== '')
    .map((edge) => stateOf(edge, edge.to));
  const all = new Set(edges.flatMap((edge) => (edge.to === '' ? [] : [stateOf(edge, edge.to)])));
  const ends = finals(id);

  it('has no state that cannot be reached', () => {
    const reached = closure(begins, steps);
    expect([...all].filter((state) => !reached.has(state))).toEqual([]);
    expect([...ends].filter((state) => !reached.has(state))).toEqual([]);
    counted.push(`${id}: ${all.size} states, ${edges.length} edges, ${ends.size} ends`);
  });

  it('has a way to an end from every state', () => {
    expect(ends.size).toBeGreaterThan(0);
    const endless = new Set([...all].map((state) => state.split(':')[0]));
    for (const end of ends) endless.delete(end.split(':')[0]);
    // A region that has no end of its own is over with the others; it must come back to where it began.
    const home = begins.filter((state) => endless.has(state.split(':')[0]));
    const back = steps.map(({ from, to }) => ({ from: to, to: from }));
    const can = closure([...ends, ...home], back);
    expect([...all].filter((state) => !can.has(state))).toEqual([]);
  });
});

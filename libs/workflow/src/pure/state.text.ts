import type { AnyStateNode, StateValue } from 'xstate';

/** The region of a machine whose root is not parallel. */
const ROOT_REGION = '';

/**
 * Where each region stands. A region is the root or a child of a parallel state, named by its path; it stands
 * in the path of states below it, down to a leaf or to a nested parallel state (whose children are regions
 * again). Regions come in the order of the machine.
 */
export function regionsOf(root: AnyStateNode, value: StateValue): ReadonlyMap<string, string> {
  const regions = new Map<string, string>();
  descend(root, value, ROOT_REGION, [], regions);
  return regions;
}

/**
 * The canonical text of a state: `open.draft`, or for parallel regions
 * `main:challenge.awaitingExplanation;scrutiny:none`. The database splits it at `;` and `:` again.
 */
export function stateText(root: AnyStateNode, value: StateValue): string {
  return [...regionsOf(root, value)]
    .map(([region, leaf]) => (region === ROOT_REGION ? leaf : `${region}:${leaf}`))
    .join(';');
}

function descend(
  node: AnyStateNode,
  value: StateValue,
  region: string,
  path: readonly string[],
  regions: Map<string, string>,
): void {
  if (node.type === 'parallel') {
    if (path.length > 0) regions.set(region, path.join('.'));
    for (const child of Object.values(node.states)) {
      if (child.type === 'history') continue;
      descend(child, below(value, child.key), child.path.join('.'), [], regions);
    }
  } else if (node.type === 'compound') {
    const key = typeof value === 'string' ? value : Object.keys(value)[0];
    const child = key === undefined ? undefined : node.states[key];
    if (!child) throw new Error(`State "${node.id}" has no child "${key}".`);
    descend(child, below(value, child.key), region, [...path, child.key], regions);
  } else if (path.length > 0) {
    regions.set(region, path.join('.'));
  }
}

function below(value: StateValue, key: string): StateValue {
  return typeof value === 'string' ? {} : (value[key] ?? {});
}

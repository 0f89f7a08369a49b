import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { nodesFrom } from '../state.nodes.ts';
import { stepsWithin } from './machine.steps.ts';

/**
 * What states are called on a drawing, by their path from the region down: `challenge.review`, or `main` for the region
 * itself. A frame that is named is drawn as one box. A state without a name is called by its key.
 */
export type StateNames = Readonly<Record<string, string>>;

export interface OutlineBox {
  readonly label: string;
  /** The leaves it stands for, as a state text has them: paths below the region. */
  readonly states: readonly string[];
  readonly ends: boolean;
}

/** One region of a machine as boxes and the ways between them, before anything has a place. */
export interface OutlineRegion {
  readonly region: string;
  readonly label: string;
  readonly boxes: readonly OutlineBox[];
  /** Each pair once, by places in `boxes`; in the order of the machine. */
  readonly ways: readonly { readonly from: number; readonly to: number }[];
  /** The box at which an instance begins. */
  readonly start: number;
}

/**
 * What a machine's drawing for people shows. States passed through at once are left out and the ways through them drawn
 * whole; a frame in which every state is final is one box; a transition that may come anywhere in a region is not a way.
 */
export function chartOutline(machine: AnyStateMachine, names: StateNames = {}): readonly OutlineRegion[] {
  const root: AnyStateNode = machine.root;
  const regions = root.type === 'parallel' ? Object.values(root.states) : [root];
  return regions.map((region) => outlineOf(region, names));
}

function outlineOf(region: AnyStateNode, names: StateNames): OutlineRegion {
  const isRoot = region.parent === undefined;
  const pathOf = (node: AnyStateNode): string => node.path.slice(region.path.length).join('.');
  const frames = new Map<AnyStateNode, AnyStateNode[]>();
  for (const leaf of nodesFrom(region).filter((node) => isLeaf(node) && !passesThrough(node))) {
    const box = boxOf(leaf, region, (node) => pathOf(node) in names);
    frames.set(box, [...(frames.get(box) ?? []), leaf]);
  }
  const keys = [...frames.keys()];
  const boxes = [...frames].map(([box, leaves]) => ({
    label: names[pathOf(box)] ?? spoken(box.key),
    states: leaves.map(pathOf),
    ends: leaves.every(({ type }) => type === 'final'),
  }));
  const placesOf = (node: AnyStateNode): number[] =>
    arrivals(node).map((leaf) => keys.findIndex((box) => frames.get(box)?.includes(leaf)));
  return {
    region: isRoot ? '' : pathOfRegion(region),
    label: names[pathOfRegion(region)] ?? spoken(region.key),
    boxes,
    ways: waysWithin(region, placesOf, (node) =>
      keys.flatMap((box, place) => (frames.get(box)?.some((leaf) => under(leaf, node)) ? [place] : [])),
    ),
    start: Math.max(0, Math.min(...placesOf(region))),
  };
}

function waysWithin(
  region: AnyStateNode,
  placesOf: (node: AnyStateNode) => number[],
  placesWithin: (node: AnyStateNode) => number[],
): { from: number; to: number }[] {
  const ways = new Map<string, { from: number; to: number }>();
  for (const step of stepsWithin(region)) {
    if (!step.to || step.from === region || passesThrough(step.from)) continue;
    for (const from of placesWithin(step.from)) {
      for (const to of placesOf(step.to)) if (to !== from) ways.set(`${from} ${to}`, { from, to });
    }
  }
  return [...ways.values()];
}

/** The leaves at which one may stand after a move to this state: its start, or where a state passed through leads. */
function arrivals(node: AnyStateNode, seen: readonly AnyStateNode[] = []): AnyStateNode[] {
  if (seen.includes(node)) return [];
  const from = [...seen, node];
  if (node.type === 'history') return node.parent ? arrivals(node.parent, from) : [];
  if (node.type === 'compound') return node.initial.target.flatMap((first) => arrivals(first, from));
  if (!passesThrough(node)) return [node];
  return (node.always ?? []).flatMap(({ target }) => target ?? []).flatMap((next) => arrivals(next, from));
}

/** A state on which nothing waits and no event comes: it is left as soon as it is entered. */
function passesThrough(node: AnyStateNode): boolean {
  const leaves = (node.always ?? []).some(({ guard, target }) => target && guard === undefined);
  return leaves && node.transitions.size === 0;
}

function boxOf(
  leaf: AnyStateNode,
  region: AnyStateNode,
  isNamed: (node: AnyStateNode) => boolean,
): AnyStateNode {
  let box = leaf;
  for (let node = leaf.parent; node && node !== region; node = node.parent) {
    if (isNamed(node) || nodesFrom(node).every((each) => each === node || each.type === 'final')) box = node;
  }
  return box;
}

function isLeaf(node: AnyStateNode): boolean {
  return node.type !== 'compound' && node.type !== 'history' && !insideParallel(node);
}

/** Regions within a region are one box: where they stand is not told of the case as a whole. */
function insideParallel(node: AnyStateNode): boolean {
  for (let above = node.parent; above?.parent; above = above.parent)
    if (above.type === 'parallel') return true;
  return false;
}

function under(leaf: AnyStateNode, frame: AnyStateNode): boolean {
  return leaf === frame || (leaf.parent !== undefined && under(leaf.parent, frame));
}

function pathOfRegion(region: AnyStateNode): string {
  return region.path.join('.');
}

/** `awaitingAnswer` as "Awaiting answer". */
function spoken(key: string): string {
  const words = key.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

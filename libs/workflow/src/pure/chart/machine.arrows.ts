import type { AnyStateNode } from 'xstate';
import { transitionsFrom } from '../state.nodes.ts';
import { transitionWords } from './transition.words.ts';

/** All transitions between the same two states, each in words. */
export interface Arrow {
  readonly from: AnyStateNode;
  readonly to: AnyStateNode;
  readonly words: readonly string[];
}

/** Transitions in the order of the machine, sorted by how a drawing can show them. */
export interface Arrows {
  /** From one state to another, or back to itself. */
  readonly drawn: readonly Arrow[];
  /** From anywhere within a state to a state within it, which a drawing would have as a line out of its own frame. */
  readonly within: readonly Arrow[];
  /** Taken where the machine stands, without leaving; `to` is `from`. */
  readonly staying: readonly Arrow[];
}

/** Every transition that starts at one of these states. */
export function arrowsOf(nodes: readonly AnyStateNode[]): Arrows {
  const drawn = new Map<string, Arrow>();
  const within = new Map<string, Arrow>();
  const staying = new Map<string, Arrow>();
  for (const from of nodes) {
    for (const transition of transitionsFrom(from)) {
      const words = transitionWords(transition);
      if (transition.target === undefined) add(staying, from, from, words);
      for (const target of (transition.target ?? []) as readonly AnyStateNode[]) {
        if (target !== from && isWithin(target, from)) add(within, from, target, words);
        else add(drawn, from, isWithin(from, target) ? firstLeafOf(target) : target, words);
      }
    }
  }
  return { drawn: [...drawn.values()], within: [...within.values()], staying: [...staying.values()] };
}

/** The state a frame is entered at; a state without any within it is its own. */
function firstLeafOf(node: AnyStateNode): AnyStateNode {
  const first = node.type === 'compound' ? node.initial.target[0] : undefined;
  return first ? firstLeafOf(first as AnyStateNode) : node;
}

function add(arrows: Map<string, Arrow>, from: AnyStateNode, to: AnyStateNode, words: string): void {
  const key = `${from.id}\n${to.id}`;
  const known = arrows.get(key)?.words ?? [];
  arrows.set(key, { from, to, words: known.includes(words) ? known : [...known, words] });
}

function isWithin(node: AnyStateNode, frame: AnyStateNode): boolean {
  return node === frame || (node.parent !== undefined && isWithin(node.parent, frame));
}

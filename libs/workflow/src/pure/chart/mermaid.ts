import type { AnyStateNode } from 'xstate';
import { isWithin } from '../state.nodes.ts';
import { stepsWithin } from './machine.steps.ts';

/** What starts a new line within the words beside an arrow. */
const NEW_LINE = '<br/>';

type NameNode = (node: AnyStateNode) => string;

/**
 * A state and everything in it as a Mermaid state diagram (the language's `stateDiagram-v2`), in the order of the
 * machine. The state itself is the sheet, not a frame on it; parallel regions are parted by dashed lines. Each arrow
 * bears every event that leads the same way.
 *
 * @param title read out in place of the drawing
 */
export function mermaidOf(sheet: AnyStateNode, title: string): string {
  const idOf = (node: AnyStateNode): string => node.path.slice(sheet.path.length).map(plain).join('_');
  const lines = [`accTitle: ${title}`, ...insideOf(sheet, idOf), ...arrowsOf(sheet, idOf)];
  return ['stateDiagram-v2', ...indented(lines)].join('\n');
}

function insideOf(node: AnyStateNode, idOf: NameNode): string[] {
  const children = Object.values(node.states).map((child) => linesOf(child, idOf));
  if (node.type === 'parallel')
    return children.flatMap((lines, index) => (index > 0 ? ['--', ...lines] : lines));
  const start: readonly AnyStateNode[] = node.type === 'compound' ? node.initial.target : [];
  return [...start.map((first) => `[*] --> ${idOf(first)}`), ...children.flat()];
}

function linesOf(node: AnyStateNode, idOf: NameNode): string[] {
  const named = `state "${nameOf(node)}" as ${idOf(node)}`;
  if (Object.keys(node.states).length > 0) return [`${named} {`, ...indented(insideOf(node, idOf)), '}'];
  return node.type === 'final' ? [named, `${idOf(node)} --> [*]`] : [named];
}

/** Mermaid draws no arrow between a frame and what is in it: out of a frame inwards is left out, into it is drawn to its start. */
function arrowsOf(sheet: AnyStateNode, idOf: NameNode): string[] {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to, on } of stepsWithin(sheet)) {
    if (!to || (to !== from && isWithin(to, from))) continue;
    const arrow = `${idOf(from)} --> ${idOf(isWithin(from, to) ? startOf(to) : to)}`;
    arrows.set(arrow, (arrows.get(arrow) ?? new Set()).add(on));
  }
  return [...arrows].map(([arrow, events]) => `${arrow}: ${[...events].join(NEW_LINE)}`);
}

/** The leaf that a frame is entered at. */
function startOf(node: AnyStateNode): AnyStateNode {
  const first: AnyStateNode | undefined = node.type === 'compound' ? node.initial.target[0] : undefined;
  return first ? startOf(first) : node;
}

/** A remembered state is drawn as charts draw it: H, or H* when everything within it is remembered too. */
function nameOf(node: AnyStateNode): string {
  if (node.type !== 'history') return node.key;
  return node.history === 'deep' ? 'H*' : 'H';
}

/** Mermaid's names are letters, digits and underscores; whatever else a key has is written as its code. */
function plain(key: string): string {
  return key.replace(/\W/g, (mark) => `_${mark.codePointAt(0)}_`);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

import type { AnyStateNode } from 'xstate';
import type { Arrow } from './machine.arrows.ts';

/** What starts a new line within a label. */
const NEW_LINE = '<br/>';

/**
 * A state and everything in it as a Mermaid state diagram (the language's `stateDiagram-v2`), in the order of the
 * machine. The state itself is the sheet, not a frame on it; parallel regions are parted by dashed lines.
 *
 * @param title read out in place of the drawing
 */
export function mermaidOf(root: AnyStateNode, arrows: readonly Arrow[], title: string): string {
  const lines = arrows.map(({ from, to, words }) => `${idOf(from)} --> ${idOf(to)}: ${label(words)}`);
  return ['stateDiagram-v2', ...indented([`accTitle: ${title}`, ...insideOf(root), ...lines])].join('\n');
}

function insideOf(node: AnyStateNode): string[] {
  const children = Object.values(node.states);
  if (node.type === 'parallel') {
    return children.flatMap((child, index) =>
      index === 0 ? stateLines(child) : ['--', ...stateLines(child)],
    );
  }
  const first = node.type === 'compound' ? node.initial.target[0] : undefined;
  return [...(first ? [`[*] --> ${idOf(first as AnyStateNode)}`] : []), ...children.flatMap(stateLines)];
}

function stateLines(node: AnyStateNode): string[] {
  const named = `state "${nameOf(node)}" as ${idOf(node)}`;
  if (Object.keys(node.states).length > 0) return [`${named} {`, ...indented(insideOf(node)), '}'];
  return node.type === 'final' ? [named, `${idOf(node)} --> [*]`] : [named];
}

/** A remembered state is drawn as charts draw it: H, or H* when everything within it is remembered too. */
function nameOf(node: AnyStateNode): string {
  if (node.type !== 'history') return node.key;
  return node.history === 'deep' ? 'H*' : 'H';
}

/** Mermaid's names are letters, digits and underscores, so what a key has besides is written as its code. */
function idOf(node: AnyStateNode): string {
  const word = (key: string): string => key.replace(/\W/g, (mark) => `_${mark.codePointAt(0)}_`);
  return node.path.length > 0 ? node.path.map(word).join('_') : word(node.key);
}

function label(words: readonly string[]): string {
  return words.join(NEW_LINE);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

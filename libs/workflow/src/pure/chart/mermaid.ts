import type { AnyStateNode } from 'xstate';
import type { Arrow } from './machine.arrows.ts';

/** What starts a new line within the words beside an arrow. */
const NEW_LINE = '<br/>';

/**
 * A state and everything in it as a Mermaid state diagram (the language's `stateDiagram-v2`), in the order of the
 * machine. The state itself is the sheet, not a frame on it; parallel regions are parted by dashed lines.
 *
 * @param title read out in place of the drawing
 */
export function mermaidOf(sheet: AnyStateNode, arrows: readonly Arrow[], title: string): string {
  const idOf = (node: AnyStateNode): string => node.path.slice(sheet.path.length).map(plain).join('_');
  const drawn = arrows.map(({ from, to, words }) => `${idOf(from)} --> ${idOf(to)}: ${words.join(NEW_LINE)}`);
  return ['stateDiagram-v2', ...indented([`accTitle: ${title}`, ...insideOf(sheet, idOf), ...drawn])].join('\n');
}

type NameNode = (node: AnyStateNode) => string;

function insideOf(node: AnyStateNode, idOf: NameNode): string[] {
  const children = Object.values(node.states).map((child) => linesOf(child, idOf));
  if (node.type === 'parallel') return children.flatMap((lines, index) => (index > 0 ? ['--', ...lines] : lines));
  const start = node.type === 'compound' ? node.initial.target : [];
  return [...start.map((first) => `[*] --> ${idOf(first as AnyStateNode)}`), ...children.flat()];
}

function linesOf(node: AnyStateNode, idOf: NameNode): string[] {
  const named = `state "${nameOf(node)}" as ${idOf(node)}`;
  if (Object.keys(node.states).length > 0) return [`${named} {`, ...indented(insideOf(node, idOf)), '}'];
  return node.type === 'final' ? [named, `${idOf(node)} --> [*]`] : [named];
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

import type { AnyStateNode } from 'xstate';
import type { MachineEntry } from '../machine.entry.ts';
import { stepsFrom, stepsWithin } from './machine.steps.ts';
import type { Step } from './machine.steps.ts';
import { mermaidOf } from './mermaid.ts';

/**
 * A machine as a page of Markdown: a Mermaid diagram of it, or of each region where it has several, and under each a
 * table of every transition with its guard. The same machine always gives the same text.
 *
 * @param note a paragraph under the title, for instance what the page was made by
 */
export function machinePage(entry: Pick<MachineEntry, 'id' | 'version' | 'machine'>, note: string): string {
  const root: AnyStateNode = entry.machine.root;
  const title = `${entry.id}, version ${entry.version}`;
  const regions = root.type === 'parallel' ? Object.values(root.states) : [];
  const sections =
    regions.length === 0
      ? sectionOf(root, title)
      : [...tableOf(stepsFrom(root)), ...regions.flatMap((region) => regionOf(region, title))];
  return `${[`# ${title}`, note, ...sections].join('\n\n')}\n`;
}

function regionOf(region: AnyStateNode, title: string): string[] {
  return [`## ${region.key}`, ...sectionOf(region, `${title}: ${region.key}`)];
}

function sectionOf(node: AnyStateNode, title: string): string[] {
  return [['```mermaid', mermaidOf(node, title), '```'].join('\n'), ...tableOf(stepsWithin(node))];
}

/** Rows for the same state and event come in the order in which they are tried. */
function tableOf(steps: readonly Step[]): string[] {
  if (steps.length === 0) return [];
  const rows = steps.map(({ from, on, when, to }) => [placeOf(from), on, when, destinationOf(from, to)]);
  const lines = [['From', 'On', 'If', 'To'], ['---', '---', '---', '---'], ...rows];
  return [lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
}

function placeOf(node: AnyStateNode): string {
  return Object.keys(node.states).length > 0 ? `anywhere in ${pathOf(node)}` : pathOf(node);
}

function destinationOf(from: AnyStateNode, to: AnyStateNode | undefined): string {
  if (!to) return 'stays';
  return to === from ? 'the same, begun again' : pathOf(to);
}

function pathOf(node: AnyStateNode): string {
  return node.path.length > 0 ? node.path.join('.') : node.id;
}

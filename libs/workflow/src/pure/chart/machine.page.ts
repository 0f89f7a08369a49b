import type { AnyStateNode } from 'xstate';
import type { MachineEntry } from '../machine.entry.ts';
import { nodesFrom } from '../state.nodes.ts';
import { arrowsOf } from './machine.arrows.ts';
import type { Arrows } from './machine.arrows.ts';
import { mermaidOf } from './mermaid.ts';

/**
 * A machine as a page of Markdown: a Mermaid diagram of it, or of each region where it has several, and under each a
 * table of the transitions that a diagram cannot show. The same machine always gives the same text.
 *
 * @param note a paragraph under the title, for instance what the page was made by
 */
export function machinePage(entry: Pick<MachineEntry, 'id' | 'version' | 'machine'>, note: string): string {
  const root: AnyStateNode = entry.machine.root;
  const title = `${entry.id}, version ${entry.version}`;
  const sections =
    root.type === 'parallel'
      ? [
          ...tableOf(arrowsOf([root])),
          ...Object.values(root.states).flatMap((region) => [
            `## ${region.key}`,
            ...sectionOf(region, `${title}: ${region.key}`),
          ]),
        ]
      : sectionOf(root, title);
  return `${[`# ${title}`, note, ...sections].join('\n\n')}\n`;
}

function sectionOf(node: AnyStateNode, title: string): string[] {
  const arrows = arrowsOf(nodesFrom(node));
  const diagram = ['```mermaid', mermaidOf(node, arrows.drawn, title), '```'].join('\n');
  return [diagram, ...tableOf(arrows)];
}

/** No table where a diagram says it all. */
function tableOf({ within, staying }: Arrows): string[] {
  const rows = [
    ...within.map(({ from, to, words }) => [`anywhere in ${pathOf(from)}`, words.join(', '), pathOf(to)]),
    ...staying.map(({ from, words }) => [
      Object.keys(from.states).length > 0 ? `anywhere in ${pathOf(from)}` : pathOf(from),
      words.join(', '),
      'stays',
    ]),
  ];
  if (rows.length === 0) return [];
  const lines = [['At', 'On', 'Goes to'], ['---', '---', '---'], ...rows];
  return [lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
}

function pathOf(node: AnyStateNode): string {
  return node.path.length > 0 ? node.path.join('.') : node.id;
}

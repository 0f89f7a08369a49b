import type { OutcomeChainQuery } from '../../generated/operations.ts';

type Chain = NonNullable<OutcomeChainQuery['outcomeChain']>;
type Drawn = Pick<Chain, 'indicatorId' | 'nodes' | 'links'>;

const box = { width: 190, height: 84, gapAlong: 104, gapAcross: 22 } as const;
const LINE = 24;

/**
 * A chain of outcomes as SVG text: what comes first to the left, or on top where it is narrow. A link that is not
 * confirmed is dashed; concern is said by a word and a thick edge, never by colour alone.
 * @param id what the drawing's title and description are named by; unique on the page.
 */
export function drawChain({ indicatorId, nodes, links }: Drawn, id: string, narrow: boolean): string {
  const rows = Map.groupBy(nodes, ({ column }) => column);
  const columns = 1 + Math.max(0, ...nodes.map(({ column }) => column));
  const most = Math.max(1, ...[...rows.values()].map((row) => row.length));
  const along = narrow ? box.height + 44 : box.width + box.gapAlong;
  const across = narrow ? box.width + 10 : box.height + box.gapAcross;
  const at = new Map<string, { x: number; y: number }>();
  for (const [column, row] of rows) {
    for (const [index, node] of row.entries()) {
      const [a, b] = [column * along + 4, index * across + 4];
      at.set(node.indicatorId, narrow ? { x: b, y: a } : { x: a, y: b });
    }
  }
  const width = narrow ? most * across : columns * along - box.gapAlong + 8;
  const height = narrow ? columns * along - 44 + 8 : most * across - box.gapAcross + 8;
  const arrows = links.flatMap((link) => {
    const [from, to] = [at.get(link.fromId), at.get(link.toId)];
    return from && to ? [arrow(from, to, link, narrow)] : [];
  });
  const boxes = nodes.flatMap((node) => {
    const place = at.get(node.indicatorId);
    return place ? [boxOf(node, place, node.indicatorId === indicatorId)] : [];
  });
  return (
    `<svg class="gt-chain" viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-labelledby="${id}-t ${id}-d">` +
    `<title id="${id}-t">Chain of outcomes</title><desc id="${id}-d">The same links are in the table below.</desc>` +
    `<defs><marker id="${id}-m" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">` +
    `<path d="M0 0l8 4-8 4z" fill="#505a5f"/></marker></defs>` +
    `${arrows.join('').replaceAll('#arrow', `#${id}-m`)}${boxes.join('')}</svg>`
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function arrow(from: Place, to: Place, link: Drawn['links'][number], narrow: boolean): string {
  const [x1, y1] = narrow
    ? [from.x + box.width / 2, from.y + box.height]
    : [from.x + box.width, from.y + box.height / 2];
  const [x2, y2] = narrow ? [to.x + box.width / 2, to.y] : [to.x, to.y + box.height / 2];
  const dash = link.confirmed ? '' : ' stroke-dasharray="5 4"';
  const after = link.lagMonths === 1 ? '1 month' : `${link.lagMonths} months`;
  const text = link.sort === 'proxyFor' ? 'stands in' : after;
  // Beside an arrow that points down; above one that points along, and clear of its head.
  const [x, y] = narrow ? [(x1 + x2) / 2 + 8, (y1 + y2) / 2 + 2] : [(x1 + x2) / 2 - 6, (y1 + y2) / 2 - 7];
  const label = `<text x="${x}" y="${y}" text-anchor="${narrow ? 'start' : 'middle'}" font-size="13">${text}</text>`;
  return `<path d="M${x1} ${y1}L${x2} ${y2}" fill="none" stroke="#505a5f" stroke-width="2"${dash} marker-end="url(#arrow)"/>${label}`;
}

function boxOf(node: Drawn['nodes'][number], { x, y }: Place, own: boolean): string {
  const fill = own ? '#e8f1f8' : '#fff';
  const edge = node.concern ? 4 : 1.5;
  const lines = wrapped(node.title).map(
    (line, index) =>
      `<text x="${x + 10}" y="${y + 22 + index * 17}" font-size="14"${own ? ' font-weight="700"' : ''}>${escaped(line)}</text>`,
  );
  const said = node.concern ? 'Concern' : (node.ragWord ?? 'No figure');
  const foot = `<text x="${x + 10}" y="${y + 74}" font-size="13" fill="#505a5f">${escaped(said)}</text>`;
  return `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" fill="${fill}" stroke="#1d2733" stroke-width="${edge}"/>${lines.join('')}${foot}`;
}

/** A title on at most two lines. */
function wrapped(title: string): string[] {
  const lines: string[] = [''];
  for (const word of title.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > LINE) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  const [first = '', second, third] = lines;
  if (second === undefined) return [first];
  return [first, third === undefined ? second : `${second.slice(0, LINE - 1)}…`];
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

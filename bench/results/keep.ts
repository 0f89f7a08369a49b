/** A part of the results: what stands between two headings, its tables taken apart. */
interface Section {
  readonly heading: string;
  readonly blocks: readonly string[];
}

/**
 * The results of a run with what an earlier one found out and this one did not measure: whole sections, and within
 * tables those rows whose first cell this run says nothing of. What it measured stands alone, in the earlier order.
 *
 * @param fresh the results of this run, as Markdown
 * @param earlier the results file as it is; empty when there is none
 * @param byRow headings of the sections whose tables have a row, or several, for each work
 */
export function keepUnmeasured(fresh: string, earlier: string, byRow: ReadonlySet<string>): string {
  const [now, before] = [sectionsOf(fresh), sectionsOf(earlier)];
  const inBoth = (section: Section): Section => {
    const old = before.find(({ heading }) => heading === section.heading);
    return old && byRow.has(section.heading) ? withRowsOf(section, old) : section;
  };
  const merged = inOrder(before, now, ({ heading }) => heading).map(inBoth);
  return (
    merged.map(({ heading, blocks }) => [heading, ...blocks].filter(Boolean).join('\n\n')).join('\n\n') + '\n'
  );
}

function sectionsOf(text: string): Section[] {
  return text
    .trim()
    .split(/^(?=## )/m)
    .filter(Boolean)
    .map((part) => {
      const blocks = part.trim().split(/\n{2,}/);
      return blocks[0]?.startsWith('## ')
        ? { heading: blocks[0], blocks: blocks.slice(1) }
        : { heading: '', blocks };
    });
}

function withRowsOf(section: Section, old: Section): Section {
  const oldTable = old.blocks.find(isTable);
  const blocks = section.blocks.map((block) =>
    oldTable !== undefined && isTable(block) ? mergedTable(block, oldTable) : block,
  );
  return { ...section, blocks };
}

function isTable(block: string): boolean {
  return block.startsWith('|');
}

/** Tables with other columns are not comparable; then only the fresh one stands. */
function mergedTable(fresh: string, old: string): string {
  const [head = '', line = '', ...rows] = fresh.split('\n');
  const [oldHead = '', , ...oldRows] = old.split('\n');
  if (cellsOf(head).join('|') !== cellsOf(oldHead).join('|')) return fresh;
  return [head, line, ...inOrder(oldRows, rows, (row) => cellsOf(row)[0] ?? '')].join('\n');
}

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The old ones in their order, the fresh ones of a key in place of the old ones of it, and then those of new keys. */
function inOrder<T>(old: readonly T[], fresh: readonly T[], keyOf: (one: T) => string): T[] {
  const keys = [...new Set([...old, ...fresh].map(keyOf))];
  return keys.flatMap((key) => {
    const isOfKey = (one: T): boolean => keyOf(one) === key;
    const found = fresh.filter(isOfKey);
    return found.length > 0 ? found : old.filter(isOfKey);
  });
}

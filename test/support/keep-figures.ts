import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const file = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));

/**
 * Writes the figures of a run between its marks (`<!-- name -->`, `<!-- /name -->`) in docs/reliability.md, where they
 * stand until the next one.
 *
 * @throws Error when the document has no such marks
 */
export async function keepFigures(name: string, text: string): Promise<void> {
  const [begins, ends] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [head, rest] = readFileSync(file, 'utf8').split(begins);
  const tail = rest?.split(ends)[1];
  if (tail === undefined) throw new Error(`docs/reliability.md has no marks for ${name}.`);
  const style = { ...(await resolveConfig(file)), parser: 'markdown' };
  writeFileSync(file, await format(`${head}${begins}\n\n${text}\n\n${ends}${tail}`, style));
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { processes } from '../processes.ts';
import { versionsFolder } from './testing/stored-instances.fixture.ts';

/**
 * Every version of a machine that was ever replaced is kept as data beside its machine: `versions/<n>.cases.jsonl`,
 * instances as that version stored them with their histories, and `versions/<n>.edges.jsonl`, its chart. Specs of the
 * process bring them through the migrations (CONTRIBUTING.md).
 */
const current = processes.map(({ entries }) => entries.reduce((a, b) => (b.version > a.version ? b : a)));
const replaced = current.flatMap((entry) =>
  Array.from({ length: entry.version - 1 }, (_, before) => ({ entry, version: before + 1 })),
);

describe('the versions of the machines', () => {
  it.each(current.map((entry) => [entry.id, entry] as const))('of %s begin at 1', (_, entry) => {
    expect(Number.isInteger(entry.version) && entry.version >= 1).toBe(true);
    expect(versionsFolder(entry.id)).toContain('versions');
  });

  it.each(replaced.map(({ entry, version }) => [entry.id, version, entry] as const))(
    'of %s: %d has a migration, and instances and its chart are kept',
    (id, version, entry) => {
      expect(entry.migrations?.[version]).toBeInstanceOf(Function);
      for (const what of ['cases', 'edges']) {
        const file = path.join(versionsFolder(id), `${version}.${what}.jsonl`);
        expect(`${file}: ${existsSync(file)}`).toBe(`${file}: true`);
        const lines = readFileSync(file, 'utf8').trim().split('\n');
        expect(lines.map((line) => typeof JSON.parse(line))).not.toContain('undefined');
      }
    },
  );
});

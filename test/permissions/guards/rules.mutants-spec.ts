import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tellFigures } from '../../support/tell-figures.ts';
import { collectTests } from './collected-tests.ts';
import type { CollectedTest } from './collected-tests.ts';
import { allGuards } from './guards.mjs';

/**
 * Over sources with a switch at each rule and each condition: takes each away in turn and runs every table of
 * permissions (docs/reliability.md, guards taken away).
 */
const folder = new URL('../../../libs/permissions/src/', import.meta.url);

/** All but the snapshot of the compiled rules, which notices any change, good or bad. */
const specs = readdirSync(fileURLToPath(folder))
  .filter((name) => name.endsWith('.spec.ts') && !name.startsWith('role-rules'))
  // The one that asks every rule, first: most are red there, and the others need not be run.
  .toSorted((a, b) => Number(b.startsWith('powers')) - Number(a.startsWith('powers')));

async function firstRed(tests: readonly CollectedTest[]): Promise<string | null> {
  for (const { name, run } of tests) {
    try {
      await run();
    } catch {
      return name;
    }
  }
  return null;
}

it('is red for each rule and each condition that is taken away', async () => {
  const tests = await collectTests(async () => {
    for (const name of specs) await import(`../../../libs/permissions/src/${name}`);
  });
  expect(tests.length).toBeGreaterThan(500);
  expect(await firstRed(tests)).toBeNull();
  const guards = allGuards().filter(({ kind }) => kind !== 'question');
  const missed: string[] = [];
  for (const { id, text } of guards) {
    globalThis.droppedGuard = id;
    if ((await firstRed(tests)) === null) missed.push(`${id} ${text}`);
  }
  globalThis.droppedGuard = undefined;
  expect(await firstRed(tests)).toBeNull();
  const rules = guards.filter(({ kind }) => kind === 'rule').length;
  const figures = { tests: tests.length, rules, conditions: guards.length - rules, missed };
  await tellFigures('permission-rules', wordsOf(figures), figures);
  expect(missed).toEqual([]);
}, 600_000);

function wordsOf(of: { tests: number; rules: number; conditions: number; missed: string[] }): string {
  const all = of.rules + of.conditions;
  return `${of.rules} rules of roles and ${of.conditions} conditions of rules taken away one at a time, ${of.tests} rows of the
tables in \`libs/permissions\` asked each time, without the snapshot of the compiled rules. Noticed: ${all - of.missed.length} of ${all}.${of.missed
    .map((one) => `\n\n- \`${one}\``)
    .join('')}`;
}

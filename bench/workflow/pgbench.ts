import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../scripts/lib/command.mjs';
import type { SeenTurns, Seen } from './bare.ts';
import { PLACES } from './bare.ts';
import { idSql, INSTANCES, TENANT } from './ground.ts';

/** Whether PostgreSQL's own load generator is on this machine. */
export async function hasPgbench(): Promise<boolean> {
  return run('pgbench', ['--version']).then(
    ({ code }) => code === 0,
    () => false,
  );
}

/**
 * Runs the same statements by `pgbench`, prepared, each awaited: a program in C with nothing to compute.
 *
 * @returns transactions per second
 * @throws Error with what it said when a transaction failed
 */
export async function runPgbench(
  url: string,
  turns: SeenTurns,
  { clients, seconds }: { readonly clients: number; readonly seconds: number },
): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'goldthread-pgbench-'));
  const file = path.join(folder, 'turn.sql');
  writeFileSync(file, pgbenchScript(turns));
  const time = String(Math.max(1, Math.round(seconds)));
  const flags = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '1', '-T', time, '-f', file, url];
  try {
    const { code, output } = await run('pgbench', flags);
    const perSecond = /^tps = ([\d.]+)/m.exec(output)?.[1];
    if (code !== 0 || !perSecond || /aborted/.test(output)) throw new Error(output.slice(0, 2_000));
    return Number(perSecond);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An instance at an odd version is down, at an even one up: it begins down, and every event turns it. */
function pgbenchScript({ lock, write }: SeenTurns): string {
  return [
    `\\set number random(1, ${INSTANCES})`,
    '\\set mark random(1, 1000000000000)',
    'begin;',
    `select set_config('app.tenants', '${TENANT}', true);`,
    `${filled(lock, new Map([[1, idSql(':number')]]))} \\gset`,
    '\\set next :version + 1',
    '\\set is_down :version % 2',
    '\\if :is_down',
    writing(write.down),
    '\\else',
    writing(write.up),
    '\\endif',
    'commit;',
    '',
  ].join('\n');
}

function writing(seen: Seen): string {
  const ids = String(seen.params[PLACES.due]).matchAll(/"id":"([^"]+)"|"dedupe_key":"([^"]+)"/g);
  // Ids of their own for what it queues; the driver's loop makes them in JavaScript.
  const due = [...ids].reduce(
    (text, [, id, key]) => `replace(${text}, '${id ?? key ?? ''}', gen_random_uuid()::text)`,
    literal(seen.params[PLACES.due]),
  );
  const own = new Map([
    [PLACES.id, ':id::uuid'],
    [PLACES.hash, ':mark::text'],
    [PLACES.version, ':next::int'],
    [PLACES.prevHash, ':last_hash::text'],
    [PLACES.due, due],
  ]);
  return `${filled(seen, own)};`;
}

/** The statement with each parameter written out, or what stands for it. */
function filled({ text, params }: Seen, own: ReadonlyMap<number, string>): string {
  return text
    .trim()
    .replaceAll(
      /\$(\d+)/g,
      (_, number: string) => own.get(Number(number) - 1) ?? literal(params[Number(number) - 1]),
    );
}

function literal(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return literal(`{${value.map((each) => JSON.stringify(each)).join(',')}}`);
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : 'null';
}

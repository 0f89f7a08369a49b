import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inTransaction } from '#database/tenant-transaction';
import { createDataSource } from '#database/data-source';
import type { Sql } from '#workflow/host/sql';
import { benchHost } from './bench.machines.ts';
import { idOf, INSTANCES, TENANT } from './ground.ts';

/** A statement as the host was seen to send it. */
export interface Seen {
  readonly text: string;
  readonly params: readonly unknown[];
}

/** The statements of one turn, from `down` and from `up`: first the lock, then the one that writes. */
export interface SeenTurns {
  readonly lock: Seen;
  readonly write: Readonly<Record<'down' | 'up', Seen>>;
}

/** Where the writing statement takes what differs from turn to turn; counted from 0. */
export const PLACES = { id: 1, hash: 5, version: 6, from: 10, prevHash: 11, due: 18 } as const;

/** Watches the host turn an instance twice, and undoes it. */
export async function watchTurns(apiUrl: string): Promise<SeenTurns> {
  const source = await createDataSource(apiUrl, 1).initialize();
  const seen: Seen[] = [];
  const undo = new Error('only to be watched');
  const turns = inTransaction(
    source,
    async ({ sql }) => {
      const watched: Sql = {
        query: (text, params = [], name) => {
          seen.push({ text, params });
          return sql.query(text, params, name);
        },
      };
      const id = idOf(1);
      const event = { type: 'turn', said: 'The next one, please.' };
      const actor = { personId: id, name: 'Somebody', organisationId: TENANT };
      for (let turn = 0; turn < 2; turn += 1) {
        await benchHost().send(watched, { tenantId: TENANT, id, event, at: new Date(), actor });
      }
      throw undo;
    },
    [TENANT],
  );
  await turns.catch((error: unknown) => {
    if (error !== undo) throw error;
  });
  await source.destroy();
  const [lock, one, again, other, ...more] = seen;
  if (!lock || !one || !again || !other || more.length > 0)
    throw new Error('A turn is no longer two statements.');
  const wasDown = one.params[PLACES.from] === 'down';
  return { lock, write: wasDown ? { down: one, up: other } : { down: other, up: one } };
}

interface Locked {
  readonly state: 'down' | 'up';
  readonly version: number;
  readonly last_hash: string;
}

/** The same statements from a loop of `pg`, each awaited and each prepared, with nothing computed on the way. */
export async function bareLoop({ apiUrl }: { readonly apiUrl: string }): Promise<() => Promise<void>> {
  const { lock, write } = await watchTurns(apiUrl);
  const pool = new pg.Pool({ connectionString: apiUrl, max: 16 });
  return async () => {
    const client = await pool.connect();
    const id = idOf(1 + Math.floor(Math.random() * INSTANCES));
    await client.query('begin');
    await client.query({
      name: 'tenants',
      text: `select set_config('app.tenants', $1, true)`,
      values: [TENANT],
    });
    const { rows } = await client.query<Locked>({ name: 'lock', text: lock.text, values: [TENANT, id] });
    const [row] = rows;
    if (!row) throw new Error('There is no such instance.');
    const { text, params } = write[row.state];
    const version = row.version + 1;
    const changed = new Map<number, unknown>([
      [PLACES.id, id],
      [PLACES.hash, randomUUID()],
      [PLACES.version, version],
      [PLACES.prevHash, row.last_hash],
      [PLACES.due, newIds(String(params[PLACES.due]))],
    ]);
    const values = params.map((value, at) => (changed.has(at) ? changed.get(at) : value));
    await client.query({ name: 'write', text, values });
    await client.query('commit');
    client.release();
  };
}

/** The due rows of a turn under ids and a key of their own. */
function newIds(due: string): string {
  const rows = JSON.parse(due) as { id: string; dedupe_key?: string }[];
  return JSON.stringify(
    rows.map((row) => ({ ...row, id: randomUUID(), ...(row.dedupe_key && { dedupe_key: randomUUID() }) })),
  );
}

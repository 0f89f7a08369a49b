import { Client, escapeLiteral } from 'pg';
import { caseEventTypes } from '#domain/improvement/case-events';
import { caseStages, scrutinyStages } from '#domain/improvement/case-stages';
import { look } from '#testing/look';
import { casePlaces } from './case-places.ts';
import type { MadeCase } from './case-maker.ts';
import { MatrixScene, stagesOf } from './matrix-scene.ts';

/**
 * The same by direct SQL, under the very role that the API's commands run under: no state is reached from another but
 * along an edge of the chart, no state changes without its event, no event without its state, and the past stays.
 */
let scene: MatrixScene;
let client: Client;
let edges: Set<string>;
const parked: MadeCase[] = [];
let tried = 0;

beforeAll(async () => {
  scene = await MatrixScene.start(60);
  client = new Client({ connectionString: scene.product.database.apiUrl });
  await client.connect();
  const rows = await look<{ region: string; from_state: string; to_state: string; event_type: string }>(
    scene.product.database.apiUrl,
    [],
    `select region, from_state, to_state, event_type from workflow_edge e where machine_id = 'improvementCase'
       and machine_version = (select max(machine_version) from workflow_edge where machine_id = e.machine_id)`,
  );
  edges = new Set(rows.map((edge) => edgeKey(edge.region, edge.from_state, edge.to_state, edge.event_type)));
  for (const place of casePlaces.filter(({ late }) => !late)) parked.push(await place.reach(scene.maker));
}, 240_000);
afterAll(async () => {
  await client?.end();
  await scene?.stop();
  process.stdout.write(
    `  direct SQL: ${tried} changes of state tried against ${edges.size} edges, all refused\n`,
  );
});

const edgeKey = (region: string, from: string, to: string, type: string): string =>
  [region, from, to, type].join(' ');

/** Every way from a stage that is no edge, under every event's name. */
function jumpsOf(
  region: string,
  from: string,
  stages: readonly string[],
  state: (to: string) => string,
): Jump[] {
  return stages
    .filter((to) => to !== from)
    .flatMap((to) => caseEventTypes.map((type) => ({ to, type })))
    .filter(({ to, type }) => !edges.has(edgeKey(region, from, to, type)))
    .map(({ to, type }) => ({ state: state(to), type }));
}

/** Runs statements in a transaction of the case's tenant and undoes them. @returns the error's code, or null */
async function attempt(statements: readonly (readonly [string, unknown[]])[]): Promise<string | null> {
  await client.query('begin');
  try {
    await client.query(`select set_config('app.tenants', $1, true)`, [scene.place.partnership]);
    for (const [text, values] of statements) await client.query(text, values);
    await client.query('set constraints all immediate');
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown';
  } finally {
    await client.query('rollback');
  }
}

/** One change of state that the chart does not have: where to, and under the name of which event. */
interface Jump {
  state: string;
  type: string;
}

/**
 * Tries every jump of one case in one block on the server: the state moved with a forged event beside it, as the host
 * itself would write them. @returns the error's code: that of the block's own complaint when any jump went through
 */
function attemptAll(made: MadeCase, jumps: readonly Jump[]): Promise<string | null> {
  tried += jumps.length;
  const key = `tenant_id = ${escapeLiteral(scene.place.partnership)} and id = ${escapeLiteral(made.id)}`;
  const all = escapeLiteral(JSON.stringify(jumps));
  const block = `do $block$
    declare jump record; before record;
    begin
      select * into before from workflow_instance where ${key};
      for jump in select * from json_to_recordset(${all}) as j(state text, type text) loop
        begin
          with moved as (
            update workflow_instance set state = jump.state, version = version + 1, last_hash = 'forged'
             where ${key} returning tenant_id, id, version, state
          )
          insert into workflow_event
            (tenant_id, instance_id, seq, type, payload, actor, at, from_state, to_state, timers, prev_hash, hash)
          select tenant_id, id, version, jump.type, '{}', '{}', now(), before.state, state,
                 '{"set":{},"removed":[]}', before.last_hash, 'forged' from moved;
          set constraints all immediate;
          raise exception 'went through: % by %', jump.state, jump.type using errcode = 'P0001';
        exception when check_violation then null;
        end;
      end loop;
    end $block$`;
  return attempt([[block, []]]);
}

describe('direct SQL under the API’s own role', () => {
  it('reaches no state but along an edge of the chart, whatever event it forges', async () => {
    for (const made of parked) {
      const { main, scrutiny } = stagesOf(made);
      const jumps = jumpsOf('main', main, caseStages, (to) => `main:${to};scrutiny:${scrutiny}`);
      expect([made.state, await attemptAll(made, jumps)]).toEqual([made.state, null]);
    }
    expect(tried).toBeGreaterThan(5_000);
  }, 120_000);

  it('moves scrutiny’s region along its edges alone', async () => {
    for (const made of parked) {
      const { main, scrutiny } = stagesOf(made);
      const jumps = jumpsOf('scrutiny', scrutiny, scrutinyStages, (to) => `main:${main};scrutiny:${to}`);
      expect([made.state, await attemptAll(made, jumps)]).toEqual([made.state, null]);
    }
  }, 120_000);

  it('can tell a jump from a step: along an edge the same block complains', async () => {
    const made = parked.find(({ state }) => state.includes('main:triage;scrutiny:none'));
    if (!made) throw new Error('A case stands in triage.');
    const step = { state: 'main:closed.noAction;scrutiny:none', type: 'dismiss' };
    expect(await attemptAll(made, [step])).toBe('P0001');
  });

  it('changes no state without its event, not even along an edge, and writes no event without its state', async () => {
    for (const made of parked) {
      const { main, scrutiny } = stagesOf(made);
      const key = [scene.place.partnership, made.id];
      for (const to of caseStages) {
        const change = `update workflow_instance set state = $3, version = version + 1 where tenant_id = $1 and id = $2`;
        tried += 1;
        expect([main, to, await attempt([[change, [...key, `main:${to};scrutiny:${scrutiny}`]]])]).toEqual([
          main,
          to,
          '23514',
        ]);
      }
      const event = `insert into workflow_event
        (tenant_id, instance_id, seq, type, payload, actor, at, from_state, to_state, timers, prev_hash, hash)
        select tenant_id, id, version + 1, 'dismiss', '{}', '{}', now(), state, state, '{"set":{},"removed":[]}', last_hash, 'x'
          from workflow_instance where tenant_id = $1 and id = $2`;
      expect(await attempt([[event, key]])).toBe('23514');
    }
  }, 120_000);

  it('changes and removes nothing of the past', async () => {
    const id = parked[0]?.id;
    const key = [scene.place.partnership, id];
    const acts = [
      `update workflow_event set payload = '{}' where tenant_id = $1 and instance_id = $2`,
      'delete from workflow_event where tenant_id = $1 and instance_id = $2',
      'delete from workflow_instance where tenant_id = $1 and id = $2',
    ];
    for (const act of acts) expect(await attempt([[act, key]])).toBe('42501');
    expect(await attempt([['truncate workflow_event', []]])).toBe('42501');
    for (const made of parked) expect((await scene.maker.read(made.id)).version).toBe(made.version);
  });
});

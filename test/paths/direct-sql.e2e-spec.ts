import { caseEventTypes } from '#domain/improvement/case-events';
import type { MadeCase } from './case-maker.ts';
import { casePlaces } from './case-places.ts';
import { Forger, jumpsFrom } from './forger.ts';
import type { Chart } from './forger.ts';
import { MatrixScene } from './matrix-scene.ts';

/**
 * An improvement case by direct SQL, under the very role that the API's commands run under: no state is reached from another
 * but along an edge of the chart, no state changes without its event, no event without its state, and the past stays.
 */
let scene: MatrixScene;
let forger: Forger;
let chart: Chart;
let tenantId: string;
const parked: MadeCase[] = [];

beforeAll(async () => {
  scene = await MatrixScene.start(60);
  tenantId = scene.place.partnership;
  forger = await Forger.open(scene.product.database.apiUrl);
  chart = await forger.chartOf('improvementCase');
  for (const place of casePlaces.filter(({ late }) => !late)) parked.push(await place.reach(scene.maker));
}, 240_000);
afterAll(async () => {
  await forger?.close();
  await scene?.stop();
  process.stdout.write(
    `  direct SQL: ${forger.tried} changes of state tried against ${chart.edges.size} edges, all refused\n`,
  );
});

describe('direct SQL under the API’s own role', () => {
  it('reaches no state but along an edge of the chart, whatever event it forges', async () => {
    for (const { id, state } of parked) {
      const jumps = jumpsFrom(chart, state, caseEventTypes);
      expect([state, await forger.attemptAll({ tenantId, id }, jumps)]).toEqual([state, null]);
    }
    expect(forger.tried).toBeGreaterThan(5_000);
  }, 120_000);

  it('can tell a jump from a step: along an edge the same block complains', async () => {
    const made = parked.find(({ state }) => state.includes('main:triage;scrutiny:none'));
    if (!made) throw new Error('A case stands in triage.');
    const step = { state: 'main:closed.noAction;scrutiny:none', type: 'dismiss' };
    expect(await forger.attemptAll({ tenantId, id: made.id }, [step])).toBe('P0001');
  });

  it('changes no state without its event, not even along an edge, and writes no event without its state', async () => {
    const change = `update workflow_instance set state = $3, version = version + 1 where tenant_id = $1 and id = $2`;
    const event = `insert into workflow_event
      (tenant_id, instance_id, seq, type, payload, actor, at, from_state, to_state, timers, prev_hash, hash)
      select tenant_id, id, version + 1, 'dismiss', '{}', '{}', now(), state, state, '{"set":{},"removed":[]}', last_hash, 'x'
        from workflow_instance where tenant_id = $1 and id = $2`;
    for (const { id, state } of parked) {
      for (const to of chart.states.get('main') ?? []) {
        const moved = state.replace(/main:[^;]*/, `main:${to}`);
        const answer = await forger.attempt(tenantId, [[change, [tenantId, id, moved]]]);
        expect([state, to, answer]).toEqual([state, to, '23514']);
      }
      expect(await forger.attempt(tenantId, [[event, [tenantId, id]]])).toBe('23514');
    }
  }, 120_000);

  it('changes and removes nothing of the past', async () => {
    const key = [tenantId, parked[0]?.id];
    const acts = [
      `update workflow_event set payload = '{}' where tenant_id = $1 and instance_id = $2`,
      'delete from workflow_event where tenant_id = $1 and instance_id = $2',
      'delete from workflow_instance where tenant_id = $1 and id = $2',
    ];
    for (const act of acts) expect(await forger.attempt(tenantId, [[act, key]])).toBe('42501');
    expect(await forger.attempt(tenantId, [['truncate workflow_event', []]])).toBe('42501');
    for (const made of parked) expect((await scene.maker.read(made.id)).version).toBe(made.version);
  });
});

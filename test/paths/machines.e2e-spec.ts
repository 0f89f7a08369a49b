import { machines } from '#application/machines';
import { roles } from '#permissions/role';
import type { Role } from '#permissions/role';
import { DutyScene } from '../duties/duty-scene.ts';
import type { Human } from '../duties/duty.ts';
import type { Standing } from '../duties/duty-scene.ts';
import { ask } from '../support/graphql.ts';
import { Forger, jumpsFrom, regionsOf } from './forger.ts';
import type { MachinePlace, MachineUnderTest } from './machines/machine-place.ts';
import { recommendation } from './machines/recommendation.places.ts';
import { periodReturn } from './machines/return.places.ts';
import { sharing } from './machines/sharing.places.ts';
import { target } from './machines/target.places.ts';
import { virement } from './machines/virement.places.ts';

/**
 * What `case-matrix` and `direct-sql` show of the improvement case, of the other machines: every act of every role
 * wherever an instance can stand succeeds over HTTP exactly where the table of its places says, and direct SQL under
 * the API's own role moves none of them but along an edge of its chart (docs/workflow.md section 5).
 */
let scene: DutyScene;
let forger: Forger;
// Returns and targets come last: the last of their places lets time go by.
const underTest: MachineUnderTest[] = [sharing, recommendation, virement, periodReturn, target];

beforeAll(async () => {
  scene = await DutyScene.start();
  forger = await Forger.open(scene.scene.product.database.apiUrl);
}, 240_000);
afterAll(async () => {
  await forger?.close();
  await scene?.stop();
});

describe.each(underTest)('$machineId', (machine) => {
  const counted = { cells: 0, allowed: 0, jumps: 0 };
  const stood = new Set<string>();
  const tokens = new Map<Role, string>();
  let others: Partial<Record<Role, Human>> = {};
  const acts = Object.keys(machine.acts);

  /** Signs everybody in; sessions do not last where a place lets time go by. */
  async function signIn(): Promise<void> {
    const { sessions } = scene.scene.backend;
    for (const role of roles) {
      const token = await sessions.issueToken((others[role] ?? scene.holders[role]).person.email);
      if (!token) throw new Error(`Nobody is a ${role}.`);
      tokens.set(role, token);
    }
  }

  beforeAll(async () => {
    others = (await machine.holders?.(scene)) ?? {};
  }, 60_000);
  afterAll(() => {
    const { cells, allowed, jumps } = counted;
    process.stdout.write(
      `  ${machine.machineId}: ${machine.places.length} places × ${roles.length} roles × ${acts.length} acts = ` +
        `${cells} cells: ${allowed} succeed, ${cells - allowed} are refused; ${jumps} jumps by SQL refused\n`,
    );
  });

  const fieldOf = (name: string): string =>
    `${name}: ${machine.acts[name]?.mutation ?? name}(input: $${name}) { __typename }`;

  /** Sends some acts of one role in one request; each is carried out in a transaction of its own. */
  async function send(
    standing: Standing,
    role: Role,
    names: readonly string[],
  ): Promise<Map<string, string>> {
    const inputs = names.map((name) => `$${name}: ${machine.acts[name]?.input}!`).join(' ');
    const fields = names.map(fieldOf).join(' ');
    const variables = Object.fromEntries(
      names.map((name) => [name, machine.acts[name]?.says(standing, scene)]),
    );
    const { data, body } = await ask<Record<string, { __typename: string } | null>>(
      scene.scene.product.apiUrl,
      {
        query: `mutation (${inputs}) { ${fields} }`,
        variables,
        token: tokens.get(role),
      },
    );
    return new Map(
      names.map((name) => {
        const type = data[name]?.__typename;
        if (!type) throw new Error(`${name} was not answered: ${body}`);
        return [name, type];
      }),
    );
  }

  const isRefusal = (act: string, type: string): boolean =>
    ['NotPermitted', 'NotAvailableNow'].includes(type) || machine.refusedAs?.[act] === type;

  async function tryEveryAct(place: MachinePlace, parked: Standing): Promise<string[]> {
    const wrong: string[] = [];
    for (const role of roles) {
      const open = acts.filter((act) => place.may[act]?.includes(role));
      const barred = acts.filter((act) => !open.includes(act));
      for (const [act, type] of await send(parked, role, barred)) {
        if (!isRefusal(act, type)) wrong.push(`${role} may ${act}: ${type}`);
      }
      for (const act of open) {
        const type = (await send(await place.reach(scene), role, [act])).get(act) ?? '';
        const done = !isRefusal(act, type) && !['Invalid', 'NotFound', 'ChangedMeanwhile'].includes(type);
        if (!done) wrong.push(`${role} may not ${act}: ${type}`);
      }
      counted.cells += acts.length;
      counted.allowed += open.length;
    }
    return wrong;
  }

  it.each(machine.places)(
    '$state',
    async (place) => {
      const parked = await place.reach(scene);
      await signIn();
      expect(parked.state).toBe(place.state.split(',')[0]);
      for (const [region, state] of regionsOf(parked.state)) stood.add(`${region} ${state}`);
      expect(await tryEveryAct(place, parked)).toEqual([]);
      expect(await scene.instance(parked.tenantId, parked.id)).toMatchObject({ version: parked.version });

      const chart = await forger.chartOf(machine.machineId);
      const jumps = jumpsFrom(chart, parked.state, machines.get(machine.machineId).events);
      expect(jumps.length).toBeGreaterThan(0);
      expect(await forger.attemptAll(parked, jumps)).toBeNull();
      counted.jumps += jumps.length;
    },
    120_000,
  );

  it('has stood in every state that it can rest in', async () => {
    const { states } = await forger.chartOf(machine.machineId);
    const all = [...states].flatMap(([region, some]) => [...some].map((state) => `${region} ${state}`));
    expect([...stood].toSorted()).toEqual(all.toSorted());
  });
});

it('leaves no machine of the product out', () => {
  const shown = ['improvementCase', ...underTest.map(({ machineId }) => machineId)];
  expect([...new Set(machines.all().map(({ id }) => id))].toSorted()).toEqual(shown.toSorted());
});

import pg from 'pg';
import { idMaker } from '#database/backend';
import { recordChecks } from '#database/evidence/record-checks';
import { sealTenants } from '#database/evidence/seal-tenants';
import { workOnRetention } from '#database/retention/retention-worker';
import type { Asking } from '../improvement/asking.ts';
import { refusals } from '../improvement/asking.ts';
import type { Product } from '../support/product.ts';
import type { Visitor } from '../support/visitor.ts';

interface Scene extends Pick<Asking, 'as' | 'api'> {
  product: Product;
  visitor: Visitor;
  /** Opaque id of the council of the first place. */
  council: string;
}

interface Seen {
  daily: boolean;
  kinds: { label: string; keptFor: string; pastTime: number }[];
  runs: { state: string; askedBy: string | null; takenOut: string[] }[];
}

const day = 86_400_000;
const draft = '0190a000-0000-7000-8000-00000000d4af';

/** Declares how what is past its time is shown first and then taken out, with the evidence whole. Comes last: a leader has left. */
export function retentionOfPlace(scene: () => Scene): void {
  const ids = () => {
    const [place] = scene().product.places;
    if (!place) throw new Error('There is a place.');
    return { tenantId: place.organisations.council, people: place.people };
  };
  /** Statements of a role of the product within the council. */
  const within = async (role: 'apiUrl' | 'workerUrl', text: string, values: unknown[] = []) => {
    const client = new pg.Client(scene().product.database[role]);
    await client.connect();
    try {
      await client.query('begin');
      await client.query(`select set_config('app.tenants', $1, true)`, [ids().tenantId]);
      const { rows } = await client.query<{ said: string }>(text, values);
      await client.query('commit');
      return rows.map(({ said }) => said);
    } finally {
      await client.end();
    }
  };
  const read = async (token: string): Promise<Seen | null> => {
    const { api, council } = scene();
    const query = `query ($id: ID!) { answer: retention(ownerId: $id) { daily kinds { label keptFor pastTime }
      runs { state askedBy takenOut } } }`;
    return api<Seen | null>(token, query, { id: council });
  };
  const run = async (token: string) => {
    const { api, council } = scene();
    const query = `mutation ($input: RunRetentionInput!) { answer: runRetention(input: $input) { type: __typename ${refusals.replace('... on ChangedMeanwhile { version }', '')} } }`;
    return api<{ type: string; rule?: string }>(token, query, { input: { ownerId: council } });
  };
  const decide = async (values: Record<string, string | null>): Promise<void> => {
    const { api, council, as } = scene();
    const token = await as('administrator');
    const version = `query ($id: ID!) { answer: policy(ownerId: $id) { version } }`;
    const { version: expectedVersion } = await api<{ version: number }>(token, version, { id: council });
    const query = `mutation ($input: SetPolicyInput!) { answer: setPolicy(input: $input) { type: __typename } }`;
    const said = Object.entries(values).map(([key, value]) => ({ key, value }));
    const input = { ownerId: council, expectedVersion, values: said };
    expect(await api(token, query, { input })).toEqual({ type: 'PolicySet' });
  };
  const work = (): Promise<boolean> => {
    const { worker: source, clock } = scene().product;
    const trouble = (error: unknown): never => {
      throw error;
    };
    return workOnRetention({ source, clock, newId: idMaker(clock), trouble });
  };
  const counts = async () =>
    (await read(await scene().as('administrator')))?.kinds.map((one) => one.pastTime);

  describe('what is past its time', () => {
    it('is nothing until the organisation decides how long things are kept', async () => {
      const { tenantId, people } = ids();
      const { id, name } = people.leader;
      await within(
        'apiUrl',
        `insert into refusal (tenant_id, id, at, person_id, person_name, action, rule)
         values ($1, gen_random_uuid(), '2022-05-01', $2, $3, 'setPolicy', 'needs:administrator')`,
        [tenantId, id, name],
      );
      await within(
        'apiUrl',
        `insert into form_draft (tenant_id, person_id, about_id, form, fields, saved_at)
         values ($1, $2, $3, 'explain', '[]', '2024-12-20')`,
        [tenantId, id, draft],
      );
      await within(
        'apiUrl',
        `update appointment set ends = starts where tenant_id = $1 and person_id = $2 and starts < '2025-02-01'`,
        [tenantId, id],
      );
      expect(await counts()).toEqual([0, 0, 0, 0]);
      await decide({ keepNamesYears: '1', keepRefusalsYears: '2', keepDraftsMonths: '6' });
      expect(await counts()).toEqual([1, 1, 0, 1]);
    });

    it('is shown to administrators alone, who alone have it taken out', async () => {
      const { as } = scene();
      for (const key of ['manager', 'councilLead', 'councilOfficer'] as const) {
        expect(await read(await as(key))).toBeNull();
        expect(await run(await as(key))).toMatchObject({ type: 'NotPermitted', rule: 'needs:administrator' });
      }
      expect(await read(await as('healthAdministrator'))).toBeNull();
      expect(await run(await as('healthAdministrator'))).toMatchObject({ type: 'NotFound' });
      const removal = `delete from refusal where at < '2023-01-01'`;
      await expect(within('apiUrl', removal)).rejects.toThrow('permission denied');
      await expect(within('workerUrl', 'delete from refusal')).rejects.toThrow('keeps what was once written');
    });

    it('goes by the page, for good, with the evidence whole and what went on record', async () => {
      const { visitor, council, product } = scene();
      const { tenantId, people } = ids();
      await visitor.become('administrator');
      const page = `/organisations/${council}/retention`;
      expect(await visitor.visit(page)).toBe(200);
      expect(await visitor.page.getByRole('main').innerText()).toContain(
        '1 refusal, the oldest of 1 May 2022',
      );
      await visitor.press('Take it out for good');
      expect(await visitor.page.getByRole('main').innerText()).toContain('Asked for by');
      expect([await work(), await work()]).toEqual([true, false]);
      expect(await counts()).toEqual([0, 0, 0, 0]);
      const { id, name } = people.leader;
      const named = `select t.stream as said from audit_entry a join audit_text t using (tenant_id, stream, seq)
        where a.person_id = $1 and t.texts::text like '%' || $2 || '%'`;
      expect(await within('apiUrl', named, [id, name])).toEqual([]);
      expect(
        await within('apiUrl', 'select action as said from refusal where at < $1', ['2023-01-01']),
      ).toEqual([]);
      expect(
        await within('apiUrl', 'select form as said from form_draft where about_id = $1', [draft]),
      ).toEqual([]);
      const said = await within(
        'apiUrl',
        `select action as said from audit_entry where tenant_id = $1
        and stream in ('retention', 'redactions') order by at, stream`,
        [tenantId],
      );
      expect(said.toSorted()).toEqual(['askForRetention', 'redactEvidence', 'takeOut']);
      await sealTenants({ source: product.worker, clock: product.clock });
      expect(await recordChecks({ source: product.worker, clock: product.clock })).toBe(0);
      expect(await visitor.visit(page)).toBe(200);
      expect(await visitor.page.getByRole('main').innerText()).toMatch(
        /\d texts with names, 1 refusal, 1 draft/,
      );
      expect(visitor.findings).toEqual([]);
    }, 120_000);

    it('goes each day where the policy says so, and no more once it does not', async () => {
      const { product } = scene();
      await decide({ retentionDaily: 'true' });
      expect([await work(), await work()]).toEqual([true, false]);
      product.clock.set(new Date(product.clock.now().getTime() + day + 1000).toISOString());
      expect([await work(), await work()]).toEqual([true, false]);
      const runs = await within(
        'apiUrl',
        `select state as said from retention_run where asked_by is null order by due_at`,
      );
      expect(runs).toEqual(['done', 'done', 'waiting']);
    });
  });
}

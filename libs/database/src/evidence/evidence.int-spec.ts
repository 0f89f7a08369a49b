import { Readable } from 'node:stream';
import { Client } from 'pg';
import { checkExport } from '#application/evidence/check-export';
import { look } from '#testing/look';
import type { TestDatabase } from '#testing/postgres';
import { SettableClock } from '#testing/settable-clock';
import { foundingDay, type SmallPlace } from '#testing/small-place';
import { foundedPlace } from '#testing/small-place/founded';
import { actorOf } from '#testing/small-place/company';
import { openBackend, type Backend } from '../backend.ts';
import { createDataSource } from '../data-source.ts';
import { checkTenants } from './check-tenants.ts';
import { workOnExports } from './export-worker.ts';
import { alterations, whileAltered } from './while-altered.fixture.ts';
import { sealTenants } from './seal-tenants.ts';

describe('evidence', () => {
  let database: TestDatabase;
  let backend: Backend;
  let place: SmallPlace;
  let superuser: Client;
  const clock = new SettableClock(foundingDay);

  beforeAll(async () => {
    ({ database, place } = await foundedPlace(clock));
    backend = await openBackend({ apiUrl: database.apiUrl, signInUrl: database.signinUrl, clock });
    clock.set('2026-04-10T09:00:00Z');
    const row = {
      periodStart: '2026-03-01',
      value: 40,
      numerator: null,
      denominator: null,
      commentary: null,
    };
    await backend.useCases.importReturns(await actorOf(backend, place.people.policeLead), {
      organisationIndicatorId: place.indicators.own.policeCalls,
      rows: [row],
      reason: 'As counted.',
    });
    const address = new URL(process.env.GOLDTHREAD_TEST_PG ?? '');
    address.pathname = `/${database.name}`;
    superuser = new Client({ connectionString: address.href });
    await superuser.connect();
  }, 120_000);
  afterAll(async () => {
    await superuser.end();
    await backend.close();
    await database.drop();
  });

  async function seal(): Promise<number> {
    const source = createDataSource(database.workerUrl, 1);
    await source.initialize();
    try {
      return await sealTenants({ source, clock });
    } finally {
      await source.destroy();
    }
  }
  const check = async () => checkTenants(backend.deps.transactions, await backend.identity.tenantIds());
  const see = <Row extends object>(sql: string) => look<Row>(database.apiUrl, [place.partnership], sql);

  it('says who, in which appointments and for whom, with every text beside the chain', async () => {
    const administrator = await actorOf(backend, place.people.administrator);
    const rows = await see<{
      person: object;
      appointments: object[];
      texts: Record<string, [string, string]>;
    }>(
      `select person, appointments, texts from audit_entry a join audit_text using (tenant_id, stream, seq)
        where person_id = '${administrator.personId}' order by at desc limit 1`,
    );
    expect(rows[0]?.person).toMatchObject({
      name: { sealed: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
    });
    expect(rows[0]?.texts['person/name']?.[1]).toBe(administrator.name);
    expect(rows[0]?.appointments).toContainEqual(
      expect.objectContaining({ role: 'administrator', tenantId: place.partnership }),
    );
  });

  it('is sealed, tenant by tenant, each seal tied to the one before', async () => {
    expect(await seal()).toBe(4);
    expect(await seal()).toBe(0);
    const checked = await check();
    expect(checked.faults).toEqual([]);
    expect(checked.seals).toBe(4);
    expect(checked.entries).toBeGreaterThan(20);
    expect(checked.events).toBeGreaterThan(0);
  });

  it('is sealed while a command is being written, and neither waits', async () => {
    const administrator = await actorOf(backend, place.people.administrator);
    await backend.deps.transactions.run(administrator.tenantIds, async (tx) => {
      const entry = {
        tenantId: place.partnership,
        personId: null,
        personName: 'Installer',
        onBehalfOf: null,
      };
      const act = {
        ...entry,
        stream: 'trial',
        at: clock.now(),
        action: 'trial',
        before: null,
        after: { days: 1 },
      };
      await tx.evidence.append(act);
      expect(await seal()).toBe(0);
      await tx.evidence.append({ ...act, after: { days: 2 } });
    });
    expect(await seal()).toBe(1);
    expect((await check()).faults).toEqual([]);
    expect(await see('select 1 from seal where number = 2')).toHaveLength(1);
  });

  it.each([
    `update audit_entry set action = 'other'`,
    'delete from audit_entry',
    'truncate audit_entry cascade',
    'delete from audit_text',
    'truncate audit_text',
    `update audit_text set stream = 'other'`,
    `update audit_text set texts = '{}'`,
    `update audit_text set texts = jsonb_set(texts, '{person/name}', '["", "Somebody else"]')`,
    `update seal set root = ''`,
    'delete from seal',
    'truncate seal cascade',
    'update seal_leaf set seq = 1',
    'delete from seal_leaf',
    'delete from workflow_event',
    `update workflow_event set type = 'other'`,
  ])('cannot be changed by the services: %s', async (statement) => {
    for (const url of [database.apiUrl, database.workerUrl]) {
      const client = new Client({ connectionString: url });
      await client.connect();
      try {
        await client.query('begin');
        await client.query(`select set_config('app.tenants', $1, true)`, [place.partnership]);
        await expect(client.query(statement)).rejects.toMatchObject({
          code: expect.stringMatching(/^(42501|23000|23514)$/) as string,
        });
      } finally {
        await client.end();
      }
    }
  });

  it('loses a text to a redaction by an administrator and by nobody else, and stays whole', async () => {
    const administrator = await actorOf(backend, place.people.administrator);
    const input = {
      tenantId: place.partnership,
      stream: 'trial',
      seq: 1,
      places: ['person/name'],
      everywhere: true,
      reason: 'Asked for by the person.',
    };
    const { redactEvidence } = backend.useCases;
    for (const key of ['leader', 'manager', 'policeAdministrator'] as const) {
      const refused = await redactEvidence(await actorOf(backend, place.people[key]), input);
      expect(refused).toMatchObject({ kind: 'notPermitted' });
    }
    expect(await redactEvidence(administrator, { ...input, places: ['person/age'] })).toMatchObject({
      kind: 'invalid',
    });
    expect(await redactEvidence(administrator, { ...input, reason: ' ' })).toMatchObject({ kind: 'invalid' });
    expect(await redactEvidence(administrator, { ...input, seq: 99 })).toMatchObject({ kind: 'notFound' });
    const done = await redactEvidence(administrator, input);
    expect(done).toMatchObject({ kind: 'done' });
    const left = await see(`select 1 from audit_text where texts::text like '%"Installer"%'`);
    expect(left).toEqual([]);
    const record = { ...input, stream: 'redactions', seq: 1, places: ['after/reason'] };
    expect(await redactEvidence(administrator, record)).toMatchObject({ kind: 'invalid' });
    expect(await redactEvidence(administrator, input)).toMatchObject({ kind: 'invalid' });
    await seal();
    const checked = await check();
    expect(checked.faults).toEqual([]);
    expect(checked.redacted).toBeGreaterThanOrEqual(2);
  });

  it('leaves as a file that is checked with nothing else at hand', async () => {
    const administrator = await actorOf(backend, place.people.administrator);
    const { askForExport } = backend.useCases;
    const leader = await actorOf(backend, place.people.leader);
    expect(await askForExport(leader, { tenantId: place.partnership })).toMatchObject({
      kind: 'notPermitted',
    });
    expect(await askForExport(administrator, { tenantId: place.partnership })).toMatchObject({
      kind: 'done',
    });
    const source = await createDataSource(database.workerUrl, 1).initialize();
    const troubles: unknown[] = [];
    try {
      expect(await workOnExports({ source, clock, trouble: (error) => troubles.push(error) })).toBe(true);
      expect(await workOnExports({ source, clock })).toBe(false);
    } finally {
      await source.destroy();
    }
    expect(troubles).toEqual([]);
    const pieces = await see<{ lines: string }>('select lines from export_piece order by number');
    const lines = pieces
      .map((piece) => piece.lines)
      .join('')
      .trimEnd()
      .split('\n');
    const checked = await checkExport(Readable.from(lines));
    expect(checked).toMatchObject({ troubles: [], faults: [], header: { tenantId: place.partnership } });
    expect(checked.counts.events).toBeGreaterThan(0);
    expect(checked.counts.rows).toBeGreaterThan(50);
    expect(lines.join('\n')).not.toContain('"Installer"');
    expect(lines.some((line) => line.includes('"table":"observation"'))).toBe(true);
  });

  it('lets the api write no seal', async () => {
    const client = new Client({ connectionString: database.apiUrl });
    await client.connect();
    try {
      const forged = `insert into seal select tenant_id, 99, now(), 0, '', '[]', '', '' from seal`;
      await expect(client.query(forged)).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });

  it.each(alterations)(
    'altered by the database’s superuser in %s is found and named (%s)',
    async (table, change, where, stream, seq) => {
      const whose = `tenant_id = '${place.partnership}' and ${where}`;
      const faults = await whileAltered(
        superuser,
        { table, change, whose },
        async () => (await check()).faults,
      );
      const found = faults.filter((fault) => stream.test(fault.stream));
      expect(found[0]).toMatchObject({ tenantId: place.partnership, seq });
      expect((await check()).faults).toEqual([]);
    },
  );
});

import path from 'node:path';
import { Client } from 'pg';
import { createDatabase, type TestDatabase } from '#testing/postgres';
import { loadExample } from './load-example.ts';
import { openLoadingPlace } from './open-loading-place.ts';
import { readExample } from './read-example.ts';

describe('quick', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createDatabase();
  });
  afterAll(() => database.drop());
  it('loads', async () => {
    const data = await readExample(path.resolve('example'));
    const place = await openLoadingPlace({ apiUrl: database.apiUrl, signInUrl: database.signinUrl, workerUrl: database.workerUrl });
    const t=Date.now();
    try { await loadExample(place, data, { now: new Date(process.env.LOAD_NOW ?? Date.now()), password: 'follow-the-thread', onYear: (y) => process.stderr.write(`${y} ${Date.now()-t}\n`) }); }
    finally { await place.close(); }
    process.stderr.write(`took ${Date.now()-t}\n`);
    const c = new Client({ connectionString: process.env.GOLDTHREAD_TEST_PG!.replace(/\/[^/]*$/, '/'+database.name) }); await c.connect();
    const q = async (s: string) => process.stderr.write(JSON.stringify((await c.query(s)).rows)+'\n');
    await q(`select p.code, i.code ind, main_state, c.opened_at, c.due_at, waiting_for, exception_class from improvement_case c join indicator i on i.tenant_id=c.tenant_id and i.id=c.indicator_id join partnership p on p.id=c.tenant_id order by 1,2`);
    await q(`select rag, count(*) from indicator_latest l join partnership p on p.id=l.tenant_id group by 1`);
    await q(`select main_state, count(*) n from improvement_case group by 1`);
    await q(`select i.code, l.rag, l.exception_class, l.exception_rule, l.value, l.target, l.signed_count, l.expected_count, s.snapshot #>> '{context,signal,text}' t, s.snapshot #>> '{context,signal,value}' v from indicator_latest l join indicator i on i.tenant_id=l.tenant_id and i.id=l.indicator_id join partnership p on p.id=l.tenant_id left join improvement_case c on c.tenant_id=l.tenant_id and c.indicator_id=l.indicator_id left join workflow_instance s on s.tenant_id=c.tenant_id and s.id=c.id where p.code='three-councils' or l.exception_class is not null order by 1`);
    await q(`select c.number, e.seq, e.type, e.at, e.from_state, e.to_state from workflow_event e join improvement_case c on c.tenant_id=e.tenant_id and c.id=e.instance_id join indicator i on i.tenant_id=c.tenant_id and i.id=c.indicator_id where i.code in ('HE-03','HE-08','CH-07') order by 1,2`);
    await q(`select count(*) n, kind, about from notice group by 2,3`);
    await q(`select * from ledger_line`);
    await c.end();
    expect(1).toBe(1);
  }, 120000);
});

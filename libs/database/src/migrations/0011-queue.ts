import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { CaseContext } from '#domain/improvement/case-context';
import { caseStanding, queues } from '#domain/improvement/case-queue';
import { appendOnly, appRoles, tenantTable } from '../security/tenant-table.ts';

const roles = `${appRoles.api}, ${appRoles.worker}`;

/**
 * The queue for a place: what a case weighs, on its index card, and a trigger that holds the capacity against whoever
 * asks and by whatever way (docs/adr/0012-case-capacity.md). What is written as a case closes with improvement. And of a
 * partnership and an organisation, the running product may change the policy and nothing else.
 */
export class Queue0011 implements MigrationInterface {
  name = 'Queue1795400000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table improvement_case
        add column standing jsonb,
        add column queue_score double precision,
        add column out_of_turn int not null default 0;
      create index improvement_case_queue on improvement_case (tenant_id, queue_score desc)
        where queue_score is not null;
      ${places}
      revoke update on partnership from ${roles};
      grant update (policy, next_case_number) on partnership to ${roles};
      grant update (policy) on organisation to ${roles};

      create table case_closing_note (
        tenant_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        kind text not null check (kind in ('practiceNote', 'commendation', 'resources')),
        text text not null check (length(text) between 1 and 10000),
        resources_may_move boolean check ((resources_may_move is not null) = (kind = 'resources')),
        person_id uuid not null,
        person_name text not null,
        job_title text not null,
        organisation_name text not null,
        at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, case_id) references improvement_case (tenant_id, id)
      );
      create index case_closing_note_case on case_closing_note (tenant_id, case_id, at);
      ${tenantTable('case_closing_note', ['select', 'insert'])}
      ${appendOnly('case_closing_note')}

      alter table indicator
        add column retired_from date,
        add column retired_reason text,
        add column successor_id uuid,
        add constraint indicator_successor foreign key (tenant_id, successor_id)
          references indicator (tenant_id, id),
        add constraint indicator_not_its_own_successor check (successor_id <> id);
    `);
    await weighWaiting(db);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table indicator drop constraint indicator_not_its_own_successor,
        drop constraint indicator_successor, drop column successor_id, drop column retired_reason,
        drop column retired_from;
      drop table case_closing_note;
      revoke update on organisation, partnership from ${roles};
      grant update on partnership to ${roles};
      drop trigger improvement_case_opened on improvement_case;
      drop trigger improvement_case_taken_up on improvement_case;
      drop function case_check_places, case_places_lock, case_is_worked_on;
      alter table improvement_case drop column out_of_turn, drop column queue_score, drop column standing;
    `);
  }
}

const places = `
  create function case_is_worked_on(main_state text) returns boolean
  language sql immutable set search_path = public, pg_temp as $$
    select main_state not in ('triage', 'sustain', 'drift') and main_state not like 'closed.%'
  $$;

  create function case_places_lock(tenant uuid) returns void
  language sql volatile set search_path = public, pg_temp as $$
    select pg_advisory_xact_lock(hashtextextended('case places/' || tenant, 0))
  $$;

  create function case_check_places() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
  declare
    capacity int;
  begin
    -- A later cycle keeps the place that the case had: a relapse is the same work taken up again.
    if new.cycle > 1 then return null; end if;
    perform case_places_lock(new.tenant_id);
    select (p.policy ->> 'openCaseCapacity')::int into capacity from partnership p where p.tenant_id = new.tenant_id;
    if capacity is null then return null; end if;
    if exists (
      select from workflow_event e
      where e.tenant_id = new.tenant_id and e.instance_id = new.id and e.seq = new.version
        and length(trim(e.payload ->> 'outOfTurn')) > 0
    ) then return null; end if;
    if (select count(*) from improvement_case c
        where c.tenant_id = new.tenant_id and case_is_worked_on(c.main_state)) > capacity then
      raise exception 'Every place for a case to be worked on is taken (% of %).', capacity, capacity
        using errcode = 'check_violation';
    end if;
    return null;
  end
  $$;

  create trigger improvement_case_opened after insert on improvement_case
    for each row when (case_is_worked_on(new.main_state)) execute function case_check_places();
  create trigger improvement_case_taken_up after update on improvement_case
    for each row when (case_is_worked_on(new.main_state) and not case_is_worked_on(old.main_state))
    execute function case_check_places();
`;

/**
 * Cases already waiting in triage get the weight that the next event would give them. The owner is held by the tenant
 * policies like everybody else, so they are lifted from it for this, within the migration's transaction.
 */
async function weighWaiting(db: QueryRunner): Promise<void> {
  await db.query(forced('no force'));
  const rows = (await db.query(`
    select c.tenant_id, c.id, i.snapshot -> 'context' as context
      from improvement_case c join workflow_instance i on i.tenant_id = c.tenant_id and i.id = c.id
     where c.main_state = 'triage'`)) as { tenant_id: string; id: string; context: CaseContext }[];
  for (const { tenant_id, id, context } of rows) {
    const standing = caseStanding(context);
    await db.query(
      'update improvement_case set standing = $3, queue_score = $4 where tenant_id = $1 and id = $2',
      [tenant_id, id, JSON.stringify(standing), queues(context) ? standing.score : null],
    );
  }
  await db.query(forced('force'));
}

const forced = (force: 'force' | 'no force'): string => `
  alter table improvement_case ${force} row level security;
  alter table workflow_instance ${force} row level security;
`;

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '../security/tenant-table.ts';

/**
 * The index card of each return beside its workflow instance, one for an organisation's indicator and period; and what a
 * partnership is told of a figure that was verified. Whoever entered or signed a figure is never who verified it: the
 * database refuses that too (docs/domain.md section 3).
 */
export class PeriodReturns0014 implements MigrationInterface {
  name = 'PeriodReturns1795400000014';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table period_return (
        tenant_id uuid not null,
        id uuid not null,
        indicator_id uuid not null,
        period_start date not null,
        period_end date not null check (period_end >= period_start),
        return_due_at timestamptz not null,
        stage text not null,
        stage_since timestamptz not null,
        due_at timestamptz,
        overdue boolean not null default false,
        version int not null,
        revision int,
        entered_by uuid,
        entered_by_name text,
        signed_by uuid,
        signed_by_name text,
        signed_at timestamptz,
        verified_by uuid,
        verified_by_name text,
        verified_at timestamptz,
        sent_back_by_name text,
        sent_back_at timestamptz,
        sent_back_reason text,
        primary key (tenant_id, id),
        unique (tenant_id, indicator_id, period_start),
        foreign key (tenant_id, id) references workflow_instance (tenant_id, id),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id),
        constraint entered_by_never_verifies check (verified_by is null
          or (entered_by is not null and signed_by is not null
            and verified_by <> entered_by and verified_by <> signed_by)),
        constraint sent_back_says_why check (sent_back_at is null or length(trim(sent_back_reason)) > 0)
      );
      create index period_return_stage on period_return (tenant_id, stage);
      ${tenantTable('period_return', ['select', 'insert', 'update'])}

      create table contribution_verification (
        tenant_id uuid not null,
        indicator_id uuid not null,
        organisation_id uuid not null,
        period_start date not null,
        revision int not null,
        signed_by uuid not null,
        verified_by uuid not null,
        verified_by_name text not null,
        verified_at timestamptz not null,
        primary key (tenant_id, indicator_id, organisation_id, period_start, revision),
        foreign key (tenant_id, indicator_id, organisation_id, period_start, revision)
          references contribution (tenant_id, indicator_id, organisation_id, period_start, revision),
        constraint signed_by_never_verifies check (verified_by <> signed_by)
      );
      ${tenantTable('contribution_verification', ['select', 'insert'])}
      ${appendOnly('contribution_verification')}
    `);
    // Places that already report: the worker opens what they owe. Row security holds for the owner as for anybody, so
    // it is lifted while this one statement looks across tenants, in the transaction that puts it back.
    await db.query(`
      alter table indicator_feed no force row level security;
      alter table workflow_due no force row level security;
      insert into workflow_due (tenant_id, id, kind, name, due_at, run_at, payload, dedupe_key)
      select tenant_id, gen_random_uuid(), 'effect', 'return.open', now(), now(),
             jsonb_build_object('organisationId', organisation_id, 'indicatorId', organisation_indicator_id),
             'return.open:' || organisation_indicator_id
        from (select distinct tenant_id, organisation_id, organisation_indicator_id from indicator_feed
               where starts <= current_date and (ends is null or ends >= current_date)) feeding;
      alter table indicator_feed force row level security;
      alter table workflow_due force row level security;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table contribution_verification, period_return`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles, tenantTable } from '../security/tenant-table.ts';

/**
 * Scrutiny's recommendations, each the index card of its workflow instance, and its work programme. The audit trail
 * keeps every change of the programme; an item is taken off by a date and a reason, never deleted.
 */
export class Scrutiny0015 implements MigrationInterface {
  name = 'Scrutiny1795400000015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table partnership add column next_recommendation_number int not null default 1;
      grant update (next_recommendation_number) on partnership to ${appRoles.api}, ${appRoles.worker};

      create table recommendation (
        tenant_id uuid not null,
        id uuid not null,
        number int not null,
        about_kind text not null check (about_kind in ('case', 'indicator', 'matter')),
        about_title text not null,
        case_id uuid,
        case_number int,
        indicator_id uuid,
        text text not null,
        to_whom text not null,
        portfolio text,
        to_organisation_id uuid not null,
        to_organisation_name text not null,
        state text not null,
        state_since timestamptz not null,
        version int not null,
        waiting_for text not null,
        decision text check (decision in ('accepted', 'partly', 'rejected')),
        pressed boolean not null default false,
        made_at timestamptz not null,
        response_due date not null,
        responded_at timestamptz,
        implementer_organisation_id uuid,
        implementer_name text,
        implement_by date,
        due_at timestamptz,
        closed_at timestamptz,
        subject jsonb not null,
        primary key (tenant_id, id),
        unique (tenant_id, number),
        check ((decision is null) = (responded_at is null)),
        check ((about_kind = 'case') = (case_id is not null)),
        check (about_kind <> 'indicator' or indicator_id is not null),
        foreign key (tenant_id, id) references workflow_instance (tenant_id, id),
        foreign key (tenant_id, case_id) references improvement_case (tenant_id, id),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
      );
      create unique index recommendation_one_unanswered on recommendation (tenant_id, case_id)
        where state = 'awaitingResponse' and responded_at is null and case_id is not null;
      create index recommendation_of_case on recommendation (tenant_id, case_id) where case_id is not null;
      create index recommendation_open on recommendation (tenant_id, due_at) where closed_at is null;
      ${tenantTable('recommendation', ['select', 'insert', 'update'])}

      create table work_programme_item (
        tenant_id uuid not null,
        id uuid not null,
        kind text not null check (kind in ('case', 'indicator', 'recommendation', 'matter')),
        title text not null,
        case_id uuid,
        indicator_id uuid,
        recommendation_id uuid,
        reason text not null,
        meeting_on date,
        version int not null default 1,
        added_at timestamptz not null,
        added_by uuid not null,
        added_by_name text not null,
        removed_at timestamptz,
        removed_by_name text,
        removed_reason text,
        primary key (tenant_id, id),
        check ((kind = 'case') = (case_id is not null)),
        check ((kind = 'indicator') = (indicator_id is not null)),
        check ((kind = 'recommendation') = (recommendation_id is not null)),
        check ((removed_at is null) = (removed_reason is null)),
        foreign key (tenant_id, tenant_id) references partnership (tenant_id, id),
        foreign key (tenant_id, case_id) references improvement_case (tenant_id, id),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id),
        foreign key (tenant_id, recommendation_id) references recommendation (tenant_id, id)
      );
      create unique index work_programme_case on work_programme_item (tenant_id, case_id)
        where removed_at is null and case_id is not null;
      create unique index work_programme_indicator on work_programme_item (tenant_id, indicator_id)
        where removed_at is null and indicator_id is not null;
      create unique index work_programme_recommendation on work_programme_item (tenant_id, recommendation_id)
        where removed_at is null and recommendation_id is not null;
      ${tenantTable('work_programme_item', ['select', 'insert', 'update'])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table work_programme_item, recommendation;
      alter table partnership drop column next_recommendation_number;
    `);
  }
}

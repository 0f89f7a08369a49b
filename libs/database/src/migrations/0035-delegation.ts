import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles, signInMayRead, tenantTable } from '../security/tenant-table.ts';

/**
 * Roles given to a stand-in for a time, by their holder alone: the key names appointment and holder together, so that
 * nothing delegated is delegated on. A session knows for whom it stands in, and what a stand-in entered or proposed names
 * both people, so that the bars find either.
 */
export class Delegation0035 implements MigrationInterface {
  name = 'Delegation1795400000035';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table appointment add constraint appointment_of_holder unique (tenant_id, id, person_id);

      create table delegation (
        tenant_id uuid not null,
        id uuid not null,
        appointment_id uuid not null,
        organisation_id uuid not null,
        from_person_id uuid not null,
        from_name text not null,
        to_person_id uuid not null,
        to_name text not null,
        to_job_title text not null,
        starts date not null,
        ends date not null,
        reason text not null check (length(trim(reason)) between 1 and 500),
        granted_at timestamptz not null,
        ended_at timestamptz check (ended_at >= granted_at),
        end_reason text check (length(trim(end_reason)) between 1 and 500),
        primary key (tenant_id, id),
        foreign key (tenant_id, appointment_id, from_person_id) references appointment (tenant_id, id, person_id),
        constraint delegation_to_another check (from_person_id <> to_person_id),
        constraint delegation_days check (ends between starts and starts + 366),
        constraint delegation_ended_with_reason check ((ended_at is null) = (end_reason is null))
      );
      create index delegation_to on delegation (to_person_id, ends);
      create index delegation_of_appointment on delegation (tenant_id, appointment_id);
      ${tenantTable('delegation', ['select', 'insert'])}
      grant update (ended_at, end_reason) on delegation to ${appRoles.api}, ${appRoles.worker};
      ${signInMayRead('delegation', [
        'tenant_id',
        'id',
        'appointment_id',
        'organisation_id',
        'from_person_id',
        'from_name',
        'to_person_id',
        'starts',
        'ends',
        'ended_at',
      ])}

      create table delegation_notice (
        tenant_id uuid not null,
        delegation_id uuid not null,
        kind text not null check (kind in ('granted', 'ended')),
        person_id uuid not null,
        at timestamptz not null,
        read_at timestamptz,
        primary key (tenant_id, delegation_id, kind, person_id),
        foreign key (tenant_id, delegation_id) references delegation (tenant_id, id)
      );
      create index delegation_notice_unread on delegation_notice (person_id) where read_at is null;
      ${tenantTable('delegation_notice', ['select', 'insert'])}
      grant update (read_at) on delegation_notice to ${appRoles.api}, ${appRoles.worker};

      alter table session add column delegation_id uuid;
      alter table return_draft add column entered_for uuid;
      alter table period_return add column entered_for uuid, add column signed_for uuid;
      alter table criteria_proposal add column proposed_for uuid;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table criteria_proposal drop column proposed_for;
      alter table period_return drop column entered_for, drop column signed_for;
      alter table return_draft drop column entered_for;
      alter table session drop column delegation_id;
      drop table delegation_notice, delegation;
      alter table appointment drop constraint appointment_of_holder;
    `);
  }
}

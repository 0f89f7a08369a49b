import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles, tenantTable } from '../security/tenant-table.ts';

/**
 * How a membership ends: the decision with its last day and its reason, one at a time for each member, and what people are
 * told of it. News stands by itself, without a key to the decision, for the member's people read it in their own tenant.
 */
export class Leaving0036 implements MigrationInterface {
  name = 'Leaving1795400000036';

  async up(db: QueryRunner): Promise<void> {
    const roles = `${appRoles.api}, ${appRoles.worker}`;
    await db.query(`
      create table departure (
        tenant_id uuid not null,
        id uuid not null,
        organisation_id uuid not null,
        organisation_name text not null,
        joined date not null,
        last_day date not null check (last_day >= joined),
        reason text not null check (length(trim(reason)) between 1 and 500),
        leaves text[] not null,
        left_open text[] not null,
        decided_by uuid not null,
        decided_by_name text not null,
        decided_at timestamptz not null,
        called_off_by_name text,
        called_off_at timestamptz check (called_off_at >= decided_at),
        called_off_reason text check (length(trim(called_off_reason)) between 1 and 500),
        done_at timestamptz,
        primary key (tenant_id, id),
        foreign key (tenant_id, organisation_id) references membership (tenant_id, organisation_id),
        constraint departure_called_off_whole check (
          (called_off_at is null) = (called_off_reason is null) and (called_off_at is null) = (called_off_by_name is null)),
        constraint departure_one_end check (called_off_at is null or done_at is null),
        constraint departure_done_after_its_day check (
          (done_at at time zone 'Europe/London')::date > last_day)
      );
      create unique index departure_decided on departure (tenant_id, organisation_id)
        where called_off_at is null and done_at is null;
      create index departure_of on departure (tenant_id, organisation_id, decided_at);
      ${tenantTable('departure', ['select', 'insert'])}
      grant update (called_off_by_name, called_off_at, called_off_reason, done_at, left_open) on departure to ${roles};

      create table membership_notice (
        tenant_id uuid not null,
        departure_id uuid not null,
        kind text not null check (kind in ('decided', 'calledOff', 'left')),
        person_id uuid not null,
        partnership_name text not null,
        organisation_name text not null,
        last_day date not null,
        reason text not null,
        at timestamptz not null,
        read_at timestamptz,
        primary key (tenant_id, departure_id, kind, person_id)
      );
      create index membership_notice_unread on membership_notice (tenant_id, person_id) where read_at is null;
      ${tenantTable('membership_notice', ['select', 'insert'])}
      grant update (read_at) on membership_notice to ${roles};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table membership_notice, departure');
  }
}

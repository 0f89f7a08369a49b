import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles, signInMayRead, tenantTable } from '../security/tenant-table.ts';

/** People and sessions (sign-in role only), organisations, partnerships, memberships, appointments. */
export class People0002 implements MigrationInterface {
  name = 'People1795400000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table person (
        id uuid primary key,
        email text not null,
        name text not null,
        job_title text not null,
        password_hash text,
        failed_sign_ins int not null default 0,
        locked_until timestamptz,
        created_at timestamptz not null
      );
      create unique index person_email on person (lower(email));
      grant select, insert on person to ${appRoles.signin};
      grant update (password_hash, failed_sign_ins, locked_until) on person to ${appRoles.signin};

      create table session (
        token_hash text primary key,
        person_id uuid not null references person (id),
        organisation_id uuid not null,
        kind text not null check (kind in ('session', 'token')),
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index session_person on session (person_id);
      grant select, insert, update, delete on session to ${appRoles.signin};
    `);
    await db.query(`
      create table organisation (
        tenant_id uuid not null,
        id uuid not null,
        code text not null,
        name text not null,
        kind text not null
          check (kind in ('council', 'police', 'health', 'fire', 'voluntary', 'housing', 'education')),
        gss_code text check (gss_code ~ '^[A-Z][0-9]{8}$'),
        nation text not null check (nation in ('england-and-wales', 'scotland', 'northern-ireland')),
        primary key (tenant_id, id),
        check (tenant_id = id)
      );
      ${tenantTable('organisation', ['select', 'insert'])}
      ${signInMayRead('organisation', ['tenant_id', 'id', 'code', 'name', 'kind', 'gss_code', 'nation'])}

      create table partnership (
        tenant_id uuid not null,
        id uuid not null,
        code text not null,
        name text not null,
        description text not null,
        nation text not null check (nation in ('england-and-wales', 'scotland', 'northern-ireland')),
        policy jsonb not null default '{}',
        next_case_number int not null default 1,
        primary key (tenant_id, id),
        check (tenant_id = id)
      );
      ${tenantTable('partnership', ['select', 'insert', 'update'])}
      ${signInMayRead('partnership', ['tenant_id', 'id', 'code', 'name'])}

      create table membership (
        tenant_id uuid not null,
        organisation_id uuid not null,
        organisation_code text not null,
        organisation_name text not null,
        organisation_kind text not null,
        gss_code text,
        joined date not null,
        "left" date check ("left" >= joined),
        accountable_body boolean not null default false,
        primary key (tenant_id, organisation_id),
        foreign key (tenant_id, tenant_id) references partnership (tenant_id, id)
      );
      create unique index membership_one_accountable_body on membership (tenant_id)
        where accountable_body and "left" is null;
      ${tenantTable('membership', ['select', 'insert', 'update'])}
      ${signInMayRead('membership', ['tenant_id', 'organisation_id', 'joined', '"left"'])}

      create table appointment (
        tenant_id uuid not null,
        id uuid not null,
        person_id uuid not null,
        person_name text not null,
        job_title text not null,
        role text not null check (role in ('indicator_owner', 'reporting_officer', 'partner_lead',
          'data_verifier', 'performance_manager', 'portfolio_holder', 'budget_holder', 'leader',
          'scrutiny_officer', 'scrutiny_member', 'ward_member', 'critical_friend',
          'partnership_coordinator', 'auditor', 'administrator')),
        organisation_id uuid not null,
        organisation_name text not null,
        portfolio text,
        starts date not null,
        ends date check (ends >= starts),
        primary key (tenant_id, id)
      );
      create index appointment_person on appointment (person_id);
      ${tenantTable('appointment', ['select', 'insert', 'update'])}
      ${signInMayRead('appointment', [
        'tenant_id',
        'id',
        'person_id',
        'role',
        'organisation_id',
        'organisation_name',
        'portfolio',
        'starts',
        'ends',
      ])}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table appointment, membership, partnership, organisation, session, person`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles } from '../security/tenant-table.ts';

/**
 * Ways in: an organisation's own identity providers, the accounts there that are linked to people here, sign-ins under
 * way, one-time links, second factors, and what sessions and tokens say of themselves. The sign-in role's alone.
 */
export class Doors0034 implements MigrationInterface {
  name = 'Doors1795400000034';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table sign_in_provider (
        id uuid primary key,
        organisation_id uuid not null,
        name text not null,
        issuer text not null,
        entra_tenant text,
        client_id text not null,
        client_secret text,
        listed boolean not null,
        added_at timestamptz not null,
        withdrawn_at timestamptz,
        unique (id, organisation_id)
      );
      create unique index sign_in_provider_in_use on sign_in_provider (organisation_id, issuer)
        where withdrawn_at is null;
      grant select, insert, update (withdrawn_at) on sign_in_provider to ${appRoles.signin};

      create table external_identity (
        organisation_id uuid not null,
        issuer text not null,
        entra_tenant text not null,
        subject text not null,
        person_id uuid not null references person (id),
        linked_at timestamptz not null,
        primary key (organisation_id, issuer, entra_tenant, subject)
      );
      create index external_identity_person on external_identity (person_id, organisation_id);
      grant select, insert, delete on external_identity to ${appRoles.signin};

      create table sign_in_link (
        token_hash text primary key,
        kind text not null check (kind in ('join', 'password')),
        person_id uuid not null references person (id),
        organisation_id uuid not null,
        issued_by uuid not null references person (id),
        created_at timestamptz not null,
        expires_at timestamptz not null
      );
      create index sign_in_link_person on sign_in_link (person_id);
      grant select, insert, delete on sign_in_link to ${appRoles.signin};

      create table sign_in_attempt (
        state_hash text primary key,
        browser_hash text not null,
        provider_id uuid not null references sign_in_provider (id),
        nonce text not null,
        verifier text not null,
        return_to text not null,
        link_hash text,
        expires_at timestamptz not null
      );
      grant select, insert, delete on sign_in_attempt to ${appRoles.signin};

      create table second_factor (
        person_id uuid primary key references person (id),
        secret text not null,
        confirmed_at timestamptz,
        last_step bigint not null default 0
      );
      create table recovery_code (
        person_id uuid not null references person (id),
        code_hash text not null,
        primary key (person_id, code_hash)
      );
      grant select, insert, update, delete on second_factor, recovery_code to ${appRoles.signin};

      alter table session drop constraint session_kind_check,
        add constraint session_kind_check check (kind in ('session', 'token', 'halfway')),
        add column id uuid not null default gen_random_uuid(),
        add column provider_id uuid,
        add column second_factor boolean not null default false,
        add column name text,
        add column scope text not null default 'act' check (scope in ('act', 'read')),
        add foreign key (provider_id, organisation_id) references sign_in_provider (id, organisation_id);
      grant select (policy) on organisation to ${appRoles.signin};
      create unique index session_id on session (id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      delete from session where kind = 'halfway';
      revoke select (policy) on organisation from ${appRoles.signin};
      alter table session drop constraint session_kind_check,
        add constraint session_kind_check check (kind in ('session', 'token')),
        drop column id, drop column provider_id, drop column second_factor, drop column name, drop column scope;
      drop table recovery_code, second_factor, sign_in_attempt, sign_in_link, external_identity, sign_in_provider;
    `);
  }
}

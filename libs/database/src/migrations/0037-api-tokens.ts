import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles } from '../security/tenant-table.ts';

/**
 * Tokens that people make for their scripts: what each is for, and how it ended, so that whoever still uses it is told;
 * and second factors that an administrator took off, until their person has been told. The sign-in role's alone.
 */
export class ApiTokens0037 implements MigrationInterface {
  name = 'ApiTokens1795400000037';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      update session set name = 'Made at the server' where kind = 'token' and name is null;
      alter table session drop constraint session_scope_check,
        add constraint session_scope_check check (scope in ('act', 'read', 'figures', 'progress')),
        add column ended_at timestamptz,
        add constraint session_ended check (ended_at is null or kind = 'token'),
        add constraint session_narrowed check (scope = 'act' or kind = 'token');
      create index session_tokens on session (organisation_id, created_at) where kind = 'token';

      create table factor_taken_off (
        person_id uuid primary key references person (id),
        organisation_name text not null,
        taken_off_by text not null,
        taken_off_at timestamptz not null
      );
      grant select, insert, update, delete on factor_taken_off to ${appRoles.signin};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table factor_taken_off;
      drop index session_tokens;
      delete from session where ended_at is not null or scope not in ('act', 'read');
      alter table session drop constraint session_narrowed, drop constraint session_ended, drop column ended_at,
        drop constraint session_scope_check, add constraint session_scope_check check (scope in ('act', 'read'));
    `);
  }
}

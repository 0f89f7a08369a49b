import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles } from '../security/tenant-table.ts';

/**
 * That an organisation's administrator would have somebody's second factor taken off who acts for other organisations too: it
 * goes once an administrator of each of them has asked. Sign-in's own, of no tenant; no organisation sees another's.
 */
export class FactorAsks0047 implements MigrationInterface {
  name = 'FactorAsks1795400000047';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table factor_ask (
        person_id uuid not null references person (id),
        organisation_id uuid not null,
        asked_by uuid not null check (asked_by <> person_id),
        asked_at timestamptz not null,
        primary key (person_id, organisation_id)
      );
      grant select, insert, update, delete on factor_ask to ${appRoles.signin};
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table factor_ask');
  }
}

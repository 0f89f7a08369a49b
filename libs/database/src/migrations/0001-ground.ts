import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles } from '../security/tenant-table.ts';

/** Schema rights and the functions that later tables lean on. */
export class Ground0001 implements MigrationInterface {
  name = 'Ground1795400000001';

  async up(db: QueryRunner): Promise<void> {
    const roles = Object.values(appRoles).join(', ');
    await db.query(`
      revoke all on schema public from public;
      grant usage on schema public to ${roles};
      create function refuse_change() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        raise exception '% keeps what was once written: % is refused', tg_table_name, lower(tg_op)
          using errcode = 'integrity_constraint_violation';
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function refuse_change`);
  }
}

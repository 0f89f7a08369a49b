import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether an indicator is measured alike is said of every area by itself; and an indicator may go back to being compared
 * with every area known. Nothing wrote uses before this, so that no row loses what the columns said.
 */
export class MeasuredAlike0038 implements MigrationInterface {
  name = 'MeasuredAlike1795400000038';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table comparator_use
        drop column definition,
        drop column note,
        alter column set_code drop not null,
        add column differs jsonb not null default '[]' check (jsonb_typeof(differs) = 'array');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table comparator_use
        drop column differs,
        alter column set_code set not null,
        add column note text not null default '' check (length(note) <= 500),
        add column definition text not null default 'same'
          check (definition in ('same', 'close', 'different'));
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An appointment that is ended before its first day never came into force: its last day is the day before that. */
export class AppointmentsEnd0032 implements MigrationInterface {
  name = 'AppointmentsEnd1795400000032';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table appointment drop constraint appointment_check;
      alter table appointment add constraint appointment_days check (ends >= starts - 1);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table appointment drop constraint appointment_days;
      alter table appointment add constraint appointment_check check (ends >= starts);
    `);
  }
}

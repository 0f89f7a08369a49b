import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How late an indicator's figures come, where its source is slower than the rule for its frequency. */
export class ReportingLag0009 implements MigrationInterface {
  name = 'ReportingLag1795400000009';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table indicator add column reporting_lag_days int
        constraint reporting_lag_is_sane check (reporting_lag_days between 1 and 3660)
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table indicator drop column reporting_lag_days');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who approves above a budget holder's limit stands with each movement; in those there are it is the leader. Row security
 * holds for the owner as for anybody, so it is lifted while this one statement looks across tenants. The check that a movement
 * and its place in the workflow agree reads a table that the owner may not, and neither changes in what it compares.
 */
export class ApproversOfMovements0024 implements MigrationInterface {
  name = 'ApproversOfMovements1795400000024';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table virement no force row level security, disable trigger virement_books;
      update virement set subject = subject || '{"approverRoles": ["leader"]}';
      alter table virement force row level security, enable trigger virement_books;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table virement no force row level security, disable trigger virement_books;
      update virement set subject = subject - 'approverRoles';
      alter table virement force row level security, enable trigger virement_books;
    `);
  }
}

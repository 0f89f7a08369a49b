import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles } from '../security/tenant-table.ts';

/** Why an unusual figure of a file is right is written to it once it was answered, before it comes in. */
export class ImportExplanations0045 implements MigrationInterface {
  name = 'ImportExplanations1795400000045';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`grant update (explanation) on import_figure to ${appRoles.api}, ${appRoles.worker}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`revoke update (explanation) on import_figure from ${appRoles.api}, ${appRoles.worker}`);
  }
}

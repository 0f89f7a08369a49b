import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a case that improved leaves behind, part by part. A correction is a new version; each version of a kind is
 * written once, so two who write at the same time cannot both be the next.
 */
export class ClosingNotes0022 implements MigrationInterface {
  name = 'ClosingNotes1795400000022';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table case_closing_note
        add column version int not null default 1 check (version >= 1),
        add column for_whom text,
        add column what_it_took text,
        add column what_to_watch text,
        add column commended text check (length(commended) between 1 and 200),
        add column heading text check (length(heading) between 1 and 200),
        add column moves_from date,
        add constraint case_closing_note_once unique (tenant_id, case_id, kind, version),
        add constraint case_closing_note_practice check ((kind = 'practiceNote') =
          (for_whom is not null and what_it_took is not null and what_to_watch is not null)),
        add constraint case_closing_note_commended check ((kind = 'commendation') = (commended is not null)),
        add constraint case_closing_note_moves check (coalesce(resources_may_move, false) =
          (heading is not null and moves_from is not null));
      alter table case_closing_note alter column version drop default;
      create index case_closing_note_newest on case_closing_note (tenant_id, at desc);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index case_closing_note_newest;
      alter table case_closing_note drop constraint case_closing_note_moves,
        drop constraint case_closing_note_commended, drop constraint case_closing_note_practice,
        drop constraint case_closing_note_once, drop column moves_from, drop column heading, drop column commended,
        drop column what_to_watch, drop column what_it_took, drop column for_whom, drop column version;
    `);
  }
}

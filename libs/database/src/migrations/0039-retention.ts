import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles, tenantTable } from '../security/tenant-table.ts';

/**
 * Runs of retention, asked for by people or due by the policy, which the worker finds across tenants. The log of refusals
 * and notices, which nobody changes, may lose to the worker what is more than a year old. What sign-in keeps and is over
 * is swept by its own role.
 */
export class Retention0039 implements MigrationInterface {
  name = 'Retention1795400000039';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table retention_run (
        tenant_id uuid not null,
        id uuid not null,
        due_at timestamptz not null,
        asked_by uuid,
        asked_by_name text,
        state text not null check (state in ('waiting', 'done', 'failed')),
        done_at timestamptz,
        taken_out jsonb not null default '{}',
        primary key (tenant_id, id)
      );
      create index retention_run_due on retention_run (due_at) where state = 'waiting';
      create unique index retention_run_daily on retention_run (tenant_id) where state = 'waiting' and asked_by is null;
      ${tenantTable('retention_run', ['select', 'insert'])}
      grant update (state, done_at, taken_out) on retention_run to ${appRoles.worker};
      create policy retention_anywhere on retention_run for select to ${appRoles.worker} using (true);

      create function refuse_change_of_late() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        if tg_op = 'DELETE' and current_user = '${appRoles.worker}' and old.at < now() - interval '1 year' then
          return old;
        end if;
        raise exception '% keeps what was once written: % is refused', tg_table_name, lower(tg_op)
          using errcode = 'integrity_constraint_violation';
      end $$;
      drop trigger refusal_append_only on refusal;
      create trigger refusal_append_only before update or delete on refusal
        for each row execute function refuse_change_of_late();
      drop trigger notice_append_only on notice;
      create trigger notice_append_only before update or delete on notice
        for each row execute function refuse_change_of_late();
      grant delete on refusal, notice to ${appRoles.worker};
      -- A trigger lets a text be taken away and nothing else.
      grant update (texts) on audit_text to ${appRoles.worker};
      create index session_over on session (expires_at);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index session_over;
      revoke update (texts) on audit_text from ${appRoles.worker};
      revoke delete on refusal, notice from ${appRoles.worker};
      drop trigger refusal_append_only on refusal;
      create trigger refusal_append_only before update or delete on refusal for each row execute function refuse_change();
      drop trigger notice_append_only on notice;
      create trigger notice_append_only before update or delete on notice for each row execute function refuse_change();
      drop function refuse_change_of_late;
      drop table retention_run;
    `);
  }
}

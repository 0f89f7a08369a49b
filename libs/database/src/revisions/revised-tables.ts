import type { EntityManager } from 'typeorm';

/**
 * Tables whose rows no kept answer reads, so that a change to them raises no revision: what is written beside every act, and
 * what only the worker or one page that is never kept reads. Whatever is not named here raises it, new tables included.
 */
export const UNREVISED: Readonly<Record<string, string>> = {
  tenant_revision: 'the revision itself',
  workflow_event:
    'histories, which are read with what they are about; written beside the instance, which raises it',
  workflow_due: 'what is to happen later; it happens by a change that raises it',
  audit_entry: 'evidence, written beside what it is evidence of',
  audit_text: 'evidence, written beside what it is evidence of',
  seal: 'seals of the evidence, made every few seconds',
  seal_leaf: 'seals of the evidence, made every few seconds',
  seal_state: 'seals of the evidence, made every few seconds',
  refusal: 'what was refused changes nothing',
  notice: 'written beside the change that it tells of',
  form_draft: 'what one person has begun to write',
  kept_answer: 'answers to acts that were sent twice',
  import_job: 'files on their way in; what comes in raises it',
  import_chunk: 'files on their way in',
  import_figure: 'files on their way in',
  import_entry: 'files on their way in',
  import_memory: 'files on their way in',
  import_problem: 'files on their way in',
  import_progress: 'files on their way in',
  import_replaced: 'files on their way in',
  tenant_export: 'copies of what a tenant holds',
  export_piece: 'copies of what a tenant holds',
  retention_run: 'what was taken out is gone by a change that raises it',
};

/**
 * Puts the triggers that raise a tenant's revision on every tenant's table that has none yet. Once a transaction has
 * raised it the database does not call them again. Rows that come in are looked at before, so that of a million in one
 * statement only the first is dear; rows that change or go, after, since looking before would lock each twice.
 *
 * @param manager of a connection as the owner; safe to call again
 */
export async function letRevisionsFollow(manager: EntityManager): Promise<void> {
  await manager.query(
    `do $do$
    declare
      followed record;
      not_yet constant text := 'strpos(coalesce(current_setting(''app.revised'', true), ''''), %s.tenant_id::text) = 0';
    begin
      for followed in
        select c.relname as name from pg_class c
          join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
           and c.relname <> all(string_to_array('${Object.keys(UNREVISED).join(',')}', ','))
           and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'revised_gone')
      loop
        execute format('create trigger revised_new before insert on %I for each row when (' || format(not_yet, 'new')
          || ') execute function revise_tenant()', followed.name);
        execute format('create trigger revised after update on %I for each row when (' || format(not_yet, 'new')
          || ') execute function revise_tenant()', followed.name);
        execute format('create trigger revised_gone after delete on %I for each row when (' || format(not_yet, 'old')
          || ') execute function revise_tenant()', followed.name);
      end loop;
    end $do$`,
  );
}

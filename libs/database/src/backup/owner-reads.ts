import type { EntityManager } from 'typeorm';

/**
 * Lets the owner, and nobody else, read every row while it says that it is making a backup. The owner could lift forced
 * row-level security anyway, but only by locking each table against everybody; this spares them that (ADR 0014).
 *
 * @param manager of a connection as the owner; safe to call again
 */
export async function letOwnerBackUp(manager: EntityManager): Promise<void> {
  await manager.query(`
    do $$
    declare unread record;
    begin
      for unread in
        select c.relname from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relrowsecurity
           and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'backup')
      loop
        execute format(
          'create policy backup on %I for select to current_user using (current_setting(''app.backup'', true) = ''on'')',
          unread.relname);
      end loop;
    end $$`);
}

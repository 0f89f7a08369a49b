import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appRoles, signInMayRead, tenantTable } from '../security/tenant-table.ts';

/**
 * The revision of each tenant: what its rows add up to, of which every transaction that writes for it adds one. Nobody
 * who writes waits for another, and whoever sees the sum sees just the transactions in it (docs/adr/0015-kept-answers.md).
 */
export class Revisions0048 implements MigrationInterface {
  name = 'Revisions1795400000048';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table tenant_revision (
        tenant_id uuid not null,
        id uuid not null default gen_random_uuid(),
        -- Never nothing, so that the sum grows with every commit; drawn, so that a history put back and gone on with
        -- otherwise does not come to the same sum again.
        n bigint not null default 1 + floor(random() * 2147483647)::bigint check (n > 0),
        primary key (tenant_id, id)
      );
      ${tenantTable('tenant_revision', ['select', 'insert'])}
      ${signInMayRead('tenant_revision', ['tenant_id', 'n'])}
      create policy fold_anywhere on tenant_revision to ${appRoles.worker} using (true) with check (true);
      grant delete on tenant_revision to ${appRoles.worker};
      -- What migrations and the owner change is a change as well.
      create policy owner_adds on tenant_revision for insert to current_user with check (true);

      create function revise_tenant() returns trigger language plpgsql set search_path = pg_catalog as $$
      declare
        tenant uuid := case tg_op when 'DELETE' then old.tenant_id else new.tenant_id end;
        revised text := coalesce(current_setting('app.revised', true), '');
      begin
        if strpos(revised, tenant::text) = 0 then
          insert into public.tenant_revision (tenant_id) values (tenant);
          perform set_config('app.revised', revised || tenant::text || ' ', true);
        end if;
        return new;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function revise_tenant cascade;
      drop table tenant_revision;
    `);
  }
}

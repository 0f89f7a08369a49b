import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, appRoles, tenantTable } from '../security/tenant-table.ts';

/**
 * Evidence that verifies: the texts of an entry beside its chain, where they can be redacted and not changed; and the
 * seals, each one root over the heads of all of a tenant's streams. `seal_state` is the list that the worker finds the
 * tenants by; it then opens each one's transaction like anybody else.
 */
export class Seals0033 implements MigrationInterface {
  name = 'Seals1795400000033';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table audit_entry
        add column format smallint not null default 1 check (format in (1, 2)),
        add column person jsonb,
        add column appointments jsonb,
        alter column person_name drop not null,
        add check ((format = 1) = (person_name is not null));
      create index audit_entry_newest on audit_entry (tenant_id, at desc, stream, seq);
      create trigger audit_entry_whole before truncate on audit_entry for each statement execute function refuse_change();

      create table audit_text (
        tenant_id uuid not null,
        stream text not null,
        seq int not null,
        texts jsonb not null,
        primary key (tenant_id, stream, seq),
        foreign key (tenant_id, stream, seq) references audit_entry (tenant_id, stream, seq)
      );
      ${tenantTable('audit_text', ['select', 'insert'])}
      grant update (texts) on audit_text to ${appRoles.api};

      -- A text may be taken away, and nothing else may happen to it.
      create function audit_text_redacted() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        if tg_op <> 'UPDATE'
           or (new.tenant_id, new.stream, new.seq) is distinct from (old.tenant_id, old.stream, old.seq)
           or (select count(*) from jsonb_object_keys(new.texts)) <> (select count(*) from jsonb_object_keys(old.texts))
           or exists (select from jsonb_each(old.texts) o
                       where new.texts -> o.key is null
                          or (new.texts -> o.key <> o.value and new.texts -> o.key <> 'null')) then
          raise exception 'a text of the evidence may be redacted and nothing else: % is refused', lower(tg_op)
            using errcode = 'integrity_constraint_violation';
        end if;
        return new;
      end $$;
      create trigger audit_text_kept before update or delete on audit_text
        for each row execute function audit_text_redacted();
      create trigger audit_text_whole before truncate on audit_text
        for each statement execute function refuse_change();

      create table seal (
        tenant_id uuid not null,
        number int not null,
        at timestamptz not null,
        size int not null,
        root text not null,
        frontier jsonb not null,
        prev_hash text not null,
        hash text not null,
        primary key (tenant_id, number)
      );
      ${tenantTable('seal', ['select', 'insert'])}
      revoke insert on seal from ${appRoles.api};
      ${appendOnly('seal')}
      create trigger seal_whole before truncate on seal for each statement execute function refuse_change();

      create table seal_leaf (
        tenant_id uuid not null,
        position int not null,
        seal_number int not null,
        stream text not null,
        seq int not null,
        hash text not null,
        primary key (tenant_id, position),
        unique (tenant_id, stream, seq),
        foreign key (tenant_id, seal_number) references seal (tenant_id, number)
      );
      ${tenantTable('seal_leaf', ['select', 'insert'])}
      revoke insert on seal_leaf from ${appRoles.api};
      ${appendOnly('seal_leaf')}
      create trigger seal_leaf_whole before truncate on seal_leaf for each statement execute function refuse_change();

      create table seal_state (
        tenant_id uuid primary key,
        -- When every stream was last looked at; whatever was written before is sealed.
        looked_at timestamptz
      );
      ${tenantTable('seal_state', ['select', 'insert'])}
      grant update (looked_at) on seal_state to ${appRoles.worker};
      create policy seal_anywhere on seal_state for select to ${appRoles.worker} using (true);
    `);
    // Those there already: the owner is held by row-level security too, and lifts it from this one read.
    await db.query(`
      alter table audit_entry no force row level security;
      alter table seal_state no force row level security;
      insert into seal_state (tenant_id) select distinct tenant_id from audit_entry;
      alter table audit_entry force row level security;
      alter table seal_state force row level security;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table seal_state, seal_leaf, seal, audit_text;
      drop function audit_text_redacted;
      drop trigger audit_entry_whole on audit_entry;
      drop index audit_entry_newest;
      delete from audit_entry where format = 2;
      alter table audit_entry drop column format, drop column person, drop column appointments,
        alter column person_name set not null;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, publicRole, tenantTable } from '../security/tenant-table.ts';

/**
 * What a tenant shows to everybody. An edition holds all that the public sees of an indicator as it was published, and is
 * never changed. The role of those who have not signed in reads editions of live publications, of every tenant, and
 * has no right to any other table: there is no way from what is published to what it was taken from.
 */
export class Publication0026 implements MigrationInterface {
  name = 'Publication1795400000026';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table publication (
        tenant_id uuid not null,
        id uuid not null,
        indicator_id uuid not null,
        live boolean not null,
        edition int not null check (edition >= 1),
        changed_at timestamptz not null,
        primary key (tenant_id, id),
        unique (tenant_id, indicator_id),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
      );
      create table publication_edition (
        tenant_id uuid not null,
        publication_id uuid not null,
        number int not null check (number >= 1),
        published_at timestamptz not null,
        published_by uuid not null,
        published_by_name text not null,
        note text check (length(note) between 1 and 2000),
        content jsonb not null,
        content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
        primary key (tenant_id, publication_id, number),
        foreign key (tenant_id, publication_id) references publication (tenant_id, id)
      );
      ${tenantTable('publication', ['select', 'insert', 'update'])}
      ${tenantTable('publication_edition', ['select', 'insert'])}
      ${appendOnly('publication_edition')}
      grant usage on schema public to ${publicRole};
      grant select (tenant_id, id, live, edition) on publication to ${publicRole};
      grant select (tenant_id, publication_id, number, published_at, note, content, content_hash)
        on publication_edition to ${publicRole};
      create policy published on publication for select to ${publicRole} using (live);
      create policy published on publication_edition for select to ${publicRole} using (
        exists (select from publication p
                 where p.tenant_id = publication_edition.tenant_id and p.id = publication_edition.publication_id));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table publication_edition;
      drop table publication;
      revoke usage on schema public from ${publicRole};
    `);
  }
}

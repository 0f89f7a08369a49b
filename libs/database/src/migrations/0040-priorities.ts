import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, appRoles, tenantTable } from '../security/tenant-table.ts';

/**
 * What a partnership or an organisation puts first, in an order that members decide, and what serves each priority: measures
 * and parts of budget headings. A tag stands with the thing it is on, so that an organisation's money stays in its own
 * tenant though it serves a partnership's priority; that priority is named by its owner and its id.
 */
export class Priorities0040 implements MigrationInterface {
  name = 'Priorities1795400000040';

  async up(db: QueryRunner): Promise<void> {
    const roles = `${appRoles.api}, ${appRoles.worker}`;
    await db.query(`
      create table priority (
        tenant_id uuid not null,
        id uuid not null,
        title text not null check (length(trim(title)) between 1 and 120),
        meaning text not null check (length(trim(meaning)) between 1 and 1000),
        origin text not null check (origin in ('community_strategy', 'manifesto', 'consultation', 'government', 'inspection',
          'performance', 'emergency', 'partners')),
        rests_on text not null check (length(trim(rests_on)) between 1 and 1000),
        adopted_by text not null check (length(trim(adopted_by)) between 1 and 120),
        adopted_on date not null,
        starts date not null,
        review_on date check (review_on >= starts),
        ends date check (ends >= starts),
        ended_by text check (length(trim(ended_by)) between 1 and 120),
        end_reason text check (length(trim(end_reason)) between 1 and 1000),
        revision int not null check (revision >= 1),
        set_up_by uuid not null,
        set_up_by_name text not null,
        set_up_at timestamptz not null,
        primary key (tenant_id, id),
        constraint priority_ended_whole check ((ended_by is null) = (end_reason is null) and (ended_by is null or ends is not null))
      );
      ${tenantTable('priority', ['select', 'insert', 'update'])}

      create table priority_order (
        tenant_id uuid not null,
        version int not null check (version >= 1),
        decided_on date not null,
        decided_by text not null check (length(trim(decided_by)) between 1 and 120),
        reason text not null check (length(trim(reason)) between 1 and 1000),
        recorded_by uuid not null,
        recorded_by_name text not null,
        recorded_at timestamptz not null,
        primary key (tenant_id, version)
      );
      ${tenantTable('priority_order', ['select', 'insert'])}
      ${appendOnly('priority_order')}

      create table priority_rank (
        tenant_id uuid not null,
        version int not null,
        priority_id uuid not null,
        place int not null check (place >= 1),
        primary key (tenant_id, version, priority_id),
        unique (tenant_id, version, place),
        foreign key (tenant_id, version) references priority_order (tenant_id, version),
        foreign key (tenant_id, priority_id) references priority (tenant_id, id)
      );
      create index priority_rank_of on priority_rank (tenant_id, priority_id);
      ${tenantTable('priority_rank', ['select', 'insert'])}
      ${appendOnly('priority_rank')}

      create table priority_measure (
        tenant_id uuid not null,
        id uuid not null,
        indicator_id uuid not null,
        owner_id uuid not null,
        priority_id uuid not null,
        starts date not null,
        ends date check (ends >= starts),
        tagged_by uuid not null,
        tagged_by_name text not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
      );
      create unique index priority_measure_once on priority_measure (tenant_id, indicator_id, owner_id, priority_id)
        where ends is null;
      create index priority_measure_of on priority_measure (tenant_id, owner_id, priority_id);
      ${tenantTable('priority_measure', ['select', 'insert'])}
      grant update (ends) on priority_measure to ${roles};

      create table priority_heading (
        tenant_id uuid not null,
        id uuid not null,
        heading_id uuid not null,
        owner_id uuid not null,
        priority_id uuid not null,
        percent int not null check (percent between 1 and 100),
        starts date not null,
        ends date check (ends >= starts),
        tagged_by uuid not null,
        tagged_by_name text not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, heading_id) references budget_heading (tenant_id, id)
      );
      create unique index priority_heading_once on priority_heading (tenant_id, heading_id, owner_id, priority_id)
        where ends is null;
      create index priority_heading_of on priority_heading (tenant_id, owner_id, priority_id);
      ${tenantTable('priority_heading', ['select', 'insert'])}
      grant update (ends) on priority_heading to ${roles};

      create function tag_ends_once() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        if old.ends is not null then
          raise exception 'a tag that has ended is never changed' using errcode = 'integrity_constraint_violation';
        end if;
        return new;
      end $$;
      create trigger priority_measure_ends_once before update on priority_measure
        for each row execute function tag_ends_once();
      create trigger priority_heading_ends_once before update on priority_heading
        for each row execute function tag_ends_once();

      create function heading_shared_out() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if (select sum(percent) from public.priority_heading
             where tenant_id = new.tenant_id and heading_id = new.heading_id and owner_id = new.owner_id
               and ends is null) > 100 then
          raise exception 'the priorities of one list cannot claim more than the whole of a heading'
            using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$;
      create constraint trigger heading_shared_out after insert on priority_heading
        deferrable initially deferred for each row execute function heading_shared_out();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table priority_heading, priority_measure, priority_rank, priority_order, priority;
      drop function heading_shared_out, tag_ends_once;
    `);
  }
}

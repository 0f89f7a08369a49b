import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '../security/tenant-table.ts';

/**
 * How much who may decide in an organisation, in steps, from a day on. The database holds movements to it: what a movement
 * says of its limits is what they say on the day it is asked for, that never changes while it is decided, and one above the
 * limit is approved by another person who holds one of the named roles that day, themselves or for whom they stand in.
 */
export class Authority0043 implements MigrationInterface {
  name = 'Authority1795400000043';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table authority_limits (
        tenant_id uuid not null,
        version int not null check (version >= 1),
        starts date not null,
        decided_by text not null check (length(trim(decided_by)) between 1 and 120),
        reason text not null check (length(trim(reason)) between 1 and 1000),
        recorded_by uuid not null,
        recorded_by_name text not null,
        recorded_at timestamptz not null,
        primary key (tenant_id, version)
      );
      ${tenantTable('authority_limits', ['select', 'insert'])}
      ${appendOnly('authority_limits')}

      create table authority_tier (
        tenant_id uuid not null,
        version int not null,
        unit text not null check (unit in ('GBP', 'FTE')),
        place int not null check (place >= 1),
        up_to bigint check (up_to >= 0),
        approvers text[] not null check (approvers <@ array['leader', 'budget_holder']),
        primary key (tenant_id, version, unit, place),
        foreign key (tenant_id, version) references authority_limits (tenant_id, version),
        constraint authority_alone_is_first check ((place = 1) = (cardinality(approvers) = 0))
      );
      ${tenantTable('authority_tier', ['select', 'insert'])}
      ${appendOnly('authority_tier')}
      create index ledger_line_by_day on ledger_line (tenant_id, at, id);

      create function authority_ascends() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if exists (
          select from (
            select up_to, place, row_number() over w as nth, lead(place) over w as next_place, lead(up_to) over w as next_up_to
              from public.authority_tier
             where tenant_id = new.tenant_id and version = new.version and unit = new.unit
            window w as (order by place)) t
           where t.place <> t.nth or (t.up_to is null) <> (t.next_place is null) or t.next_up_to <= t.up_to
        ) then
          raise exception 'each step of authority reaches further than the one before, and the last has no end'
            using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$;
      create constraint trigger authority_ascends after insert on authority_tier
        deferrable initially deferred for each row execute function authority_ascends();

      create function virement_within_limits() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      declare
        fixed jsonb := jsonb_build_array(new.subject -> 'aboveLimit', new.subject -> 'approverRoles');
        in_force int;
        named text[];
      begin
        if tg_op = 'UPDATE' and not (new.state = 'asked' and old.state <> 'asked') then
          if fixed <> jsonb_build_array(old.subject -> 'aboveLimit', old.subject -> 'approverRoles')
              or (new.amount, new.unit) is distinct from (old.amount, old.unit) then
            raise exception 'what a movement may be decided by stays as it was asked for'
              using errcode = 'integrity_constraint_violation';
          end if;
          return null;
        end if;
        select l.version into in_force from public.authority_limits l
         where l.tenant_id = new.tenant_id and l.starts <= (new.state_since at time zone 'Europe/London')::date
         order by l.starts desc, l.version desc limit 1;
        if in_force is null then
          return null;
        end if;
        select t.approvers into named from public.authority_tier t
         where t.tenant_id = new.tenant_id and t.version = in_force and t.unit = new.unit
           and (t.up_to is null or new.amount <= t.up_to)
         order by t.place limit 1;
        if coalesce((new.subject ->> 'aboveLimit')::boolean, false) <> (coalesce(cardinality(named), 0) > 0)
            or (cardinality(named) > 0 and not (to_jsonb(named) @> (new.subject -> 'approverRoles')
              and to_jsonb(named) <@ (new.subject -> 'approverRoles'))) then
          raise exception 'a movement is decided by what the limits of its organisation say'
            using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$;
      create trigger virement_within_limits after insert or update on virement
        for each row execute function virement_within_limits();

      create function virement_approved_by_another() returns trigger language plpgsql
        set search_path = pg_catalog, public as $$
      declare
        undecided text[] := array['asked', 'reserved', 'refused', 'released'];
        reserved record;
        approved record;
        hands jsonb;
        holder uuid;
        day date;
      begin
        if new.state = any (undecided) or (new.subject ->> 'aboveLimit')::boolean is not true
            or (tg_op = 'UPDATE' and old.state <> all (undecided)) then
          return null;
        end if;
        -- A shift that was under way before there were limits is taken over as it stands.
        if tg_op = 'INSERT' and not exists (select from public.authority_limits where tenant_id = new.tenant_id) then
          return null;
        end if;
        select seq, payload -> 'by' as person into reserved from public.workflow_event
         where tenant_id = new.tenant_id and instance_id = new.id and type = 'reserve' order by seq desc limit 1;
        select seq, at, payload -> 'by' as person into approved from public.workflow_event
         where tenant_id = new.tenant_id and instance_id = new.id and type = 'approve' order by seq desc limit 1;
        if approved.seq is null or reserved.seq is null or approved.seq < reserved.seq then
          raise exception 'a movement above the limit is approved after it is reserved'
            using errcode = 'integrity_constraint_violation';
        end if;
        hands := jsonb_build_array(reserved.person ->> 'personId', reserved.person ->> 'standsInForId');
        if hands ? (approved.person ->> 'personId') or hands ? coalesce(approved.person ->> 'standsInForId', '') then
          raise exception 'whoever reserved a movement never approves it'
            using errcode = 'integrity_constraint_violation';
        end if;
        holder := coalesce(approved.person ->> 'standsInForId', approved.person ->> 'personId')::uuid;
        day := (approved.at at time zone 'Europe/London')::date;
        if not exists (
          select from public.appointment a
           where a.tenant_id = new.tenant_id and a.person_id = holder and new.subject -> 'approverRoles' ? a.role
             and a.starts <= day and (a.ends is null or a.ends >= day)
        ) or (approved.person ->> 'standsInForId' is not null and not exists (
          select from public.delegation d
           where d.tenant_id = new.tenant_id and d.from_person_id = holder
             and d.to_person_id = (approved.person ->> 'personId')::uuid and day between d.starts and d.ends
             and (d.ended_at is null or d.ended_at >= approved.at)
        )) then
          raise exception 'a movement above the limit is approved by one of those its organisation named'
            using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$;
      create constraint trigger virement_approved_by_another after insert or update on virement
        deferrable initially deferred for each row execute function virement_approved_by_another();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger virement_approved_by_another on virement;
      drop trigger virement_within_limits on virement;
      drop index ledger_line_by_day;
      drop table authority_tier, authority_limits;
      drop function virement_approved_by_another, virement_within_limits, authority_ascends;
    `);
  }
}

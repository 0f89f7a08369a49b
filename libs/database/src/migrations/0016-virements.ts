import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../security/tenant-table.ts';

/**
 * Each organisation's own side of a movement, kept beside its workflow instance, and what the ledger needs to undo one.
 * From now on a line belongs to a virement, and at the end of every transaction the lines must say what its state says:
 * what is reserved or approved is held, what is enacted has moved, what is reversed has moved back, and nothing else.
 */
export class Virements0016 implements MigrationInterface {
  name = 'Virements1795400000016';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table virement (
        tenant_id uuid not null,
        id uuid not null,
        partnership_id uuid not null,
        partnership_name text not null,
        case_id uuid not null,
        case_number int not null,
        title text not null,
        shift_id uuid not null,
        other_organisation_name text not null,
        direction text not null check (direction in ('out', 'in')),
        amount bigint not null check (amount > 0),
        unit text not null check (unit in ('GBP', 'FTE')),
        year int not null,
        heading_asked text not null,
        heading_id uuid,
        state text not null,
        state_since timestamptz not null,
        version int not null,
        waiting_for text not null,
        subject jsonb not null,
        due_at timestamptz,
        asked_at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, id) references workflow_instance (tenant_id, id),
        foreign key (tenant_id, heading_id) references budget_heading (tenant_id, id)
      );
      create index virement_by_state on virement (tenant_id, state, state_since);
      ${tenantTable('virement', ['select', 'insert', 'update'])}

      alter table ledger_line drop constraint ledger_line_act_check;
      alter table ledger_line add constraint ledger_line_act_check
        check (act in ('reserve', 'release', 'move_out', 'move_in', 'reverse_out', 'reverse_in'));
      alter table ledger_line add constraint ledger_line_virement
        foreign key (tenant_id, leg_id) references virement (tenant_id, id) not valid;
      drop index ledger_line_moves_once;
      create unique index ledger_line_moves_once on ledger_line (tenant_id, leg_id, act)
        where act in ('move_out', 'move_in', 'reverse_out', 'reverse_in');
      create index ledger_line_of_leg on ledger_line (tenant_id, leg_id);
      create index ledger_line_of_heading on ledger_line (tenant_id, heading_id, at);
      alter table budget_heading add constraint heading_moves_never_below_zero
        check (moved_in >= 0 and moved_out >= 0);

      create or replace function ledger_line_moves_heading() returns trigger language plpgsql
        set search_path = pg_catalog, public as $$
      begin
        update public.budget_heading set
          reserved = reserved + case new.act when 'reserve' then new.amount
            when 'release' then -new.amount when 'move_out' then -new.amount
            when 'reverse_out' then -new.amount else 0 end,
          moved_out = moved_out + case new.act when 'move_out' then new.amount
            when 'reverse_in' then -new.amount else 0 end,
          moved_in = moved_in + case new.act when 'move_in' then new.amount
            when 'reverse_out' then -new.amount else 0 end
        where tenant_id = new.tenant_id and id = new.heading_id and unit = new.unit and year = new.year;
        if not found then
          raise exception 'a ledger line must name a heading of the same unit and year'
            using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$;

      create function virement_books_agree(tenant uuid, virement uuid) returns void language plpgsql
        set search_path = pg_catalog, public as $$
      declare
        card public.virement;
        held_wanted bigint := 0;
        moved_wanted bigint := 0;
      begin
        select v.* into card from public.virement v
          join public.workflow_instance i on i.tenant_id = v.tenant_id and i.id = v.id and i.state = v.state
          where v.tenant_id = tenant and v.id = virement;
        if not found then
          raise exception 'a virement and its place in the workflow must say the same'
            using errcode = 'integrity_constraint_violation';
        end if;
        if (card.direction = 'out' and card.state in ('reserved', 'approved'))
            or (card.direction = 'in' and card.state = 'reversing.agreed') then
          held_wanted := card.amount;
        end if;
        if card.state in ('enacted', 'reversing.asked', 'reversing.agreed') then
          moved_wanted := card.amount;
        end if;
        if exists (
          select from (
            select h.heading_id,
              coalesce(sum(case l.act when 'reserve' then l.amount when 'release' then -l.amount
                when 'move_out' then -l.amount when 'reverse_out' then -l.amount else 0 end), 0) as held,
              coalesce(sum(case when l.act in ('move_out', 'move_in') then l.amount
                when l.act in ('reverse_out', 'reverse_in') then -l.amount else 0 end), 0) as moved
            from (
              select card.heading_id as heading_id
              union select heading_id from public.ledger_line where tenant_id = tenant and leg_id = virement
            ) h
            left join public.ledger_line l
              on l.tenant_id = tenant and l.leg_id = virement and l.heading_id = h.heading_id
            group by h.heading_id
          ) books
          where books.held <> case when books.heading_id = card.heading_id then held_wanted else 0 end
             or books.moved <> case when books.heading_id = card.heading_id then moved_wanted else 0 end
        ) or (card.heading_id is null and held_wanted + moved_wanted > 0) then
          raise exception 'the ledger does not say what the virement says, which is "%"', card.state
            using errcode = 'integrity_constraint_violation';
        end if;
      end $$;

      create function ledger_line_books() returns trigger language plpgsql
        set search_path = pg_catalog, public as $$
      begin
        perform public.virement_books_agree(new.tenant_id, new.leg_id);
        return null;
      end $$;
      create constraint trigger ledger_line_books after insert on ledger_line
        deferrable initially deferred for each row execute function ledger_line_books();

      create function virement_books() returns trigger language plpgsql
        set search_path = pg_catalog, public as $$
      begin
        perform public.virement_books_agree(new.tenant_id, new.id);
        return null;
      end $$;
      create constraint trigger virement_books after insert or update on virement
        deferrable initially deferred for each row execute function virement_books();
      create constraint trigger virement_books after insert or update on workflow_instance
        deferrable initially deferred for each row when (new.machine_id = 'virement')
        execute function virement_books();
    `);
    // Shifts asked for before this: the worker opens a virement for each side, where the shift stands now.
    await db.query(`
      alter table resource_shift no force row level security;
      alter table resource_shift_leg no force row level security;
      alter table workflow_due no force row level security;
      insert into workflow_due (tenant_id, id, kind, name, due_at, run_at, payload, dedupe_key)
        select l.tenant_id, gen_random_uuid(), 'effect', 'virement.open', now(), now(),
          jsonb_build_object('caseId', s.case_id, 'legId', l.id, 'organisationId', l.organisation_id),
          'virement.open:' || l.id
        from resource_shift_leg l join resource_shift s on s.tenant_id = l.tenant_id and s.id = l.shift_id;
      alter table resource_shift force row level security;
      alter table resource_shift_leg force row level security;
      alter table workflow_due force row level security;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger virement_books on workflow_instance;
      drop trigger ledger_line_books on ledger_line;
      alter table ledger_line drop constraint ledger_line_virement;
      alter table budget_heading drop constraint heading_moves_never_below_zero;
      drop index ledger_line_of_leg, ledger_line_of_heading, ledger_line_moves_once;
      create unique index ledger_line_moves_once on ledger_line (tenant_id, leg_id, act)
        where act in ('move_out', 'move_in');
      alter table ledger_line drop constraint ledger_line_act_check;
      alter table ledger_line add constraint ledger_line_act_check
        check (act in ('reserve', 'release', 'move_out', 'move_in')) not valid;
      drop table virement;
      drop function virement_books, ledger_line_books, virement_books_agree;
    `);
  }
}

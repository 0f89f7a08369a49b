import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '../security/tenant-table.ts';

/**
 * Budget headings and the ledger of each organisation; the shift that ties the legs of two organisations together.
 * A heading's balances are kept by the ledger's own trigger, so nothing can move money without a line.
 */
export class Money0007 implements MigrationInterface {
  name = 'Money1795400000007';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table budget_heading (
        tenant_id uuid not null,
        id uuid not null,
        code text not null,
        name text not null,
        year int not null,
        unit text not null default 'GBP' check (unit in ('GBP', 'FTE')),
        amount bigint not null check (amount >= 0),
        reserved bigint not null default 0 check (reserved >= 0),
        moved_in bigint not null default 0,
        moved_out bigint not null default 0,
        priority text,
        holder_person_id uuid not null,
        holder_name text not null,
        primary key (tenant_id, id),
        unique (tenant_id, code, year),
        constraint heading_never_below_zero check (amount + moved_in - moved_out - reserved >= 0)
      );
      ${tenantTable('budget_heading', ['select', 'insert', 'update'])}

      create table ledger_line (
        tenant_id uuid not null,
        id uuid not null,
        heading_id uuid not null,
        shift_id uuid not null,
        leg_id uuid not null,
        act text not null check (act in ('reserve', 'release', 'move_out', 'move_in')),
        amount bigint not null check (amount > 0),
        unit text not null check (unit in ('GBP', 'FTE')),
        year int not null,
        at timestamptz not null,
        made_by uuid,
        made_by_name text not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, heading_id) references budget_heading (tenant_id, id)
      );
      create unique index ledger_line_moves_once on ledger_line (tenant_id, leg_id, act)
        where act in ('move_out', 'move_in');
      ${tenantTable('ledger_line', ['select', 'insert'])}
      ${appendOnly('ledger_line')}

      create function ledger_line_moves_heading() returns trigger language plpgsql
        set search_path = pg_catalog, public as $$
      begin
        update public.budget_heading set
          reserved = reserved + case new.act when 'reserve' then new.amount
            when 'release' then -new.amount when 'move_out' then -new.amount else 0 end,
          moved_out = moved_out + case new.act when 'move_out' then new.amount else 0 end,
          moved_in = moved_in + case new.act when 'move_in' then new.amount else 0 end
        where tenant_id = new.tenant_id and id = new.heading_id and unit = new.unit and year = new.year;
        if not found then
          raise exception 'a ledger line must name a heading of the same unit and year'
            using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$;
      create trigger ledger_line_moves_heading after insert on ledger_line
        for each row execute function ledger_line_moves_heading();

      create function heading_follows_ledger() returns trigger language plpgsql set search_path = pg_catalog as $$
      begin
        if pg_trigger_depth() < 2 and (new.reserved, new.moved_in, new.moved_out)
            is distinct from (old.reserved, old.moved_in, old.moved_out) then
          raise exception 'the balances of a budget heading change by ledger lines only'
            using errcode = 'integrity_constraint_violation';
        end if;
        return new;
      end $$;
      create trigger heading_follows_ledger before update on budget_heading
        for each row execute function heading_follows_ledger();

      create table resource_shift (
        tenant_id uuid not null,
        id uuid not null,
        case_id uuid not null,
        asked_at timestamptz not null,
        primary key (tenant_id, id),
        foreign key (tenant_id, case_id) references improvement_case (tenant_id, id)
      );
      ${tenantTable('resource_shift', ['select', 'insert'])}
      ${appendOnly('resource_shift')}

      create table resource_shift_leg (
        tenant_id uuid not null,
        id uuid not null,
        shift_id uuid not null,
        organisation_id uuid not null,
        organisation_name text not null,
        heading text not null,
        unit text not null check (unit in ('GBP', 'FTE')),
        year int not null,
        amount bigint not null check (amount <> 0),
        primary key (tenant_id, id),
        foreign key (tenant_id, shift_id) references resource_shift (tenant_id, id)
      );
      ${tenantTable('resource_shift_leg', ['select', 'insert'])}
      ${appendOnly('resource_shift_leg')}

      create function shift_balances() returns trigger language plpgsql set search_path = pg_catalog, public as $$
      begin
        if exists (select 1 from public.resource_shift_leg
            where tenant_id = new.tenant_id and shift_id = new.shift_id
            group by unit, year having sum(amount) <> 0) then
          raise exception 'the lines of a resource shift must balance for each unit and year'
            using errcode = 'integrity_constraint_violation';
        end if;
        return null;
      end $$;
      create constraint trigger shift_balances after insert on resource_shift_leg
        deferrable initially deferred for each row execute function shift_balances();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table resource_shift_leg, resource_shift, ledger_line, budget_heading;
      drop function shift_balances, heading_follows_ledger, ledger_line_moves_heading`);
  }
}

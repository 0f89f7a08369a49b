import type { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, tenantTable } from '../security/tenant-table.ts';

const LONDON_TODAY = (column: string) => `(${column} at time zone 'Europe/London')::date`;

/**
 * Versions of a measure's definition, each a break in its series; proposals of exception criteria, which a member body
 * adopts; quality passports and leave given without one;
 * links of outcome chains.
 */
export class Measures0028 implements MigrationInterface {
  name = 'Measures1795400000028';

  async up(db: QueryRunner): Promise<void> {
    await db.query(definitions + criteria + quality + chains);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table outcome_link, key_leave, measure_passport;
      alter table exception_criteria drop column proposal_id;
      drop table criteria_proposal, indicator_definition;
      alter table suite drop column revision;
      alter table indicator drop column revision;
    `);
  }
}

const definitions = `
  alter table indicator add column revision int not null default 1;
  alter table suite add column revision int not null default 1;

  create table indicator_definition (
    tenant_id uuid not null,
    indicator_id uuid not null,
    version int not null check (version >= 1),
    effective_from date,
    definition text not null,
    polarity text not null,
    unit text not null,
    unit_label text not null,
    decimals int not null,
    numerator_label text,
    denominator_label text,
    reason text,
    set_by uuid,
    set_by_name text not null,
    set_at timestamptz not null,
    primary key (tenant_id, indicator_id, version),
    unique (tenant_id, indicator_id, effective_from),
    foreign key (tenant_id, indicator_id) references indicator (tenant_id, id),
    constraint definition_first_from_the_beginning check ((version = 1) = (effective_from is null)),
    constraint definition_change_has_a_reason check (version = 1 or length(trim(reason)) > 0),
    constraint definition_not_ahead check (effective_from <= ${LONDON_TODAY('set_at')})
  );
  ${tenantTable('indicator_definition', ['select', 'insert'])}
  ${appendOnly('indicator_definition')}
`;

const criteria = `
  create table criteria_proposal (
    tenant_id uuid not null,
    id uuid not null,
    rules jsonb not null,
    rationale text not null check (length(trim(rationale)) > 0),
    effective_from date not null,
    replaces_version int,
    state text not null check (state in ('proposed', 'adopted', 'refused', 'withdrawn')),
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    body text,
    comment text,
    primary key (tenant_id, id),
    constraint criteria_proposed_ahead check (${LONDON_TODAY('proposed_at')} <= effective_from),
    constraint criteria_decided_by_someone check ((state = 'proposed') = (decided_by is null)),
    constraint criteria_adopted_by_a_body check (state <> 'adopted' or length(trim(body)) > 0),
    constraint criteria_adopted_by_another check (state <> 'adopted' or decided_by <> proposed_by)
  );
  create unique index criteria_proposal_open on criteria_proposal (tenant_id) where state = 'proposed';
  ${tenantTable('criteria_proposal', ['select', 'insert', 'update'])}

  alter table exception_criteria
    add column proposal_id uuid,
    add foreign key (tenant_id, proposal_id) references criteria_proposal (tenant_id, id);
`;

const quality = `
  create table measure_passport (
    tenant_id uuid not null,
    indicator_id uuid not null,
    version int not null check (version >= 1),
    answers jsonb not null,
    assessed_by uuid not null,
    assessed_by_name text not null,
    assessed_at timestamptz not null,
    primary key (tenant_id, indicator_id, version),
    foreign key (tenant_id, indicator_id) references indicator (tenant_id, id)
  );
  ${tenantTable('measure_passport', ['select', 'insert'])}
  ${appendOnly('measure_passport')}

  create table key_leave (
    tenant_id uuid not null,
    id uuid not null,
    indicator_id uuid not null,
    reason text not null check (length(trim(reason)) > 0),
    body text not null check (length(trim(body)) > 0),
    until date not null,
    given_by uuid not null,
    given_by_name text not null,
    given_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, indicator_id) references indicator (tenant_id, id),
    constraint leave_ends check (until between ${LONDON_TODAY('given_at')} and ${LONDON_TODAY('given_at')} + 366)
  );
  create index key_leave_of on key_leave (tenant_id, indicator_id, until);
  ${tenantTable('key_leave', ['select', 'insert'])}
  ${appendOnly('key_leave')}
`;

const chains = `
  create table outcome_link (
    tenant_id uuid not null,
    id uuid not null,
    sort text not null check (sort in ('leadsTo', 'proxyFor')),
    from_indicator_id uuid not null,
    to_indicator_id uuid not null check (to_indicator_id <> from_indicator_id),
    lag_months int not null check (lag_months between 0 and 240),
    strength text not null check (strength in ('weak', 'moderate', 'strong')),
    evidence text not null check (length(trim(evidence)) > 0),
    proposed_by uuid not null,
    proposed_by_name text not null,
    proposed_at timestamptz not null,
    from_confirmed_by uuid,
    from_confirmed_by_name text,
    from_confirmed_at timestamptz,
    to_confirmed_by uuid,
    to_confirmed_by_name text,
    to_confirmed_at timestamptz,
    ended_by uuid,
    ended_by_name text,
    ended_at timestamptz,
    ended_reason text,
    primary key (tenant_id, id),
    foreign key (tenant_id, from_indicator_id) references indicator (tenant_id, id),
    foreign key (tenant_id, to_indicator_id) references indicator (tenant_id, id),
    constraint link_ends_with_a_reason check ((ended_at is null) = (ended_reason is null))
  );
  create unique index outcome_link_once on outcome_link (tenant_id, from_indicator_id, to_indicator_id)
    where ended_at is null;
  create index outcome_link_upstream on outcome_link (tenant_id, to_indicator_id) where ended_at is null;
  ${tenantTable('outcome_link', ['select', 'insert', 'update'])}
`;

/**
 * The tables of the host, as the first step of the schema makes them.
 *
 * - `workflow_instance`: where every instance stands. `version` counts its events.
 * - `workflow_event`: its history, append-only. `seq` is the version the event led to; `timers` records what
 *   the event did to the timers: which one it was (`fired`), due dates set (`set`), names taken away (`removed`).
 * - `workflow_due`: what is to happen later: timers, and effects waiting to be carried out. `due_at` is when
 *   it should happen, `run_at` when it is next tried; a row that failed too often has `parked_at`.
 * - `workflow_edge`: the changes of state each machine version allows. The same for every tenant.
 */
export const workflowTablesSql = `
create table workflow_instance (
  tenant_id uuid not null,
  id uuid not null,
  machine_id text not null,
  machine_version int not null,
  snapshot jsonb not null,
  state text not null,
  version int not null,
  last_hash text not null,
  status text not null check (status in ('active', 'done')),
  due_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (tenant_id, id)
);

create table workflow_event (
  tenant_id uuid not null,
  instance_id uuid not null,
  seq int not null,
  type text not null,
  payload jsonb not null,
  actor jsonb not null,
  at timestamptz not null,
  from_state text not null,
  to_state text not null,
  timers jsonb not null,
  prev_hash text not null,
  hash text not null,
  txid xid8 not null default pg_current_xact_id(),
  primary key (tenant_id, instance_id, seq),
  foreign key (tenant_id, instance_id) references workflow_instance (tenant_id, id)
);

create table workflow_due (
  tenant_id uuid not null,
  id uuid not null,
  instance_id uuid,
  kind text not null check (kind in ('timer', 'effect')),
  name text not null,
  due_at timestamptz not null,
  run_at timestamptz not null,
  payload jsonb not null,
  dedupe_key text,
  attempts int not null default 0,
  last_error text,
  parked_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, id),
  foreign key (tenant_id, instance_id) references workflow_instance (tenant_id, id),
  check (kind = 'effect' or instance_id is not null)
);
create unique index workflow_due_timer on workflow_due (tenant_id, instance_id, name) where kind = 'timer';
create unique index workflow_due_dedupe on workflow_due (tenant_id, dedupe_key) where dedupe_key is not null;
create index workflow_due_next on workflow_due (run_at, id) where parked_at is null;

create table workflow_edge (
  machine_id text not null,
  machine_version int not null,
  region text not null,
  from_state text not null,
  to_state text not null,
  event_type text not null,
  primary key (machine_id, machine_version, region, from_state, event_type, to_state)
);
`;

/**
 * What the database itself refuses, whoever asks and by whatever way: a change of state without its event, an
 * event without its change of state, a step the machine's chart does not have, and any change of the past.
 * The triggers look after statements, so an instance and its event must be written by one statement.
 * `pg_temp` stands last in the search path: a temporary table of the same name deceives nobody.
 */
export const workflowTriggersSql = `
create or replace function workflow_regions(state text) returns table (region text, leaf text)
language sql immutable set search_path = public, pg_temp as $$
  select case when strpos(part, ':') > 0 then split_part(part, ':', 1) else '' end,
         case when strpos(part, ':') > 0 then split_part(part, ':', 2) else part end
  from string_to_table(state, ';') as part where part <> ''
$$;

create or replace function workflow_check_edges(
  machine text, machine_number int, event text, before text, after text
) returns void language plpgsql set search_path = public, pg_temp as $$
declare
  step record;
begin
  for step in
    select region, coalesce(o.leaf, '') as from_leaf, coalesce(n.leaf, '') as to_leaf
    from workflow_regions(before) o full join workflow_regions(after) n using (region)
    where o.leaf is distinct from n.leaf
  loop
    if not exists (
      select from workflow_edge e
      where e.machine_id = machine and e.machine_version = machine_number and e.region = step.region
        and e.from_state = step.from_leaf and e.to_state = step.to_leaf and e.event_type = event
    ) then
      raise exception 'Machine % version % has no step from "%" to "%" by "%".',
        machine, machine_number, step.from_leaf, step.to_leaf, event using errcode = 'check_violation';
    end if;
  end loop;
end
$$;

create or replace function workflow_check_instance() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  event_type text;
  before text := '';
  before_hash text := '';
  next_version int := 1;
begin
  if tg_op = 'UPDATE' then
    before := old.state;
    before_hash := old.last_hash;
    next_version := old.version + 1;
    if (new.tenant_id, new.id, new.machine_id, new.created_at)
       is distinct from (old.tenant_id, old.id, old.machine_id, old.created_at) then
      raise exception 'A workflow instance keeps its tenant, id and machine.' using errcode = 'check_violation';
    end if;
    if old.status = 'done' and new.status <> 'done' then
      raise exception 'A workflow instance that is done stays so.' using errcode = 'check_violation';
    end if;
  end if;
  if new.version <> next_version then
    raise exception 'A workflow instance changes by one version at a time.' using errcode = 'check_violation';
  end if;
  select e.type into event_type from workflow_event e
  where e.tenant_id = new.tenant_id and e.instance_id = new.id and e.seq = new.version
    and e.from_state = before and e.to_state = new.state
    and e.prev_hash = before_hash and e.hash = new.last_hash and e.txid = pg_current_xact_id();
  if event_type is null then
    raise exception 'A workflow instance changes only together with its event.' using errcode = 'check_violation';
  end if;
  if (event_type = 'workflow.started') <> (tg_op = 'INSERT') then
    raise exception 'A workflow instance starts once.' using errcode = 'check_violation';
  end if;
  if event_type = 'workflow.migrated' then
    perform workflow_check_migration(old, new);
  elsif tg_op = 'UPDATE' and new.machine_version <> old.machine_version then
    raise exception 'A machine version changes only by a migration.' using errcode = 'check_violation';
  elsif new.state <> before or tg_op = 'INSERT' then
    perform workflow_check_edges(new.machine_id, new.machine_version, event_type, before, new.state);
  end if;
  return null;
end
$$;

create or replace function workflow_check_migration(before workflow_instance, after workflow_instance)
returns void language plpgsql set search_path = public, pg_temp as $$
begin
  if after.machine_version <= before.machine_version then
    raise exception 'A migration leads to a later machine version.' using errcode = 'check_violation';
  end if;
  if exists (
    select from workflow_regions(after.state) r
    where not exists (
      select from workflow_edge e
      where e.machine_id = after.machine_id and e.machine_version = after.machine_version
        and e.region = r.region and r.leaf in (e.from_state, e.to_state)
    )
  ) then
    raise exception 'Machine % version % has no state "%".', after.machine_id, after.machine_version, after.state
      using errcode = 'check_violation';
  end if;
end
$$;

create or replace function workflow_check_event() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if not exists (
    select from workflow_instance i
    where i.tenant_id = new.tenant_id and i.id = new.instance_id
      and i.version = new.seq and i.last_hash = new.hash and i.state = new.to_state
  ) then
    raise exception 'A workflow event is written only together with its instance.' using errcode = 'check_violation';
  end if;
  return null;
end
$$;

create or replace function workflow_stamp_event() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  new.txid := pg_current_xact_id();
  return new;
end
$$;

create or replace function workflow_refuse() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  raise exception 'The history of a workflow is kept: no % of %.', lower(tg_op), tg_table_name
    using errcode = 'check_violation';
end
$$;

create trigger workflow_instance_checked after insert or update on workflow_instance
  for each row execute function workflow_check_instance();
create trigger workflow_instance_kept before delete on workflow_instance
  for each row execute function workflow_refuse();
create trigger workflow_instance_whole before truncate on workflow_instance
  for each statement execute function workflow_refuse();
create trigger workflow_event_stamped before insert on workflow_event
  for each row execute function workflow_stamp_event();
create trigger workflow_event_checked after insert on workflow_event
  for each row execute function workflow_check_event();
create trigger workflow_event_kept before update or delete on workflow_event
  for each row execute function workflow_refuse();
create trigger workflow_event_whole before truncate on workflow_event
  for each statement execute function workflow_refuse();
`;

/**
 * The second step of the schema: what the database refuses stays refused, at a third of the price, and each page has
 * room for the next version of its instances.
 *
 * - A change of state without regions is looked up at once; with regions, only those that moved are taken apart.
 * - What an event says of its transaction is compared, no longer overwritten by a trigger of its own.
 */
export const quickerTriggersSql = `
alter table workflow_instance set (fillfactor = 70);

create or replace function workflow_check_edges(
  machine text, machine_number int, event text, before text, after text
) returns void language plpgsql set search_path = public, pg_temp as $$
declare
  befores text[] := string_to_array(before, ';');
  afters text[] := string_to_array(after, ';');
  step record;
begin
  for step in
    select region, coalesce(o.leaf, '') as from_leaf, coalesce(n.leaf, '') as to_leaf
    from (
      select case when strpos(part, ':') > 0 then split_part(part, ':', 1) else '' end as region,
             case when strpos(part, ':') > 0 then split_part(part, ':', 2) else part end as leaf
      from unnest(befores) as part where part <> all (afters)
    ) o full join (
      select case when strpos(part, ':') > 0 then split_part(part, ':', 1) else '' end as region,
             case when strpos(part, ':') > 0 then split_part(part, ':', 2) else part end as leaf
      from unnest(afters) as part where part <> all (befores)
    ) n using (region)
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
  event text;
  before text := '';
  before_hash text := '';
  next_version int := 1;
begin
  if tg_op = 'UPDATE' then
    before := old.state;
    before_hash := old.last_hash;
    next_version := old.version + 1;
    if new.tenant_id <> old.tenant_id or new.id <> old.id or new.machine_id <> old.machine_id
       or new.created_at <> old.created_at then
      raise exception 'A workflow instance keeps its tenant, id and machine.' using errcode = 'check_violation';
    end if;
    if old.status = 'done' and new.status <> 'done' then
      raise exception 'A workflow instance that is done stays so.' using errcode = 'check_violation';
    end if;
  end if;
  if new.version <> next_version then
    raise exception 'A workflow instance changes by one version at a time.' using errcode = 'check_violation';
  end if;
  select e.type into event from workflow_event e
  where e.tenant_id = new.tenant_id and e.instance_id = new.id and e.seq = new.version
    and e.from_state = before and e.to_state = new.state
    and e.prev_hash = before_hash and e.hash = new.last_hash and e.txid = pg_current_xact_id();
  if event is null then
    raise exception 'A workflow instance changes only together with its event.' using errcode = 'check_violation';
  end if;
  if (event = 'workflow.started') <> (tg_op = 'INSERT') then
    raise exception 'A workflow instance starts once.' using errcode = 'check_violation';
  end if;
  if event = 'workflow.migrated' then
    perform workflow_check_migration(old, new);
  elsif tg_op = 'UPDATE' and new.machine_version <> old.machine_version then
    raise exception 'A machine version changes only by a migration.' using errcode = 'check_violation';
  elsif new.state <> before or tg_op = 'INSERT' then
    -- Without regions one look answers; what it does not find is looked into, and named.
    if not exists (
      select from workflow_edge e
      where e.machine_id = new.machine_id and e.machine_version = new.machine_version and e.region = ''
        and e.from_state = before and e.to_state = new.state and e.event_type = event
    ) then
      perform workflow_check_edges(new.machine_id, new.machine_version, event, before, new.state);
    end if;
  end if;
  return null;
end
$$;

create or replace function workflow_check_event() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
  if new.txid <> pg_current_xact_id() or not exists (
    select from workflow_instance i
    where i.tenant_id = new.tenant_id and i.id = new.instance_id
      and i.version = new.seq and i.last_hash = new.hash and i.state = new.to_state
  ) then
    raise exception 'A workflow event is written only together with its instance.' using errcode = 'check_violation';
  end if;
  return null;
end
$$;

drop trigger workflow_event_stamped on workflow_event;
drop function workflow_stamp_event();
`;

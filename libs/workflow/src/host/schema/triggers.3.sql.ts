/**
 * The third step of the schema: the same refusals, with one look instead of two at each change of an instance. The event
 * and the edge it took are found together; what that look does not know is looked into, and named, as before.
 */
export const oneLookTriggersSql = `
create or replace function workflow_check_instance() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
  event text;
  is_edge boolean;
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
  -- Without regions this one look answers; a state with regions is taken apart below.
  select e.type, exists (
    select from workflow_edge g
    where g.machine_id = new.machine_id and g.machine_version = new.machine_version and g.region = ''
      and g.from_state = before and g.to_state = new.state and g.event_type = e.type
  ) into event, is_edge
  from workflow_event e
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
  elsif not is_edge and (new.state <> before or tg_op = 'INSERT') then
    perform workflow_check_edges(new.machine_id, new.machine_version, event, before, new.state);
  end if;
  return null;
end
$$;
`;

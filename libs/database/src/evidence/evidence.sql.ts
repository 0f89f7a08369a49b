/** A seal as the rules of evidence see it, out of `seal s`. */
export const SEAL_COLUMNS = `jsonb_build_object('tenantId', s.tenant_id, 'number', s.number, 'at', s.at,
  'size', s.size, 'root', s.root, 'prevHash', s.prev_hash, 'hash', s.hash)`;

/** An entry with its texts as the rules of evidence see it, out of `audit_entry a` and `audit_text t`. */
export const ENTRY_COLUMNS = `jsonb_build_object('tenantId', a.tenant_id, 'stream', a.stream, 'seq', a.seq,
  'format', a.format, 'at', a.at, 'personId', a.person_id, 'personName', a.person_name, 'person', a.person,
  'appointments', a.appointments, 'onBehalfOf', a.on_behalf_of, 'action', a.action, 'before', a.before,
  'after', a.after, 'prevHash', a.prev_hash, 'hash', a.hash, 'texts', coalesce(t.texts, '{}'))`;

/** An event of a process as the rules of evidence see it, out of `workflow_event e`. */
export const EVENT_COLUMNS = `jsonb_build_object('instanceId', e.instance_id, 'seq', e.seq, 'type', e.type,
  'payload', e.payload, 'actor', e.actor, 'at', e.at, 'from', e.from_state, 'to', e.to_state, 'timers', e.timers,
  'prevHash', e.prev_hash, 'hash', e.hash)`;

import type { JsonSnapshot } from '../pure/json.snapshot.ts';
import type { JsonObject } from '../pure/json.value.ts';
import type { InstanceKey } from './commands.ts';
import type { InstanceRow } from './instance.ts';
import type { HistoryEvent } from './queries.ts';
import type { Sql } from './sql.ts';

/** All that is stored of one instance, at one moment. */
export interface Dossier {
  readonly instance: InstanceRow & { readonly snapshot: JsonSnapshot; readonly dueAt: string | null };
  readonly events: readonly (Omit<HistoryEvent, 'at'> & { readonly at: string })[];
  readonly timers: readonly { readonly name: string; readonly dueAt: string; readonly payload: JsonObject }[];
}

/** Reads an instance, its history and its timers in one statement, so that no command comes between. */
export async function readDossier(sql: Sql, { tenantId, id }: InstanceKey): Promise<Dossier | undefined> {
  const [row] = await sql.query<{ dossier: Dossier }>(
    `select jsonb_build_object(
       'instance', to_jsonb(i) || jsonb_build_object('dueAt', i.due_at),
       'events', (
         select coalesce(jsonb_agg(jsonb_build_object(
           'seq', e.seq, 'type', e.type, 'payload', e.payload, 'actor', e.actor, 'at', e.at,
           'from', e.from_state, 'to', e.to_state, 'timers', e.timers,
           'prevHash', e.prev_hash, 'hash', e.hash) order by e.seq), '[]')
         from workflow_event e where e.tenant_id = i.tenant_id and e.instance_id = i.id),
       'timers', (
         select coalesce(jsonb_agg(jsonb_build_object(
           'name', d.name, 'dueAt', d.due_at, 'payload', d.payload)), '[]')
         from workflow_due d
         where d.tenant_id = i.tenant_id and d.instance_id = i.id and d.kind = 'timer')
     ) as dossier
     from workflow_instance i where i.tenant_id = $1 and i.id = $2`,
    [tenantId, id],
  );
  return row?.dossier;
}

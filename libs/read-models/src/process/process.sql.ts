/** One event of a process, as stored. */
export interface FoundEvent {
  seq: number;
  type: string;
  payload: Record<string, unknown>;
  actor: { name?: string; token?: string } | null;
  at: Date;
  from_state: string;
  to_state: string;
}

/** What happened in the instance $2 of the tenant $1, newest first. */
export const PROCESS_EVENTS = {
  name: 'process-events',
  text: `
    select seq, type, payload, actor, at, from_state, to_state
      from workflow_event
     where tenant_id = $1 and instance_id = $2
     order by seq desc`,
} as const;

/** A notice of a process, as kept. */
export interface FoundNotice {
  at: Date;
  addressed_to: string;
  about: string;
  kind: string;
}

/** Who was told of what in the instance $2 of the tenant $1, newest first. */
export const PROCESS_NOTICES = {
  name: 'process-notices',
  text: `
    select at, addressed_to, about, kind from notice where tenant_id = $1 and instance_id = $2 order by at desc, id`,
} as const;

/**
 * What happens to waiting rows with a move. Each shape is a statement of its own, prepared under its own name, so that the
 * database begins no part of a statement that has nothing to do.
 */
export interface DueShape {
  /** Timers taken away. A single one is compared plainly: only then is a plan kept that fits every move. */
  readonly removed: 'none' | 'one' | 'some';
  /** Timers and effects put in; `over`: among them a timer whose name may wait already, and gives way. */
  readonly added: 'none' | 'fresh' | 'over';
}

/** A statement with the name that it is prepared under. */
export interface NamedStatement {
  readonly name: string;
  readonly text: string;
}

/** The parameters that every statement has, in their order; what is removed and what is added come after them. */
const P = {
  tenant: '$1',
  id: '$2',
  machineVersion: '$3',
  snapshot: '$4::jsonb',
  to: '$5',
  hash: '$6',
  version: '$7',
  status: '$8',
  dueAt: '$9',
  at: '$10',
  from: '$11',
  prevHash: '$12',
  type: '$13',
  payload: '$14::jsonb',
  actor: '$15::jsonb',
  timers: '$16::jsonb',
  machine: '$17',
} as const;
const ALWAYS = Object.keys(P).length;

const insertInstance = `
  insert into workflow_instance (tenant_id, id, machine_id, machine_version, snapshot, state, last_hash,
    version, status, due_at, created_at, updated_at)
  values (${P.tenant}, ${P.id}, ${P.machine}, ${P.machineVersion}, ${P.snapshot}, ${P.to}, ${P.hash},
    ${P.version}, ${P.status}, ${P.dueAt}, ${P.at}, ${P.at})
  returning version`;

const updateInstance = `
  update workflow_instance
  set machine_version = ${P.machineVersion}, snapshot = ${P.snapshot}, state = ${P.to}, last_hash = ${P.hash},
      version = ${P.version}, status = ${P.status}, due_at = ${P.dueAt}, updated_at = ${P.at}
  where tenant_id = ${P.tenant} and id = ${P.id} and machine_id = ${P.machine} and version = ${P.version} - 1
  returning version`;

const insertEvent = `
  insert into workflow_event
    (tenant_id, instance_id, seq, type, payload, actor, at, from_state, to_state, timers, prev_hash, hash)
  values (${P.tenant}, ${P.id}, ${P.version}, ${P.type}, ${P.payload}, ${P.actor}, ${P.at}, ${P.from}, ${P.to},
    ${P.timers}, ${P.prevHash}, ${P.hash})`;

const removeTimers = (which: string): string => `
  delete from workflow_due
  where tenant_id = ${P.tenant} and instance_id = ${P.id} and kind = 'timer' and name ${which}`;

const addDue = (rows: string): string => `
  insert into workflow_due (tenant_id, id, instance_id, kind, name, due_at, run_at, payload, dedupe_key)
  select ${P.tenant}, d.id, ${P.id}, d.kind, d.name, d.due_at, d.due_at, d.payload, d.dedupe_key
  from jsonb_to_recordset(${rows}::jsonb)
    as d(id uuid, kind text, name text, due_at timestamptz, payload jsonb, dedupe_key text)`;

const giveWay = `
  on conflict (tenant_id, instance_id, name) where kind = 'timer' do update
    set due_at = excluded.due_at, run_at = excluded.run_at, payload = excluded.payload,
        attempts = 0, last_error = null, parked_at = null`;

const known = new Map<string, NamedStatement>();

/** The statement that writes the first event of an instance, or a later one, with all that is due because of it. */
export function recordStatement(begins: boolean, { removed, added }: DueShape): NamedStatement {
  const name = ['workflow', begins ? 'begin' : 'move', removed, added].join('_');
  const statement = known.get(name) ?? { name, text: textOf(begins, { removed, added }) };
  known.set(name, statement);
  return statement;
}

function textOf(begins: boolean, { removed, added }: DueShape): string {
  const rows = `$${ALWAYS + (removed === 'none' ? 1 : 2)}`;
  const parts = [
    `stored as (${begins ? insertInstance : updateInstance}\n)`,
    `logged as (${insertEvent}\n)`,
    ...(removed === 'one' ? [`removed as (${removeTimers(`= $${ALWAYS + 1}`)}\n)`] : []),
    ...(removed === 'some' ? [`removed as (${removeTimers(`= any($${ALWAYS + 1}::text[])`)}\n)`] : []),
    ...(added === 'fresh' ? [`added as (${addDue(rows)}\n)`] : []),
    ...(added === 'over' ? [`added as (${addDue(rows)}${giveWay}\n)`] : []),
  ];
  return `with ${parts.join(', ')}\nselect version from stored`;
}

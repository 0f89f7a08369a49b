import { machineEdges } from '../pure/machine.edges.ts';
import type { MachineRegistry, RegisteredMachine } from '../pure/machine.registry.ts';
import type { Sql } from './sql.ts';

interface EdgeRow {
  readonly region: string;
  readonly from_state: string;
  readonly to_state: string;
  readonly event_type: string;
}

/**
 * Writes the edges of every registered machine version; run by the owner after the schema and whenever the
 * program starts with new versions. Edges of versions that are no longer registered stay.
 * @throws if a version is already there with other edges: a changed chart needs a new version
 */
export async function installEdges(sql: Sql, registry: MachineRegistry): Promise<void> {
  for (const registered of registry.all()) await installMachine(sql, registered);
}

async function installMachine(sql: Sql, registered: RegisteredMachine): Promise<void> {
  const { id, version } = registered;
  const wanted = machineEdges(registered).map((edge) => ({
    region: edge.region,
    from_state: edge.from,
    to_state: edge.to,
    event_type: edge.eventType,
  }));
  const present = await sql.query<EdgeRow>(
    `select region, from_state, to_state, event_type from workflow_edge
     where machine_id = $1 and machine_version = $2`,
    [id, version],
  );
  if (present.length > 0) {
    if (textOf(present) === textOf(wanted)) return;
    throw new Error(`Machine "${id}" version ${version} is installed with other edges; raise its version.`);
  }
  await sql.query(
    `insert into workflow_edge (machine_id, machine_version, region, from_state, to_state, event_type)
     select $1, $2, e.region, e.from_state, e.to_state, e.event_type
     from jsonb_to_recordset($3::jsonb) as e(region text, from_state text, to_state text, event_type text)
     on conflict do nothing`,
    [id, version, JSON.stringify(wanted)],
  );
}

function textOf(edges: readonly EdgeRow[]): string {
  return edges
    .map((edge) => JSON.stringify([edge.region, edge.from_state, edge.to_state, edge.event_type]))
    .sort()
    .join('\n');
}

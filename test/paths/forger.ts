import { Client, escapeLiteral } from 'pg';

/** One change of state that a chart does not have: where to, and under the name of which event. */
export interface Jump {
  state: string;
  type: string;
}

interface Instance {
  tenantId: string;
  id: string;
}

const edgeKey = (region: string, from: string, to: string, type: string): string =>
  [region, from, to, type].join(' ');

/** Somebody who has the very role that the API's commands run under, and writes SQL of their own. */
export class Forger {
  /** How many changes of state were tried. */
  tried = 0;

  private constructor(private readonly client: Client) {}

  /** @param url address of the API's role */
  static async open(url: string): Promise<Forger> {
    const client = new Client({ connectionString: url });
    await client.connect();
    return new Forger(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** The edges of the newest version of a machine, and the states that its instances can rest in, by region. */
  async chartOf(machineId: string): Promise<Chart> {
    const { rows } = await this.client.query<{
      region: string;
      from_state: string;
      to_state: string;
      event_type: string;
    }>(
      `select region, from_state, to_state, event_type from workflow_edge e where machine_id = $1
         and machine_version = (select max(machine_version) from workflow_edge where machine_id = e.machine_id)`,
      [machineId],
    );
    const states = new Map<string, Set<string>>();
    for (const { region, to_state: to } of rows) {
      if (to !== '') states.set(region, (states.get(region) ?? new Set()).add(to));
    }
    const edges = rows.map((edge) => edgeKey(edge.region, edge.from_state, edge.to_state, edge.event_type));
    return { edges: new Set(edges), states };
  }

  /** Runs statements in a transaction of a tenant and undoes them. @returns the error's code, or null */
  async attempt(
    tenantId: string,
    statements: readonly (readonly [string, unknown[]])[],
  ): Promise<string | null> {
    await this.client.query('begin');
    try {
      await this.client.query(`select set_config('app.tenants', $1, true)`, [tenantId]);
      for (const [text, values] of statements) await this.client.query(text, values);
      await this.client.query('set constraints all immediate');
      return null;
    } catch (error) {
      return (error as { code?: string }).code ?? 'unknown';
    } finally {
      await this.client.query('rollback');
    }
  }

  /**
   * Tries every jump of one instance in one block on the server: the state moved with a forged event beside it, as the
   * host itself would write them. @returns the error's code: that of the block's own complaint when any went through
   */
  attemptAll({ tenantId, id }: Instance, jumps: readonly Jump[]): Promise<string | null> {
    this.tried += jumps.length;
    const key = `tenant_id = ${escapeLiteral(tenantId)} and id = ${escapeLiteral(id)}`;
    const all = escapeLiteral(JSON.stringify(jumps));
    const block = `do $block$
      declare jump record; before record;
      begin
        select * into before from workflow_instance where ${key};
        for jump in select * from json_to_recordset(${all}) as j(state text, type text) loop
          begin
            with moved as (
              update workflow_instance set state = jump.state, version = version + 1, last_hash = 'forged'
               where ${key} returning tenant_id, id, version, state
            )
            insert into workflow_event
              (tenant_id, instance_id, seq, type, payload, actor, at, from_state, to_state, timers, prev_hash, hash)
            select tenant_id, id, version, jump.type, '{}', '{}', now(), before.state, state,
                   '{"set":{},"removed":[]}', before.last_hash, 'forged' from moved;
            set constraints all immediate;
            raise exception 'went through: % by %', jump.state, jump.type using errcode = 'P0001';
          exception when check_violation then null;
          end;
        end loop;
      end $block$`;
    return this.attempt(tenantId, [[block, []]]);
  }
}

export interface Chart {
  edges: ReadonlySet<string>;
  /** By region; one without a name where the machine has no regions. */
  states: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Where an instance stands in each region, from the host's text. */
export function regionsOf(state: string): Map<string, string> {
  return new Map(
    state.split(';').map((part): [string, string] => {
      const [region, leaf] = part.split(':');
      return leaf === undefined ? ['', part] : [region ?? '', leaf];
    }),
  );
}

/** Every change of one region from here that is no edge of the chart, under each of these events' names. */
export function jumpsFrom({ edges, states }: Chart, state: string, types: readonly string[]): Jump[] {
  const regions = regionsOf(state);
  const text = (region: string, leaf: string): string =>
    [...regions].map(([name, stands]) => `${name && `${name}:`}${name === region ? leaf : stands}`).join(';');
  return [...regions].flatMap(([region, from]) =>
    [...(states.get(region) ?? [])]
      .filter((to) => to !== from)
      .flatMap((to) => types.map((type) => ({ to, type })))
      .filter(({ to, type }) => !edges.has(edgeKey(region, from, to, type)))
      .map(({ to, type }) => ({ state: text(region, to), type })),
  );
}

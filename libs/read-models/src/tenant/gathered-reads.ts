import type { NamedQuery } from './tenant.reader.ts';

/** Reads asked for in one turn, and who waits for each. */
interface Gathered {
  readonly asked: Asked[];
}

interface Asked {
  readonly queries: readonly NamedQuery[];
  readonly resolve: (rows: object[][]) => void;
  readonly reject: (error: unknown) => void;
}

/** Sends statements among what tenants hold, in one transaction and one round trip. */
export type Send = (tenantIds: readonly string[], queries: readonly NamedQuery[]) => Promise<object[][]>;

/** More statements than this travel apart, so that no connection is held by one request for long. */
const MOST_TOGETHER = 24;

/**
 * Gathers what one request reads in one turn of the event loop into one transaction: its fields are resolved side by side, and
 * each would otherwise pay for a begin, a tenant setting and a commit of its own, and see another moment. A request is
 * known by its actor's very list of tenants, which is made anew for each, so nothing is ever gathered across requests.
 */
export class GatheredReads {
  private readonly open = new WeakMap<readonly string[], Gathered>();

  constructor(private readonly send: Send) {}

  /** Rows of each statement, in order. A failure elsewhere in the gathering is not this reader's: it is then read alone. */
  read(tenantIds: readonly string[], queries: readonly NamedQuery[]): Promise<object[][]> {
    return new Promise((resolve, reject) => {
      this.gathering(tenantIds).asked.push({ queries, resolve, reject });
    });
  }

  private gathering(tenantIds: readonly string[]): Gathered {
    let gathered = this.open.get(tenantIds);
    if (!gathered) {
      gathered = { asked: [] };
      this.open.set(tenantIds, gathered);
      const { asked } = gathered;
      setImmediate(() => {
        this.open.delete(tenantIds);
        for (const together of inPieces(asked)) void this.sendTogether(tenantIds, together);
      });
    }
    return gathered;
  }

  private async sendTogether(tenantIds: readonly string[], asked: readonly Asked[]): Promise<void> {
    try {
      const rows = await this.send(
        tenantIds,
        asked.flatMap(({ queries }) => queries),
      );
      let at = 0;
      for (const { queries, resolve } of asked) resolve(rows.slice(at, (at += queries.length)));
    } catch (error) {
      const [only, ...others] = asked;
      if (only && others.length === 0) only.reject(error);
      else for (const one of asked) void this.sendTogether(tenantIds, [one]);
    }
  }
}

function inPieces(asked: readonly Asked[]): Asked[][] {
  const pieces: Asked[][] = [];
  let room = 0;
  for (const one of asked) {
    const last = pieces.at(-1);
    if (last && one.queries.length <= room) last.push(one);
    else {
      pieces.push([one]);
      room = MOST_TOGETHER;
    }
    room -= one.queries.length;
  }
  return pieces;
}

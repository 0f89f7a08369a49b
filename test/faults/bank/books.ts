import type { Deps } from '#application/command';
import type { Account } from './transfer.ts';

/** All the money there is at one moment, in pence, and how many headings stand below nought. */
export interface Balance {
  held: number;
  /** Enacted where it left, and not yet where it goes. */
  underWay: number;
  below: number;
}

const tenantsOf = (accounts: readonly Account[]): string[] => [
  ...new Set(accounts.map(({ tenantId }) => tenantId)),
];

/** What the headings hold and what is under way between them, in one look. */
export async function balance(deps: Deps, accounts: readonly Account[]): Promise<Balance> {
  const [row] = await deps.transactions.run(tenantsOf(accounts), (tx) =>
    tx.sql.query<{ held: string; under_way: string; below: string }>(
      `select coalesce(sum(amount + moved_in - moved_out), 0) as held,
              (select coalesce(sum(case direction when 'out' then amount else -amount end), 0)
                 from virement where state in ('enacted', 'reversing.asked', 'reversing.agreed')) as under_way,
              count(*) filter (where amount + moved_in - moved_out - reserved < 0 or reserved < 0) as below
         from budget_heading where id = any($1)`,
      [accounts.map(({ headingId }) => headingId)],
    ),
  );
  return { held: Number(row?.held), underWay: Number(row?.under_way), below: Number(row?.below) };
}

/** Headings whose balances are not what the lines of their ledger add up to; none where the books agree. */
export async function disagreeing(deps: Deps, accounts: readonly Account[]): Promise<string[]> {
  const rows = await deps.transactions.run(tenantsOf(accounts), (tx) =>
    tx.sql.query<{ code: string }>(
      `select h.code
         from budget_heading h
         left join lateral (
           select coalesce(sum(case act when 'reserve' then amount when 'release' then -amount
                    when 'move_out' then -amount when 'reverse_out' then -amount else 0 end), 0) as reserved,
                  coalesce(sum(case act when 'move_in' then amount when 'reverse_out' then -amount else 0 end), 0) as moved_in,
                  coalesce(sum(case act when 'move_out' then amount when 'reverse_in' then -amount else 0 end), 0) as moved_out
             from ledger_line l where l.tenant_id = h.tenant_id and l.heading_id = h.id) books on true
        where h.id = any($1)
          and (h.reserved, h.moved_in, h.moved_out) is distinct from (books.reserved, books.moved_in, books.moved_out)`,
      [accounts.map(({ headingId }) => headingId)],
    ),
  );
  return rows.map(({ code }) => code);
}

/** How the movements of a run stand: a count for each pair of states of the two sides, by how the journal has them. */
export async function movements(deps: Deps, accounts: readonly Account[]) {
  return deps.transactions.run(tenantsOf(accounts), (tx) =>
    tx.sql.query<{ number: number; states: string; ids: string[]; tenants: string[] }>(
      `select case_number as number, string_agg(state, ' ' order by direction desc) as states,
              array_agg(id::text order by direction desc) as ids, array_agg(tenant_id::text order by direction desc) as tenants
         from virement group by case_number order by case_number`,
    ),
  );
}

/** Histories among these that do not replay to what is stored. */
export async function brokenHistories(
  deps: Deps,
  keys: readonly { tenantId: string; id: string }[],
): Promise<string[]> {
  const broken: string[] = [];
  const each = 500;
  for (let from = 0; from < keys.length; from += each) {
    const some = keys.slice(from, from + each);
    await deps.transactions.run([...new Set(some.map(({ tenantId }) => tenantId))], async (tx) => {
      for (const key of some) {
        const verification = await deps.host.verify(tx.sql, key);
        if (!verification.ok) broken.push(`${key.id}: ${verification.reason}`);
      }
    });
  }
  return broken;
}

import type { ImportRecord } from '#application/ports/imports';
import type { IndicatorRecord } from '#application/ports/records';
import type { Tx } from '#application/ports/stores';
import { camel } from './import-columns.ts';

/** Indicators of a tenant that figures can come in for. */
export async function indicatorsOf(tx: Tx, tenantId: string): Promise<IndicatorRecord[]> {
  const rows = await tx.sql.query(
    'select * from indicator where tenant_id = $1 and retired_at is null order by code',
    [tenantId],
  );
  return rows.map((row) => camel(row) as unknown as IndicatorRecord);
}

/** Names and codes of an organisation's own area, or of the areas of a partnership's members. */
export async function ownAreasOf(tx: Tx, { tenantId, kind }: ImportRecord): Promise<string[]> {
  const rows = await tx.sql.query<{ name: string; code: string | null }>(
    kind === 'observations'
      ? 'select name, gss_code as code from organisation where tenant_id = $1'
      : `select organisation_name as name, gss_code as code from membership
          where tenant_id = $1 and organisation_kind = 'council'`,
    [tenantId],
  );
  return rows.flatMap(({ name, code }) => (code ? [name, code] : [name]));
}

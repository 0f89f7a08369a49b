import type { Actor } from '#permissions/actor';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { TargetRow } from './indicator.rows.ts';
import type { FoundTarget } from './indicator.sql.ts';

const ONE_TARGET = {
  name: 'target',
  text: `
    select tenant_id, id, starts, ends, value, tolerance_below as "toleranceBelow",
           tolerance_above as "toleranceAbove", basis, example, fixed_at
      from target
     where tenant_id = $1 and id = $2`,
} as const;

/** Reads single targets. */
export class TargetReader {
  constructor(private readonly tenants: TenantReader) {}

  /** One target, or null. */
  async one(actor: Actor, { tenantId, id }: { tenantId: string; id: string }): Promise<TargetRow | null> {
    const values = [tenantId, id];
    const [found] = await this.tenants.read<FoundTarget>(actor.tenantIds, { ...ONE_TARGET, values });
    return found ? targetRow(found) : null;
  }
}

/** Columns of a target as a row. */
export function targetRow({ tenant_id, id, fixed_at, ...rest }: FoundTarget): TargetRow {
  return { ...rest, id: encodeId('Target', tenant_id, id), fixedAt: fixed_at };
}

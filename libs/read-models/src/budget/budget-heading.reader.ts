import type { ResourceUnit } from '#domain/resource/shift';
import type { Actor } from '#permissions/actor';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { BudgetHeadingRow } from './budget-heading.rows.ts';

interface Found {
  tenant_id: string;
  id: string;
  code: string;
  name: string;
  year: number;
  unit: ResourceUnit;
  amount: number;
  reserved: number;
  moved_in: number;
  moved_out: number;
  priority: string | null;
  holder_name: string;
}

/** Headings of the organisation in $1, in money and in staff. */
const OWN_HEADINGS = {
  name: 'budget-headings',
  text: `
    select tenant_id, id, code, name, year, unit, amount, reserved, moved_in, moved_out, priority, holder_name
      from budget_heading
     where tenant_id = $1
     order by year desc, unit desc, name`,
} as const;

/** Reads the budget headings of the organisation that the actor acts for, and of no other. */
export class BudgetHeadingReader {
  constructor(private readonly tenants: TenantReader) {}

  /** The headings, newest year first, in it money before staff, then by name. */
  async own(actor: Actor): Promise<BudgetHeadingRow[]> {
    const values = [actor.organisationId];
    const found = await this.tenants.read<Found>([actor.organisationId], { ...OWN_HEADINGS, values });
    return found.map(headingRow);
  }

  /** One of them, or null. */
  async one(
    actor: Actor,
    { tenantId, id }: { tenantId: string; id: string },
  ): Promise<BudgetHeadingRow | null> {
    const wanted = encodeId('BudgetHeading', tenantId, id);
    return (await this.own(actor)).find((row) => row.id === wanted) ?? null;
  }
}

function headingRow(found: Found): BudgetHeadingRow {
  const { amount, reserved, moved_in: movedIn, moved_out: movedOut } = found;
  return {
    id: encodeId('BudgetHeading', found.tenant_id, found.id),
    code: found.code,
    name: found.name,
    year: found.year,
    unit: found.unit,
    amount,
    reserved,
    movedIn,
    movedOut,
    available: amount + movedIn - movedOut - reserved,
    priority: found.priority,
    holderName: found.holder_name,
  };
}

import { encodeId, ID_TYPES } from '#read-models/global-id';
import { look } from '#testing/look';
import type { TwoPlaces } from '../two-places.ts';

/** Adds the ids of the first place's stored rows, whether anybody was shown them or not, to those that are known. */
export async function learnStored({ product, theirTenants, ids }: TwoPlaces): Promise<void> {
  for (const type of ID_TYPES) {
    const table = type.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase();
    const columns = await look<{ name: string }>(
      product.database.apiUrl,
      theirTenants,
      `select column_name::text as name from information_schema.columns
       where table_schema = 'public' and table_name = $1 and column_name in ('id', 'tenant_id')`,
      [table],
    );
    if (columns.length < 2) continue;
    const rows = await look<{ tenant: string; id: string }>(
      product.database.apiUrl,
      theirTenants,
      `select tenant_id as tenant, id from ${table} limit 20`,
    );
    const known = ids.get(type) ?? new Set<string>();
    for (const { tenant, id } of rows) known.add(encodeId(type, tenant, id));
    if (known.size) ids.set(type, known);
  }
}

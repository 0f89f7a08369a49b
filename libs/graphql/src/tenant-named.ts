import { decodeId, type Named } from '#read-models/global-id';

/** The tenant that an id names, be it a partnership or an organisation; null for anything else. */
export function tenantNamed(id: string): Named | null {
  const named = decodeId('Partnership', id) ?? decodeId('Organisation', id);
  return named && named.tenantId === named.id ? named : null;
}

import type { AuthorityLimitsRecord, AuthorityStore } from '#application/ports/authority';
import type { AuthorityLimits, AuthorityTier } from '#domain/resource/authority';
import type { ResourceUnit } from '#domain/resource/shift';
import type { Sql } from '#workflow/host/sql';

interface Found {
  version: number;
  starts: string;
  unit: ResourceUnit | null;
  up_to: string | null;
  approvers: AuthorityTier['approvers'] | null;
}

export class AuthoritySqlStore implements AuthorityStore {
  constructor(private readonly sql: Sql) {}

  async all(tenantId: string): Promise<AuthorityLimits[]> {
    await this.lock('pg_advisory_xact_lock_shared', tenantId);
    const found = await this.sql.query<Found>(
      `select l.version, to_char(l.starts, 'YYYY-MM-DD') as starts, t.unit, t.up_to::text as up_to, t.approvers
         from authority_limits l
         left join authority_tier t on t.tenant_id = l.tenant_id and t.version = l.version
        where l.tenant_id = $1 order by l.version, t.unit, t.place`,
      [tenantId],
      'authority-limits',
    );
    const versions = new Map<number, { starts: string; tiers: Record<ResourceUnit, AuthorityTier[]> }>();
    for (const { version, starts, unit, up_to: upTo, approvers } of found) {
      const one = versions.get(version) ?? { starts, tiers: { GBP: [], FTE: [] } };
      versions.set(version, one);
      if (unit && approvers) one.tiers[unit].push({ upTo: upTo === null ? null : Number(upTo), approvers });
    }
    return [...versions].map(([version, one]) => ({ version, ...one }));
  }

  async lastToFollow(tenantId: string): Promise<number> {
    await this.lock('pg_advisory_xact_lock', tenantId);
    const [last] = await this.sql.query<{ version: number | null }>(
      'select max(version) as version from authority_limits where tenant_id = $1',
      [tenantId],
    );
    return last?.version ?? 0;
  }

  async add({ tenantId, version, starts, tiers, ...said }: AuthorityLimitsRecord): Promise<void> {
    const { decidedBy, reason, recordedBy, recordedByName, recordedAt } = said;
    await this.sql.query(
      `insert into authority_limits (tenant_id, version, starts, decided_by, reason, recorded_by, recorded_by_name, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tenantId, version, starts, decidedBy, reason, recordedBy, recordedByName, recordedAt],
    );
    const steps = (['GBP', 'FTE'] as const).flatMap((unit) =>
      tiers[unit].map(({ upTo, approvers }, place) => ({ unit, place: place + 1, up_to: upTo, approvers })),
    );
    await this.sql.query(
      `insert into authority_tier (tenant_id, version, unit, place, up_to, approvers)
       select $1, $2, t.unit, t.place, t.up_to, t.approvers
         from jsonb_to_recordset($3::jsonb) as t (unit text, place int, up_to bigint, approvers text[])`,
      [tenantId, version, JSON.stringify(steps)],
    );
  }

  private async lock(how: string, tenantId: string): Promise<void> {
    await this.sql.query(`select ${how}(hashtextextended($1, 0))`, [`${tenantId}/authority`]);
  }
}

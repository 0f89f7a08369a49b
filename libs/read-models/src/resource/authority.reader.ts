import { limitsOn, type AuthorityTier, type AuthorityTiers } from '#domain/resource/authority';
import { tiersInWords } from '#domain/resource/authority-words';
import type { Clock } from '#kernel/clock';
import { londonDateOf } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { policySubject } from '#permissions/policy-subject';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { AuthorityLimitsRow, AuthorityTierRow, AuthorityVersionRow } from './authority.rows.ts';

interface FoundVersion {
  version: number;
  starts: string;
  decidedBy: string;
  reason: string;
  recordedBy: string;
  recordedAt: Date;
  tiers: { unit: string; upTo: number | null; approvers: AuthorityTier['approvers'] }[];
}

const OWNER = {
  name: 'authority-owner',
  text: `select name from organisation where tenant_id = $1`,
} as const;

const VERSIONS = {
  name: 'authority-versions',
  text: `
    select l.version, l.starts, l.decided_by as "decidedBy", l.reason, l.recorded_by_name as "recordedBy",
           l.recorded_at as "recordedAt",
           coalesce((select json_agg(json_build_object('unit', t.unit, 'upTo', t.up_to, 'approvers', t.approvers)
                                     order by t.unit desc, t.place)
                       from authority_tier t where t.tenant_id = l.tenant_id and t.version = l.version), '[]') as tiers
      from authority_limits l
     where l.tenant_id = $1
     order by l.starts desc, l.version desc`,
} as const;

/** Reads how much who may decide in the organisation that the actor acts for, and in no other. */
export class AuthorityReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** Every version of its limits, the latest day first; null for an organisation that is not the actor's own. */
  async of(actor: Actor, tenantId: string): Promise<AuthorityLimitsRow | null> {
    if (tenantId !== actor.organisationId) return null;
    const [[owner], found] = await this.tenants.readAll<[{ name: string }, FoundVersion]>(
      [tenantId],
      [
        { ...OWNER, values: [tenantId] },
        { ...VERSIONS, values: [tenantId] },
      ],
    );
    if (!owner) return null;
    const may = authorise(
      actor,
      'set',
      'Policy',
      policySubject(tenantId, 'organisation', { limitsAuthority: true }),
    );
    const today = londonDateOf(this.clock.now());
    const all = found.map((one) => ({ ...one, tiers: tiersOf(one) }));
    const inForce = limitsOn(all, today)?.version ?? null;
    return {
      ownerId: encodeId('Organisation', tenantId, tenantId),
      name: owner.name,
      version: Math.max(0, ...found.map(({ version }) => version)),
      ...{ maySet: may.ok, whyNot: may.ok ? null : may.message },
      versions: all.map(({ tiers, ...one }): AuthorityVersionRow => {
        const standing = one.version === inForce ? 'inForce' : one.starts > today ? 'coming' : 'past';
        return { ...one, standing, tiers: (['GBP', 'FTE'] as const).flatMap((unit) => rowsOf(tiers, unit)) };
      }),
    };
  }
}

function tiersOf({ tiers }: FoundVersion): AuthorityTiers {
  return {
    GBP: tiers.filter(({ unit }) => unit === 'GBP'),
    FTE: tiers.filter(({ unit }) => unit === 'FTE'),
  };
}

/** The steps with their words; one without end where there are none. */
function rowsOf(tiers: AuthorityTiers, unit: keyof AuthorityTiers): AuthorityTierRow[] {
  return tiersInWords(tiers[unit], unit).map((words, at) => {
    const { upTo = null, approvers = [] } = tiers[unit][at] ?? {};
    return { unit, upTo, approvers: [...approvers], ...words };
  });
}

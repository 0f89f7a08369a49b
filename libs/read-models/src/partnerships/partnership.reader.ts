import { suiteAdvice } from '#domain/measure/suite';
import type { Clock } from '#kernel/clock';
import { londonDateOf, type LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { encodeId, readId } from '../global-id.ts';
import { organisationRow } from '../organisations/organisation.reader.ts';
import type { MembershipRow } from '../organisations/organisation.rows.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { PartnershipRow, SuiteRow, ThemeRow } from './partnership.rows.ts';
import { MEMBERS, PARTNERSHIPS, SUITES, THEMES } from './partnership.sql.ts';
import type { FoundMember, FoundPartnership, FoundSuite, FoundTheme } from './partnership.sql.ts';

/** What belongs to a partnership beyond its own row. */
export interface PartnershipDetails {
  members: MembershipRow[];
  suites: SuiteRow[];
  themes: ThemeRow[];
}

/** Reads partnerships with their members, suites and themes. */
export class PartnershipReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** Partnerships of the organisation the actor acts for, by name. */
  async mine(actor: Actor): Promise<PartnershipRow[]> {
    const found = await this.tenants.read<FoundPartnership>(actor.tenantIds, { ...PARTNERSHIPS, values: [] });
    return found.map(partnershipRow);
  }

  /** One of them, or null. */
  async one(actor: Actor, { id }: { id: string }): Promise<PartnershipRow | null> {
    const wanted = encodeId('Partnership', id, id);
    return (await this.mine(actor)).find((row) => row.id === wanted) ?? null;
  }

  /** Members, suites and themes of several partnerships at once, by the partnerships' opaque ids. */
  async details(actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, PartnershipDetails>> {
    const wanted = [ids.flatMap((id) => readId(id)?.id ?? [])];
    const [members, suites, themes] = await this.tenants.readAll<[FoundMember, FoundSuite, FoundTheme]>(
      actor.tenantIds,
      [
        { ...MEMBERS, values: wanted },
        { ...SUITES, values: wanted },
        { ...THEMES, values: wanted },
      ],
    );
    const details = new Map<string, PartnershipDetails>(
      ids.map((id) => [id, { members: [], suites: [], themes: [] }]),
    );
    const today = londonDateOf(this.clock.now());
    for (const member of members)
      details.get(partnershipId(member.tenant_id))?.members.push(membershipRow(member, today));
    for (const suite of suites) details.get(partnershipId(suite.tenant_id))?.suites.push(suiteRow(suite));
    for (const { tenant_id, code, name } of themes)
      details.get(partnershipId(tenant_id))?.themes.push({ code, name });
    return details;
  }

  /** One suite, or null. */
  async suite(actor: Actor, { tenantId, id }: { tenantId: string; id: string }): Promise<SuiteRow | null> {
    const found = await this.tenants.read<FoundSuite>(actor.tenantIds, { ...SUITES, values: [[tenantId]] });
    const suite = found.find((one) => one.id === id);
    return suite ? suiteRow(suite) : null;
  }
}

/** The opaque id of a partnership, which is its own tenant. */
export function partnershipId(id: string): string {
  return encodeId('Partnership', id, id);
}

/** Columns of a partnership as a row. */
export function partnershipRow({ id, code, name, description }: FoundPartnership): PartnershipRow {
  return { id: partnershipId(id), code, name, description };
}

/** Columns of a suite as a row, with advice on its size. */
export function suiteRow({ tenant_id, id, code, name, is_key, indicators }: FoundSuite): SuiteRow {
  return {
    id: encodeId('Suite', tenant_id, id),
    code,
    name,
    key: is_key,
    indicatorCount: indicators,
    advice: suiteAdvice(is_key, indicators),
  };
}

function membershipRow(member: FoundMember, today: LocalDate): MembershipRow {
  return {
    organisation: organisationRow(member),
    accountableBody: member.accountable_body,
    joined: member.joined,
    left: member.left,
    over: member.left !== null && member.left < today,
  };
}

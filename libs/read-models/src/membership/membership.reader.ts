import { dayWords } from '#domain/improvement/changes/change';
import { openWork, type OpenWork } from '#domain/membership/open-work';
import { OPEN_WORK, type FoundOpenWork } from '#database/membership/open-work.sql';
import type { Clock } from '#kernel/clock';
import { isLocalDate, londonDateOf, type LocalDate } from '#kernel/local-date';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { encodeId, type IdType } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { DepartureRow, MemberStandingRow, MembershipNoticeRow, OpenWorkRow } from './membership.rows.ts';
import { DEPARTURES, MEMBERSHIP, MEMBERSHIP_NOTICES } from './membership.sql.ts';
import type { FoundDeparture, FoundMembership, FoundMembershipNotice } from './membership.sql.ts';

/** The type of node that each kind of open work is about; the others are about none. */
const nodes: Partial<Record<OpenWork['kind'], IdType>> = {
  measure: 'Indicator',
  portfolio: 'Indicator',
  feed: 'Indicator',
  returns: 'Indicator',
  case: 'ImprovementCase',
  action: 'ImprovementCase',
  movement: 'ImprovementCase',
  target: 'TargetProposal',
  recommendation: 'Recommendation',
  agreement: 'SharingAgreement',
};

/** Reads a member of a partnership with what its leaving would leave behind: everyone in the partnership may. */
export class MembershipReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** The member as it stands, or null when there is none for the actor. `lastDay` is today unless it is a day to come. */
  async member(
    actor: Actor,
    {
      tenantId,
      organisationId,
      lastDay,
    }: { tenantId: string; organisationId: string; lastDay?: string | null },
  ): Promise<MemberStandingRow | null> {
    const today = londonDateOf(this.clock.now());
    const values = [tenantId, organisationId];
    const [[found], departures, facts] = await this.tenants.readAll<
      [FoundMembership, FoundDeparture, FoundOpenWork]
    >(actor.tenantIds, [
      { ...MEMBERSHIP, values },
      { ...DEPARTURES, values },
      { ...OPEN_WORK, values: [...values, today] },
    ]);
    if (!found) return null;
    const { organisation_name: organisationName, joined, left } = found;
    const standing = left === null ? 'member' : left < today ? 'left' : 'leaving';
    const day = left ?? lastDayAsked(lastDay, today);
    const work = openWork(
      facts.map(({ fact }) => fact),
      organisationName,
      day,
    );
    const may = authorise(actor, 'maintain', 'Membership', { tenantId });
    return {
      partnershipId: encodeId('Partnership', tenantId, tenantId),
      partnershipName: found.partnership_name,
      organisationId: encodeId('Organisation', organisationId, organisationId),
      ...{ organisationName, accountableBody: found.accountable_body, joined, left, standing },
      lastDay: day,
      work: work.map((one) => workRow(tenantId, one)),
      departures: departures.map(departureRow),
      mayChange: may.ok,
      whyNot: may.ok ? null : may.message,
    };
  }

  /** What the person was told of memberships and has not read, where they act. */
  async notices(actor: Actor): Promise<MembershipNoticeRow[]> {
    const values = [actor.personId, actor.organisationId];
    const query = { ...MEMBERSHIP_NOTICES, values };
    return (await this.tenants.read<FoundMembershipNotice>(actor.tenantIds, query)).map(noticeRow);
  }
}

function lastDayAsked(lastDay: string | null | undefined, today: LocalDate): LocalDate {
  return lastDay && isLocalDate(lastDay) && lastDay > today ? lastDay : today;
}

function workRow(tenantId: string, { key, kind, id, bearing, words }: OpenWork): OpenWorkRow {
  const type = nodes[kind];
  return { key, kind, bearing, words, subjectId: type ? encodeId(type, tenantId, id) : null };
}

function departureRow(found: FoundDeparture): DepartureRow {
  const { joined, reason, leaves } = found;
  return {
    ...{ joined, reason, leaves, lastDay: found.last_day, leftOpen: found.left_open },
    decidedBy: found.decided_by_name,
    decidedAt: found.decided_at,
    standing: found.called_off_at ? 'calledOff' : found.done_at ? 'over' : 'decided',
    calledOffBy: found.called_off_by_name,
    calledOffReason: found.called_off_reason,
  };
}

/** The news in words: for the member's own people it is about them. */
export function noticeRow({ kind, reason, at, own, ...found }: FoundMembershipNotice): MembershipNoticeRow {
  const day = dayWords(found.last_day) ?? '';
  const who = found.organisation_name;
  const where = found.partnership_name;
  const texts = {
    decided: own
      ? `${who} leaves the ${where}: its last day is ${day}. From the next day on you see nothing of it any more.`
      : `${who} leaves the ${where}: its last day is ${day}.`,
    calledOff: `${who} stays in the ${where}: its last day, ${day}, is called off.`,
    left: own
      ? `${who} is no longer in the ${where}. What was signed stays on record there; your own figures stay yours.`
      : `${who} is no longer in the ${where}. What it signed stays on record; totals go on without it.`,
  };
  return { text: texts[kind], reason, at };
}

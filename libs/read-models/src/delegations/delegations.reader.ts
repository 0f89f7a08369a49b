import type { Clock } from '#kernel/clock';
import { londonDateOf, type LocalDate } from '#kernel/local-date';
import { actAvailability } from '#permissions/act-availability';
import type { Actor } from '#permissions/actor';
import { authorise } from '#permissions/authorise';
import { roleNames, type Role } from '#permissions/role';
import { encodeId } from '../global-id.ts';
import type { TenantReader } from '../tenant/tenant.reader.ts';
import type { DelegationNoticeRow, DelegationRow, DelegationsRow } from './delegations.rows.ts';
import { COLLEAGUES, DELEGATIONS, OFFERS, UNREAD } from './delegations.sql.ts';
import type {
  FoundColleague,
  FoundDelegation,
  FoundDelegationNotice,
  FoundOffer,
} from './delegations.sql.ts';

/** Reads who stands in for whom in the organisation that somebody acts for. */
export class DelegationsReader {
  constructor(
    private readonly tenants: TenantReader,
    private readonly clock: Clock,
  ) {}

  /** One's own delegations, given and received; everybody's for administrators and auditors of the place each is in. */
  async read(actor: Actor): Promise<DelegationsRow> {
    const today = londonDateOf(this.clock.now());
    const { organisationId, personId, tenantIds } = actor;
    const [found, offers, colleagues, unread] = await this.tenants.readAll<
      [FoundDelegation, FoundOffer, FoundColleague, FoundDelegationNotice]
    >(tenantIds, [
      { ...DELEGATIONS, values: [organisationId] },
      { ...OFFERS, values: [organisationId, personId, today] },
      { ...COLLEAGUES, values: [organisationId, personId, today] },
      { ...UNREAD, values: [personId] },
    ]);
    const rows = found.map((one) => ({ one, row: rowOf(actor, one, today) }));
    const where = (test: (one: FoundDelegation) => boolean): DelegationRow[] =>
      rows.filter(({ one }) => test(one)).map(({ row }) => row);
    const looksAfter = new Set(tenantIds.filter((tenantId) => seesAll(actor, tenantId)));
    return {
      organisationName: actor.organisationName,
      given: where((one) => one.from_person_id === personId),
      received: where((one) => one.to_person_id === personId),
      everybodys: where((one) => looksAfter.has(one.tenant_id)),
      seesEverybodys: looksAfter.size > 0,
      notices: noticeRows(unread, found, personId),
      offers: offers.map((one) => offerRow(actor, one)),
      colleagues: colleagues.map(({ person_id, name, job_title }) => ({
        value: encodeId('Person', organisationId, person_id),
        label: job_title === '' || name.includes(job_title) ? name : `${name}, ${job_title}`,
      })),
    };
  }
}

/** Whether somebody looks after the people of a place, or reads its evidence. */
function seesAll(actor: Actor, tenantId: string): boolean {
  return (
    authorise(actor, 'end', 'Appointment', { tenantId, personId: '', role: '' }).ok ||
    authorise(actor, 'read', 'AuditTrail', { tenantId }).ok
  );
}

/** What is told of a delegation, in the words of whoever is told. */
export function noticeRows(
  unread: readonly FoundDelegationNotice[],
  delegations: readonly FoundDelegation[],
  personId: string,
): DelegationNoticeRow[] {
  return unread.flatMap(({ tenant_id, delegation_id, kind, at }) => {
    const one = delegations.find(({ id }) => id === delegation_id);
    if (!one) return [];
    const role = roleWords(one.role, one.portfolio);
    const mine = one.from_person_id === personId;
    const granted = mine
      ? `${one.to_name} stands in for you as ${role}.`
      : `You can stand in for ${one.from_name} as ${role}.`;
    const ended = mine
      ? `${one.to_name} no longer stands in for you as ${role}.`
      : `You no longer stand in for ${one.from_name} as ${role}.`;
    return [
      {
        delegationId: encodeId('Delegation', tenant_id, delegation_id),
        text: kind === 'granted' ? granted : ended,
        at,
      },
    ];
  });
}

function rowOf(actor: Actor, found: FoundDelegation, today: LocalDate): DelegationRow {
  const { tenant_id: tenantId, id, role, starts, ends } = found;
  const over = found.ended_at !== null || ends < today || ends < starts;
  const standing = over ? 'over' : starts > today ? 'toCome' : 'inForce';
  const { from_person_id: holderPersonId, to_person_id: toPersonId } = found;
  const acts = [{ name: 'end' as const, label: 'Take back', page: 'end' }];
  return {
    id: encodeId('Delegation', tenantId, id),
    roleName: capital(roleWords(role, found.portfolio)),
    tenantName: found.tenant_name,
    fromName: found.from_name,
    toName: found.to_name,
    toJobTitle: found.to_job_title,
    ...{ starts, ends, reason: found.reason, standing },
    grantedAt: found.granted_at,
    endedAt: found.ended_at,
    endReason: found.end_reason,
    acts: over
      ? []
      : actAvailability(actor, 'Delegation', { tenantId, holderPersonId, role, toPersonId }, acts),
  };
}

function offerRow(actor: Actor, { tenant_id: tenantId, id, ...found }: FoundOffer) {
  const { person_id: holderPersonId, role } = found;
  const acts = [{ name: 'grant' as const, label: 'Delegate', page: 'give' }];
  return {
    appointmentId: encodeId('Appointment', tenantId, id),
    label: `${capital(roleWords(role, found.portfolio))}, ${found.tenant_name}`,
    acts: actAvailability(actor, 'Delegation', { tenantId, holderPersonId, role, toPersonId: '' }, acts),
  };
}

const roleWords = (role: Role, portfolio: string | null): string =>
  portfolio ? `${roleNames[role]} (${portfolio})` : roleNames[role];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

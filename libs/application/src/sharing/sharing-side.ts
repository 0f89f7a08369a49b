import type { SharingSide } from '#domain/sharing/sharing-context';
import type { Actor } from '#permissions/actor';

/** For which side somebody speaks about an organisation's measure: its partner leads for it, anyone else not. */
export function sideOf(actor: Actor, organisationId: string): SharingSide {
  const leads = actor.appointments.some(
    (held) => held.role === 'partner_lead' && held.organisationId === organisationId,
  );
  return actor.organisationId === organisationId && leads ? 'organisation' : 'partnership';
}

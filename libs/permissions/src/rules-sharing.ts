import type { SharingSide } from '#domain/sharing/sharing-context';
import type { Can } from './ability.types.ts';

/** The agreements that one role reaches. */
interface Reach {
  tenantId: string | { $in: string[] };
  organisationId?: string;
}

/**
 * What a side of a sharing agreement may do: propose and withdraw its own proposals, answer the other's, end what was
 * agreed. Nobody answers what they proposed, and no side its own (docs/domain.md section 2).
 *
 * @param barred the people whose proposals the holder of the role may not answer: themselves and whoever delegated it
 */
export function sharesFor(side: SharingSide, reach: Reach, barred: string[], can: Can): void {
  can(['propose', 'withdraw'], 'SharingAgreement', { ...reach, proposedBy: side });
  can(['agree', 'refuse'], 'SharingAgreement', {
    ...reach,
    proposedBy: { $ne: side },
    proposedByPersonId: { $nin: barred },
  });
  can('end', 'SharingAgreement', reach);
}

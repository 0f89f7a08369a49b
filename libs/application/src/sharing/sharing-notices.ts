import type { SharingContext, SharingSide } from '#domain/sharing/sharing-context';
import type { SharingEffects, SharingNotice } from '#domain/sharing/sharing-effects';

const matters: Record<SharingNotice, (context: SharingContext) => string> = {
  proposalToAnswer: ({ measure }) => `Sharing is proposed: “${measure}”. Agree or refuse.`,
  proposalRefused: ({ measure }) => `The proposal to share “${measure}” was refused.`,
  proposalWithdrawn: ({ measure }) => `The proposal to share “${measure}” was withdrawn.`,
  agreed: ({ measure }) => `Sharing “${measure}” is agreed and begins on its first day.`,
  sharingBegan: ({ measure }) => `“${measure}” is now shared.`,
  sharingEnded: ({ measure }) => `“${measure}” is no longer shared; what was published is withdrawn.`,
};

const speakers: Record<SharingSide, (context: SharingContext) => string> = {
  organisation: ({ organisationName }) => `Partner lead of ${organisationName}`,
  partnership: ({ partnershipName }) => `Coordinator of ${partnershipName}`,
};

/** Whom a notice is for and what it says, in words. */
export function sharingNotice(
  context: SharingContext,
  { to, about }: SharingEffects['sharing.notify'],
): { addressedTo: string; about: string } {
  return { addressedTo: speakers[to](context), about: matters[about](context) };
}

/** The same for an answer that is overdue. */
export function overdueNotice(
  context: SharingContext,
  { to, level }: SharingEffects['sharing.escalate'],
): { addressedTo: string; about: string } {
  const where = to === 'organisation' ? context.organisationName : context.partnershipName;
  const who = level === 'manager' ? 'Performance managers' : to === 'organisation' ? 'Leader' : 'Board';
  return {
    addressedTo: `${who} of ${where}`,
    about: `The answer to a proposal to share “${context.measure}” is overdue.`,
  };
}

import { overdue } from '../improvement/states/overdue.ts';
import type { SharingContext, SharingInput, SharingSide } from './sharing-context.ts';
import { awaitedSide, type SharingNotice } from './sharing-effects.ts';
import { sharingSetup } from './sharing.setup.ts';

/** Terms in force may be ended by either side, or give way to an agreement with other terms. */
const stops = {
  end: { guard: 'isWhole', target: 'ended', actions: 'record' },
  replaced: { target: 'ended', actions: 'record' },
} as const;

const proposer = ({ proposedBy }: SharingContext): SharingSide => proposedBy;

/** Tells one side something; which side, the agreement says. */
const tell = (whom: (context: SharingContext) => SharingSide, about: SharingNotice) => ({
  type: 'sharing.notify' as const,
  params: ({ context }: { context: SharingContext }) => ({ to: whom(context), about }),
});

const tellBoth = (about: SharingNotice) => [
  tell(() => 'organisation', about),
  tell(() => 'partnership', about),
];

const publish = {
  type: 'sharing.publish' as const,
  params: ({ context }: { context: SharingContext }) => ({ organisationId: context.organisationId }),
};

/**
 * A sharing agreement: one of an organisation's own indicators shared with a partnership, proposed by one side and
 * agreed by the other, from a first day to a last (docs/domain.md section 2, docs/workflow.md section 2).
 * Pure: it has no clock, and its effects are only names with parameters.
 */
export const sharingAgreementMachine = sharingSetup.createMachine({
  id: 'sharingAgreement',
  context: ({ input }) => newAgreement(input),
  entry: tell(awaitedSide, 'proposalToAnswer'),
  initial: 'proposed',
  states: {
    proposed: {
      on: {
        agree: [
          { guard: 'agreedAndBegun', target: 'active', actions: 'record' },
          { guard: 'agreedAhead', target: 'agreed', actions: 'record' },
        ],
        refuse: { guard: 'refusedByAnother', target: 'refused', actions: 'record' },
        withdraw: { guard: 'isWhole', target: 'withdrawn', actions: 'record' },
      },
      after: { answerDue: overdue('proposed') },
    },
    agreed: {
      entry: tell(proposer, 'agreed'),
      on: stops,
      after: { startDate: 'active' },
    },
    active: {
      entry: [publish, ...tellBoth('sharingBegan')],
      on: stops,
      after: { endDate: { target: 'ended', actions: 'expire' } },
    },
    ended: { type: 'final', entry: tellBoth('sharingEnded') },
    refused: { type: 'final', entry: tell(proposer, 'proposalRefused') },
    withdrawn: { type: 'final', entry: tell(awaitedSide, 'proposalWithdrawn') },
  },
});

function newAgreement({ at, ...input }: SharingInput): SharingContext {
  return { ...input, proposedAt: at, answer: null, closing: null, escalations: [], lastAt: at };
}

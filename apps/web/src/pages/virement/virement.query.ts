import type {
  AgreeReversalMutation,
  AgreeReversalMutationVariables,
  ApproveVirementMutation,
  ApproveVirementMutationVariables,
  AskReversalMutation,
  AskReversalMutationVariables,
  DeclineReversalMutation,
  DeclineReversalMutationVariables,
  RefuseVirementMutation,
  RefuseVirementMutationVariables,
  VirementQuery,
  VirementQueryVariables,
  WithdrawReversalMutation,
  WithdrawReversalMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { caseRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const virementQuery = operation<VirementQuery, VirementQueryVariables>(
  /* GraphQL */ `
    query Virement($id: ID!) {
      viewer {
        ...ShellViewer
      }
      virement(id: $id) {
        id
        version
        state
        stateLabel
        settled
        direction
        amount
        amountText
        unit
        year
        title
        caseId
        caseNumber
        partnershipName
        otherOrganisationName
        heading
        headingId
        aboveLimit
        approvers
        limit
        needs
        waitingFor
        stateSince
        dueAt
        dueInWorkingDays
        overdue
        headingBudget
        headingReserved
        headingAvailable
        reservedBy
        approvedBy
        endedReason
        reversalReason
        reversalAskedBy
        reversalRefusedReason
        acts {
          name
          label
          available
          whyNot
          page
        }
        way {
          at
          state
          act
        }
        history {
          seq
          at
          label
          who
          onBehalfOf
          detail
          fromLabel
          toLabel
        }
      }
    }
  `,
  shellViewer,
);

const outcome = /* GraphQL */ `
  fragment VirementOutcome on VirementResult {
    __typename
    ... on VirementMoved {
      virement {
        id
        stateLabel
        waitingFor
      }
    }
    ...CaseRefusal
  }
`;

const fragments = [outcome, caseRefusal].join('\n');

export const approveVirement = operation<ApproveVirementMutation, ApproveVirementMutationVariables>(
  /* GraphQL */ `
    mutation ApproveVirement($input: CommentedVirementInput!) {
      outcome: approveVirement(input: $input) {
        ...VirementOutcome
      }
    }
  `,
  fragments,
);

export const refuseVirement = operation<RefuseVirementMutation, RefuseVirementMutationVariables>(
  /* GraphQL */ `
    mutation RefuseVirement($input: ReasonedVirementInput!) {
      outcome: refuseVirement(input: $input) {
        ...VirementOutcome
      }
    }
  `,
  fragments,
);

export const askReversal = operation<AskReversalMutation, AskReversalMutationVariables>(
  /* GraphQL */ `
    mutation AskReversal($input: ReasonedVirementInput!) {
      outcome: askReversal(input: $input) {
        ...VirementOutcome
      }
    }
  `,
  fragments,
);

export const agreeReversal = operation<AgreeReversalMutation, AgreeReversalMutationVariables>(
  /* GraphQL */ `
    mutation AgreeReversal($input: CommentedVirementInput!) {
      outcome: agreeReversal(input: $input) {
        ...VirementOutcome
      }
    }
  `,
  fragments,
);

export const declineReversal = operation<DeclineReversalMutation, DeclineReversalMutationVariables>(
  /* GraphQL */ `
    mutation DeclineReversal($input: ReasonedVirementInput!) {
      outcome: declineReversal(input: $input) {
        ...VirementOutcome
      }
    }
  `,
  fragments,
);

export const withdrawReversal = operation<WithdrawReversalMutation, WithdrawReversalMutationVariables>(
  /* GraphQL */ `
    mutation WithdrawReversal($input: ReasonedVirementInput!) {
      outcome: withdrawReversal(input: $input) {
        ...VirementOutcome
      }
    }
  `,
  fragments,
);

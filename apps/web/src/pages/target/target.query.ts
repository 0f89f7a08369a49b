import type {
  DecideTargetMutation,
  DecideTargetMutationVariables,
  ProposeTargetMutation,
  ProposeTargetMutationVariables,
  ReviseTargetMutation,
  ReviseTargetMutationVariables,
  TargetFormQuery,
  TargetFormQueryVariables,
  TargetProposalQuery,
  TargetProposalQueryVariables,
  WithdrawTargetMutation,
  WithdrawTargetMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { caseRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

/** What the form needs to know of the measure: its past, its targets, the questions, and whether one may propose. */
export const targetForm = operation<TargetFormQuery, TargetFormQueryVariables>(
  /* GraphQL */ `
    query TargetForm($id: ID!) {
      viewer {
        ...ShellViewer
      }
      targetQuestions {
        code
        group
        name
        text
      }
      targetOffer(indicatorId: $id) {
        available
        whyNot
      }
      indicator(id: $id) {
        id
        title
        unitLabel
        decimals
        polarity
        polarityWords
        frequencyWords
        caption
        series
        targets {
          starts
          ends
          value
          toleranceBelow
          toleranceAbove
        }
      }
    }
  `,
  shellViewer,
);

export const targetProposal = operation<TargetProposalQuery, TargetProposalQueryVariables>(
  /* GraphQL */ `
    query TargetProposal($id: ID!) {
      viewer {
        ...ShellViewer
      }
      targetProposal(id: $id) {
        id
        indicatorId
        indicatorTitle
        unitLabel
        decimals
        placeName
        starts
        ends
        value
        toleranceBelow
        toleranceAbove
        basis
        rationale
        example
        state
        stateLabel
        open
        version
        waitingFor
        proposedBy
        proposedAt
        closedAt
        dueAt
        dueInWorkingDays
        overdue
        latestLabel
        latestValue
        level
        previousTarget
        missed
        decidedBy
        decisionComment
        flags {
          code
          words
          reason
        }
        checklist {
          code
          group
          name
          text
          yes
          words
        }
        rounds {
          value
          toleranceBelow
          toleranceAbove
          by
          at
          returnedBy
          returnedComment
        }
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
          label
          who
          onBehalfOf
          at
          detail
          fromLabel
          toLabel
        }
        indicator {
          caption
          series
          polarity
          polarityWords
        }
      }
    }
  `,
  shellViewer,
);

const targetOutcome = /* GraphQL */ `
  fragment TargetOutcome on TargetProposalResult {
    __typename
    ... on TargetProposalMoved {
      proposal {
        id
        stateLabel
        waitingFor
      }
    }
    ...CaseRefusal
  }
`;

export const proposeTarget = operation<ProposeTargetMutation, ProposeTargetMutationVariables>(
  /* GraphQL */ `
    mutation ProposeTarget($input: ProposeTargetInput!) {
      outcome: proposeTarget(input: $input) {
        ...TargetOutcome
      }
    }
  `,
  targetOutcome,
  caseRefusal,
);

export const decideTarget = operation<DecideTargetMutation, DecideTargetMutationVariables>(
  /* GraphQL */ `
    mutation DecideTarget($input: DecideTargetInput!) {
      outcome: decideTarget(input: $input) {
        ...TargetOutcome
      }
    }
  `,
  targetOutcome,
  caseRefusal,
);

export const reviseTarget = operation<ReviseTargetMutation, ReviseTargetMutationVariables>(
  /* GraphQL */ `
    mutation ReviseTarget($input: ReviseTargetInput!) {
      outcome: reviseTarget(input: $input) {
        ...TargetOutcome
      }
    }
  `,
  targetOutcome,
  caseRefusal,
);

export const withdrawTarget = operation<WithdrawTargetMutation, WithdrawTargetMutationVariables>(
  /* GraphQL */ `
    mutation WithdrawTarget($input: WithdrawTargetInput!) {
      outcome: withdrawTarget(input: $input) {
        ...TargetOutcome
      }
    }
  `,
  targetOutcome,
  caseRefusal,
);

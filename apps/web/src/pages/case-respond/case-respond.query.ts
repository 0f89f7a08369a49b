import type {
  AcceptResponsibilityMutation,
  AcceptResponsibilityMutationVariables,
  CaseRespondQuery,
  CaseRespondQueryVariables,
  DeclineResponsibilityMutation,
  DeclineResponsibilityMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';
import { planPaper } from '../case-form/plan-paper.query.ts';

export const caseRespondQuery = operation<CaseRespondQuery, CaseRespondQueryVariables>(
  /* GraphQL */ `
    query CaseRespond($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
        explanation {
          causeHypothesis
          evidence
        }
        plan {
          ...PlanPaper
        }
        shift {
          state
          total
        }
      }
    }
  `,
  shellViewer,
  caseHead,
  planPaper,
);

export const acceptResponsibility = operation<
  AcceptResponsibilityMutation,
  AcceptResponsibilityMutationVariables
>(
  /* GraphQL */ `
    mutation AcceptResponsibility($input: CommentedInput!) {
      outcome: acceptResponsibility(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const declineResponsibility = operation<
  DeclineResponsibilityMutation,
  DeclineResponsibilityMutationVariables
>(
  /* GraphQL */ `
    mutation DeclineResponsibility($input: JustifiedInput!) {
      outcome: declineResponsibility(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

import type {
  BeginReviewMutation,
  BeginReviewMutationVariables,
  CaseDeliveryQuery,
  CaseDeliveryQueryVariables,
  CompleteMilestoneMutation,
  CompleteMilestoneMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';
import { planPaper } from '../case-form/plan-paper.query.ts';

export const caseDeliveryQuery = operation<CaseDeliveryQuery, CaseDeliveryQueryVariables>(
  /* GraphQL */ `
    query CaseDelivery($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
        plan {
          ...PlanPaper
        }
        review {
          pointsNeeded
          pointsSoFar
        }
      }
    }
  `,
  shellViewer,
  caseHead,
  planPaper,
);

export const completeMilestone = operation<CompleteMilestoneMutation, CompleteMilestoneMutationVariables>(
  /* GraphQL */ `
    mutation CompleteMilestone($input: CompleteMilestoneInput!) {
      outcome: completeMilestone(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const beginReview = operation<BeginReviewMutation, BeginReviewMutationVariables>(
  /* GraphQL */ `
    mutation BeginReview($input: CommentedInput!) {
      outcome: beginReview(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

import type {
  ApprovePlanMutation,
  ApprovePlanMutationVariables,
  CaseApproveQuery,
  CaseApproveQueryVariables,
  RejectPlanMutation,
  RejectPlanMutationVariables,
  ReturnPlanMutation,
  ReturnPlanMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';
import { planPaper } from '../case-form/plan-paper.query.ts';

export const caseApproveQuery = operation<CaseApproveQuery, CaseApproveQueryVariables>(
  /* GraphQL */ `
    query CaseApprove($id: ID!) {
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

export const approvePlan = operation<ApprovePlanMutation, ApprovePlanMutationVariables>(
  /* GraphQL */ `
    mutation ApprovePlan($input: CommentedInput!) {
      outcome: approvePlan(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const returnPlan = operation<ReturnPlanMutation, ReturnPlanMutationVariables>(
  /* GraphQL */ `
    mutation ReturnPlan($input: JustifiedInput!) {
      outcome: returnPlan(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const rejectPlan = operation<RejectPlanMutation, RejectPlanMutationVariables>(
  /* GraphQL */ `
    mutation RejectPlan($input: JustifiedInput!) {
      outcome: rejectPlan(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

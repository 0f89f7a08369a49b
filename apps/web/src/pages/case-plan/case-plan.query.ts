import type {
  CasePlanQuery,
  CasePlanQueryVariables,
  ChangePlanMutation,
  ChangePlanMutationVariables,
  SavePlanDraftMutation,
  SavePlanDraftMutationVariables,
  SubmitPlanMutation,
  SubmitPlanMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { suggestionParts } from '../case-form/questions.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';
import { planPaper } from '../case-form/plan-paper.query.ts';

export const casePlanQuery = operation<CasePlanQuery, CasePlanQueryVariables>(
  /* GraphQL */ `
    query CasePlan($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
        indicator {
          latest {
            periodLabel
            value
          }
          target {
            value
          }
        }
        partnership {
          members {
            organisation {
              id
              name
            }
            left
          }
        }
        explanation {
          causeHypothesis
          evidence
        }
        plan {
          ...PlanPaper
        }
      }
      budgetHeadings(first: 50) {
        edges {
          node {
            name
            year
            unit
            available
          }
        }
      }
      suggestedQuestions(caseId: $id) {
        ...SuggestionParts
      }
    }
  `,
  shellViewer,
  caseHead,
  suggestionParts,
  planPaper,
);

export const savePlanDraft = operation<SavePlanDraftMutation, SavePlanDraftMutationVariables>(
  /* GraphQL */ `
    mutation SavePlanDraft($input: PlanInput!) {
      outcome: savePlanDraft(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const submitPlan = operation<SubmitPlanMutation, SubmitPlanMutationVariables>(
  /* GraphQL */ `
    mutation SubmitPlan($input: PlanInput!) {
      outcome: submitPlan(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const changePlan = operation<ChangePlanMutation, ChangePlanMutationVariables>(
  /* GraphQL */ `
    mutation ChangePlan($input: PlanInput!) {
      outcome: changePlan(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

import type {
  CaseReviewQuery,
  CaseReviewQueryVariables,
  ConfirmVerdictMutation,
  ConfirmVerdictMutationVariables,
  OverrideVerdictMutation,
  OverrideVerdictMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { suggestionParts } from '../case-form/questions.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';
import { draftParts } from '../case-form/form-draft.query.ts';
import { planPaper } from '../case-form/plan-paper.query.ts';

export const caseReviewQuery = operation<CaseReviewQuery, CaseReviewQueryVariables>(
  /* GraphQL */ `
    query CaseReview($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
        draft(form: "review") {
          ...Draft
        }
        indicator {
          caption
          polarity
          series
        }
        plan {
          ...PlanPaper
        }
        review {
          verdict
          computedVerdict
          basis
          pointsNeeded
          pointsSoFar
        }
      }
      suggestedQuestions(caseId: $id) {
        ...SuggestionParts
      }
    }
  `,
  shellViewer,
  caseHead,
  draftParts,
  suggestionParts,
  planPaper,
);

export const confirmVerdict = operation<ConfirmVerdictMutation, ConfirmVerdictMutationVariables>(
  /* GraphQL */ `
    mutation ConfirmVerdict($input: ConfirmVerdictInput!) {
      outcome: confirmVerdict(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const overrideVerdict = operation<OverrideVerdictMutation, OverrideVerdictMutationVariables>(
  /* GraphQL */ `
    mutation OverrideVerdict($input: OverrideVerdictInput!) {
      outcome: overrideVerdict(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

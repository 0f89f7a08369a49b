import type {
  AcceptExplanationMutation,
  AcceptExplanationMutationVariables,
  CaseReviewExplanationQuery,
  CaseReviewExplanationQueryVariables,
  CloseExplainedMutation,
  CloseExplainedMutationVariables,
  ReturnExplanationMutation,
  ReturnExplanationMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { questionParts } from '../case-form/questions.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';

export const caseReviewExplanationQuery = operation<
  CaseReviewExplanationQuery,
  CaseReviewExplanationQueryVariables
>(
  /* GraphQL */ `
    query CaseReviewExplanation($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
        questions {
          ...QuestionParts
        }
        explanation {
          causeHypothesis
          evidence
          forecastPeriodLabel
          forecastValue
          by
          at
          returnedComment
        }
      }
    }
  `,
  shellViewer,
  caseHead,
  questionParts,
);

export const acceptExplanation = operation<AcceptExplanationMutation, AcceptExplanationMutationVariables>(
  /* GraphQL */ `
    mutation AcceptExplanation($input: CommentedInput!) {
      outcome: acceptExplanation(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const returnExplanation = operation<ReturnExplanationMutation, ReturnExplanationMutationVariables>(
  /* GraphQL */ `
    mutation ReturnExplanation($input: JustifiedInput!) {
      outcome: returnExplanation(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const closeExplained = operation<CloseExplainedMutation, CloseExplainedMutationVariables>(
  /* GraphQL */ `
    mutation CloseExplained($input: JustifiedInput!) {
      outcome: closeExplained(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

import type {
  AcceptRejectionMutation,
  AcceptRejectionMutationVariables,
  CloseRecommendationMutation,
  CloseRecommendationMutationVariables,
  NoteRecommendationProgressMutation,
  NoteRecommendationProgressMutationVariables,
  PressRecommendationAgainMutation,
  PressRecommendationAgainMutationVariables,
  ReturnRecommendationEvidenceMutation,
  ReturnRecommendationEvidenceMutationVariables,
  SubmitRecommendationEvidenceMutation,
  SubmitRecommendationEvidenceMutationVariables,
  WithdrawRecommendationMutation,
  WithdrawRecommendationMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { recommendationOutcome } from '../scrutiny/recommendation-head.query.ts';

export const noteRecommendationProgress = operation<
  NoteRecommendationProgressMutation,
  NoteRecommendationProgressMutationVariables
>(
  /* GraphQL */ `
    mutation NoteRecommendationProgress($input: ProgressInput!) {
      outcome: noteRecommendationProgress(input: $input) {
        ...RecommendationOutcome
      }
    }
  `,
  recommendationOutcome,
);

export const submitRecommendationEvidence = operation<
  SubmitRecommendationEvidenceMutation,
  SubmitRecommendationEvidenceMutationVariables
>(
  /* GraphQL */ `
    mutation SubmitRecommendationEvidence($input: EvidenceInput!) {
      outcome: submitRecommendationEvidence(input: $input) {
        ...RecommendationOutcome
      }
    }
  `,
  recommendationOutcome,
);

export const closeRecommendation = operation<
  CloseRecommendationMutation,
  CloseRecommendationMutationVariables
>(
  /* GraphQL */ `
    mutation CloseRecommendation($input: RecommendationReasonInput!) {
      outcome: closeRecommendation(input: $input) {
        ...RecommendationOutcome
      }
    }
  `,
  recommendationOutcome,
);

export const returnRecommendationEvidence = operation<
  ReturnRecommendationEvidenceMutation,
  ReturnRecommendationEvidenceMutationVariables
>(
  /* GraphQL */ `
    mutation ReturnRecommendationEvidence($input: ReturnEvidenceInput!) {
      outcome: returnRecommendationEvidence(input: $input) {
        ...RecommendationOutcome
      }
    }
  `,
  recommendationOutcome,
);

export const acceptRejection = operation<AcceptRejectionMutation, AcceptRejectionMutationVariables>(
  /* GraphQL */ `
    mutation AcceptRejection($input: RecommendationReasonInput!) {
      outcome: acceptRejection(input: $input) {
        ...RecommendationOutcome
      }
    }
  `,
  recommendationOutcome,
);

export const pressRecommendationAgain = operation<
  PressRecommendationAgainMutation,
  PressRecommendationAgainMutationVariables
>(
  /* GraphQL */ `
    mutation PressRecommendationAgain($input: RecommendationReasonInput!) {
      outcome: pressRecommendationAgain(input: $input) {
        ...RecommendationOutcome
      }
    }
  `,
  recommendationOutcome,
);

export const withdrawRecommendation = operation<
  WithdrawRecommendationMutation,
  WithdrawRecommendationMutationVariables
>(
  /* GraphQL */ `
    mutation WithdrawRecommendation($input: RecommendationReasonInput!) {
      outcome: withdrawRecommendation(input: $input) {
        ...RecommendationOutcome
      }
    }
  `,
  recommendationOutcome,
);

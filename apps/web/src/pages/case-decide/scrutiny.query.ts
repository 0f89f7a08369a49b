import type {
  DraftRecommendationMutation,
  DraftRecommendationMutationVariables,
  EndTrackingMutation,
  EndTrackingMutationVariables,
  IssueRecommendationMutation,
  IssueRecommendationMutationVariables,
  MakeNoRecommendationMutation,
  MakeNoRecommendationMutationVariables,
  ReferToScrutinyMutation,
  ReferToScrutinyMutationVariables,
  StopWatchingCaseMutation,
  StopWatchingCaseMutationVariables,
  WatchCaseMutation,
  WatchCaseMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { caseOutcome } from '../case-form/case-head.query.ts';

export const draftRecommendation = operation<
  DraftRecommendationMutation,
  DraftRecommendationMutationVariables
>(
  /* GraphQL */ `
    mutation DraftRecommendation($input: JustifiedInput!) {
      outcome: draftRecommendation(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const endTracking = operation<EndTrackingMutation, EndTrackingMutationVariables>(
  /* GraphQL */ `
    mutation EndTracking($input: JustifiedInput!) {
      outcome: endTracking(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const issueRecommendation = operation<
  IssueRecommendationMutation,
  IssueRecommendationMutationVariables
>(
  /* GraphQL */ `
    mutation IssueRecommendation($input: RecommendationInput!) {
      outcome: issueRecommendation(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const makeNoRecommendation = operation<
  MakeNoRecommendationMutation,
  MakeNoRecommendationMutationVariables
>(
  /* GraphQL */ `
    mutation MakeNoRecommendation($input: JustifiedInput!) {
      outcome: makeNoRecommendation(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const referToScrutiny = operation<ReferToScrutinyMutation, ReferToScrutinyMutationVariables>(
  /* GraphQL */ `
    mutation ReferToScrutiny($input: JustifiedInput!) {
      outcome: referToScrutiny(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const stopWatchingCase = operation<StopWatchingCaseMutation, StopWatchingCaseMutationVariables>(
  /* GraphQL */ `
    mutation StopWatchingCase($input: JustifiedInput!) {
      outcome: stopWatchingCase(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const watchCase = operation<WatchCaseMutation, WatchCaseMutationVariables>(
  /* GraphQL */ `
    mutation WatchCase($input: JustifiedInput!) {
      outcome: watchCase(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

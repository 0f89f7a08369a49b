import type {
  CaseAwaitedQuery,
  CaseAwaitedQueryVariables,
  RespondFormQuery,
  RespondFormQueryVariables,
  RespondToRecommendationMutation,
  RespondToRecommendationMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { recommendationHead, recommendationOutcome } from '../scrutiny/recommendation-head.query.ts';

export const respondForm = operation<RespondFormQuery, RespondFormQueryVariables>(
  /* GraphQL */ `
    query RespondForm($id: ID!) {
      viewer {
        ...ShellViewer
      }
      recommendation(id: $id) {
        ...RecommendationHead
        pressedAgain {
          text
          by
          at
        }
        responses {
          decisionLabel
          text
          by
          at
        }
        partnership {
          members {
            left
            organisation {
              id
              name
            }
          }
        }
      }
    }
  `,
  shellViewer,
  recommendationHead,
);

export const respondToRecommendation = operation<
  RespondToRecommendationMutation,
  RespondToRecommendationMutationVariables
>(
  /* GraphQL */ `
    mutation RespondToRecommendation($input: RespondInput!) {
      outcome: respondToRecommendation(input: $input) {
        ...RecommendationOutcome
      }
    }
  `,
  recommendationOutcome,
);

export const caseAwaited = operation<CaseAwaitedQuery, CaseAwaitedQueryVariables>(
  /* GraphQL */ `
    query CaseAwaited($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        id
        recommendations {
          id
          state
          respondedAt
        }
      }
    }
  `,
  shellViewer,
);

import type {
  MakeFormQuery,
  MakeFormQueryVariables,
  MakeRecommendationMutation,
  MakeRecommendationMutationVariables,
  RecommendedIndicatorQuery,
  RecommendedIndicatorQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { recommendationOutcome } from '../scrutiny/recommendation-head.query.ts';

/** Where the person may make recommendations, and whom they can be put to there. */
export const makeForm = operation<MakeFormQuery, MakeFormQueryVariables>(
  /* GraphQL */ `
    query MakeForm {
      viewer {
        ...ShellViewer
      }
      workProgramme(first: 1) {
        keptBy {
          id
          name
          themes {
            code
            name
          }
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
);

export const recommendedIndicator = operation<RecommendedIndicatorQuery, RecommendedIndicatorQueryVariables>(
  /* GraphQL */ `
    query RecommendedIndicator($id: ID!) {
      indicator(id: $id) {
        id
        title
      }
    }
  `,
);

export const makeRecommendation = operation<MakeRecommendationMutation, MakeRecommendationMutationVariables>(
  /* GraphQL */ `
    mutation MakeRecommendation($input: MakeRecommendationInput!) {
      outcome: makeRecommendation(input: $input) {
        ...RecommendationOutcome
      }
    }
  `,
  recommendationOutcome,
);

import type { RecommendationActQuery, RecommendationActQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { recommendationHead } from '../scrutiny/recommendation-head.query.ts';

export const recommendationActQuery = operation<RecommendationActQuery, RecommendationActQueryVariables>(
  /* GraphQL */ `
    query RecommendationAct($id: ID!) {
      viewer {
        ...ShellViewer
      }
      recommendation(id: $id) {
        ...RecommendationHead
        responses {
          decisionLabel
          text
          by
          at
        }
        implementation {
          organisationName
          person
          by
          steps
        }
        evidence {
          text
          by
          at
          returned {
            text
          }
        }
      }
    }
  `,
  shellViewer,
  recommendationHead,
);

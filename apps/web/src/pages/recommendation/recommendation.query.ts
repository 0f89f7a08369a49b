import type { RecommendationQuery, RecommendationQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { recommendationHead } from '../scrutiny/recommendation-head.query.ts';

export const recommendationQuery = operation<RecommendationQuery, RecommendationQueryVariables>(
  /* GraphQL */ `
    query Recommendation($id: ID!) {
      viewer {
        ...ShellViewer
      }
      workProgramme(first: 1) {
        keptBy {
          id
        }
      }
      recommendation(id: $id) {
        ...RecommendationHead
        partnership {
          id
        }
        caseId
        caseNumber
        indicatorId
        madeBy
        respondedAt
        answeredInTime
        closedAt
        responses {
          decision
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
        progress {
          text
          by
          at
        }
        evidence {
          text
          by
          at
          returned {
            text
            by
            at
          }
        }
        pressedAgain {
          text
          by
          at
        }
        closing {
          text
          by
          at
        }
        way {
          at
          state
          act
        }
        history {
          seq
          at
          label
          who
          onBehalfOf
          byToken
          fromLabel
          toLabel
          detail
        }
      }
    }
  `,
  shellViewer,
  recommendationHead,
);

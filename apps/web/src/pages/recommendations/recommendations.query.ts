import type { RecommendationsQuery, RecommendationsQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { trackerRow } from '../scrutiny/tracker-row.query.ts';

export const recommendationsQuery = operation<RecommendationsQuery, RecommendationsQueryVariables>(
  /* GraphQL */ `
    query Recommendations($filter: RecommendationFilter, $after: String) {
      viewer {
        ...ShellViewer
        partnerships {
          id
          name
        }
      }
      organisations(first: 50) {
        edges {
          node {
            id
            name
          }
        }
      }
      workProgramme(first: 1) {
        keptBy {
          id
        }
      }
      recommendations(filter: $filter, first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        counts {
          state
          label
          count
          overdue
        }
        edges {
          node {
            ...TrackerRow
          }
        }
      }
    }
  `,
  shellViewer,
  trackerRow,
);

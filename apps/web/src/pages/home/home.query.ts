import type { HomeQuery, HomeQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const home = operation<HomeQuery, HomeQueryVariables>(
  /* GraphQL */ `
    query Home($after: String) {
      viewer {
        ...ShellViewer
        partnerships {
          id
          name
        }
        appointments {
          role
          tenantName
        }
      }
      needsMe(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            kind
            title
            detail
            partnershipName
            dueAt
            dueInWorkingDays
            overdue
            button
            subjectId
            caseId
            indicatorId
            periodStart
          }
        }
      }
    }
  `,
  shellViewer,
);

import type { CasesQuery, CasesQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const casesQuery = operation<CasesQuery, CasesQueryVariables>(
  /* GraphQL */ `
    query Cases($filter: CaseFilter, $after: String) {
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
      cases(filter: $filter, first: 50, after: $after) {
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
          medianDays
        }
        edges {
          node {
            id
            number
            indicatorId
            indicatorTitle
            partnershipName
            organisationName
            state
            stateLabel
            waitingFor
            openedAt
            closedAt
            ageDays
            dueAt
            dueInWorkingDays
            overdue
            exception
            cycle
            rank
            rankReason
            waitsForPlace
            outOfTurn
          }
        }
      }
    }
  `,
  shellViewer,
);

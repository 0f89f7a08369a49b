import type { CasesQuery, CasesQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const casesQuery = operation<CasesQuery, CasesQueryVariables>(
  /* GraphQL */ `
    query Cases($filter: CaseFilter, $after: String, $before: String) {
      viewer {
        ...ShellViewer
        partnerships {
          id
          name
          themes {
            code
            name
          }
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
      cases(filter: $filter, first: 50, after: $after, last: 50, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        counts {
          state
          label
          count
          overdue
          medianWorkingDays
        }
        edges {
          node {
            id
            number
            indicatorId
            indicatorTitle
            partnershipName
            organisationName
            themeName
            state
            stateLabel
            waitingFor
            openedAt
            closedAt
            ageWorkingDays
            stateSince
            inStateWorkingDays
            dueAt
            dueInWorkingDays
            overdue
            exception
            cycle
            rank
            rankReason
            waitsForPlace
            outOfTurn
            escalated
            redesign
            overrides
            planApproved
            milestones
            milestonesMet
          }
        }
      }
    }
  `,
  shellViewer,
);

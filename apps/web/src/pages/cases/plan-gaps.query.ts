import type { PlanGapsQuery, PlanGapsQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const planGapsQuery = operation<PlanGapsQuery, PlanGapsQueryVariables>(
  /* GraphQL */ `
    query PlanGaps(
      $partnershipId: ID
      $organisationId: ID
      $kind: PlanGapKind
      $after: String
      $before: String
    ) {
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
      planGaps(
        partnershipId: $partnershipId
        organisationId: $organisationId
        kind: $kind
        first: 50
        after: $after
        last: 50
        before: $before
      ) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        counts {
          red
          noCase
          noPlan
          plansUnderWay
          noMilestone
        }
        edges {
          node {
            kind
            indicatorId
            indicatorTitle
            themeName
            partnershipName
            organisationName
            ownerName
            periodLabel
            value
            target
            unitLabel
            decimals
            ragWord
            rag
            caseId
            number
            stateLabel
            waitingFor
            ageWorkingDays
            dueAt
            dueInWorkingDays
            overdue
            milestones
            lastCaseId
            lastCaseStateLabel
            lastCaseClosedAt
          }
        }
      }
    }
  `,
  shellViewer,
);

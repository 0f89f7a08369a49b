import type {
  DriftRegisterQuery,
  DriftRegisterQueryVariables,
  OverridesQuery,
  OverridesQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const overridesQuery = operation<OverridesQuery, OverridesQueryVariables>(
  /* GraphQL */ `
    query Overrides($after: String, $before: String) {
      viewer {
        ...ShellViewer
      }
      verdictOverrides(first: 50, after: $after, last: 50, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          node {
            caseId
            number
            indicatorTitle
            organisationName
            partnershipName
            cycle
            computedLabel
            basis
            verdictLabel
            reason
            lesson
            by
            at
          }
        }
      }
    }
  `,
  shellViewer,
);

export const driftRegisterQuery = operation<DriftRegisterQuery, DriftRegisterQueryVariables>(
  /* GraphQL */ `
    query DriftRegister($inForce: Boolean, $after: String, $before: String) {
      viewer {
        ...ShellViewer
      }
      driftRegister(inForce: $inForce, first: 50, after: $after, last: 50, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          node {
            caseId
            number
            indicatorTitle
            organisationName
            partnershipName
            reason
            reviewDate
            resourceReleased
            by
            at
            stateBefore
            endedAt
            reviewOverdue
          }
        }
      }
    }
  `,
  shellViewer,
);

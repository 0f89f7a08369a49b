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
    query Overrides($after: String) {
      viewer {
        ...ShellViewer
      }
      verdictOverrides(first: 200, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
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
    query DriftRegister($inForce: Boolean, $after: String) {
      viewer {
        ...ShellViewer
      }
      driftRegister(inForce: $inForce, first: 200, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
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

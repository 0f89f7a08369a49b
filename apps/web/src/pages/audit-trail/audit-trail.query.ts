import type {
  AuditPlacesQuery,
  AuditPlacesQueryVariables,
  AuditTrailQuery,
  AuditTrailQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const auditPlaces = operation<AuditPlacesQuery, AuditPlacesQueryVariables>(
  /* GraphQL */ `
    query AuditPlaces {
      viewer {
        ...ShellViewer
      }
      auditPlaces {
        ownerId
        name
        mayExport
        mayRedact
        sealedTo
        seals
        newestSeal
        checkedAt
        checkedEntries
        faults
      }
    }
  `,
  shellViewer,
);

export const auditTrail = operation<AuditTrailQuery, AuditTrailQueryVariables>(/* GraphQL */ `
  query AuditTrail($ownerId: ID!, $filter: AuditTrailFilter, $first: Int, $after: String) {
    auditTrail(ownerId: $ownerId, filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          stream
          seq
          at
          who
          jobTitle
          roles
          onBehalfOf
          act
          thing
          caseId
          indicatorId
          changes {
            label
            before
            after
          }
          hash
          sealed
          redacted
          mayRedact
        }
      }
    }
  }
`);

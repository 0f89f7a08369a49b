import type {
  AuditEntryTextsQuery,
  AuditEntryTextsQueryVariables,
  ExportPieceQuery,
  ExportPieceQueryVariables,
  ExportTenantMutation,
  ExportTenantMutationVariables,
  RedactEvidenceMutation,
  RedactEvidenceMutationVariables,
  AuditPlacesQuery,
  AuditPlacesQueryVariables,
  AuditTrailQuery,
  AuditTrailQueryVariables,
} from '../../generated/operations.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
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
        exports {
          id
          askedBy
          askedAt
          state
          size
          pieces
        }
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
          byToken
          whyNotRedact
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
        }
      }
    }
  }
`);

/** One entry with its texts, for the form that redacts them. */
export const auditEntryTexts = operation<AuditEntryTextsQuery, AuditEntryTextsQueryVariables>(/* GraphQL */ `
  query AuditEntryTexts($ownerId: ID!, $filter: AuditTrailFilter) {
    auditTrail(ownerId: $ownerId, filter: $filter, first: 1) {
      edges {
        node {
          stream
          seq
          at
          act
          redactable {
            place
            label
            text
          }
        }
      }
    }
  }
`);

export const exportPiece = operation<ExportPieceQuery, ExportPieceQueryVariables>(/* GraphQL */ `
  query ExportPiece($exportId: ID!, $number: Int!) {
    exportPiece(exportId: $exportId, number: $number)
  }
`);

export const exportTenant = operation<ExportTenantMutation, ExportTenantMutationVariables>(
  /* GraphQL */ `
    mutation ExportTenant($input: ExportTenantInput!) {
      exportTenant(input: $input) {
        __typename
        ... on ExportAsked {
          exportId
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

export const redactEvidence = operation<RedactEvidenceMutation, RedactEvidenceMutationVariables>(
  /* GraphQL */ `
    mutation RedactEvidence($input: RedactEvidenceInput!) {
      redactEvidence(input: $input) {
        __typename
        ... on EvidenceRedacted {
          redacted
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

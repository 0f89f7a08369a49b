import type {
  SharedMeasuresFileQuery,
  SharedMeasuresFileQueryVariables,
  SharingFileQuery,
  SharingFileQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { sharingRow } from './sharing.query.ts';

/** Every agreement, page by page, for a file. */
export const sharingFile = operation<SharingFileQuery, SharingFileQueryVariables>(
  /* GraphQL */ `
    query SharingFile($partnershipId: ID, $after: String) {
      sharingAgreements(partnershipId: $partnershipId, first: 200, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
          hasPreviousPage
          startCursor
        }
        edges {
          node {
            ...SharingRow
          }
        }
      }
    }
  `,
  sharingRow,
);

/** Every measure that is shared now, page by page, for a file. */
export const sharedMeasuresOfAll = operation<SharedMeasuresFileQuery, SharedMeasuresFileQueryVariables>(
  /* GraphQL */ `
    query SharedMeasuresFile($partnershipId: ID, $after: String) {
      sharedMeasures(partnershipId: $partnershipId, first: 200, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
          hasPreviousPage
          startCursor
        }
        edges {
          node {
            id
            title
            organisationName
            partnershipName
            levelName
            periodLabel
            value
            unitLabel
            ragWord
            ends
          }
        }
      }
    }
  `,
);

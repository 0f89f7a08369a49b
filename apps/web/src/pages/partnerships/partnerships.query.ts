import type {
  PartnershipQuery,
  PartnershipQueryVariables,
  PartnershipsQuery,
  PartnershipsQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const partnerships = operation<PartnershipsQuery, PartnershipsQueryVariables>(
  /* GraphQL */ `
    query Partnerships {
      viewer {
        ...ShellViewer
        partnerships {
          id
          name
          description
          members {
            over
          }
        }
      }
      auditPlaces {
        ownerId
        name
      }
    }
  `,
  shellViewer,
);

export const partnershipQuery = operation<PartnershipQuery, PartnershipQueryVariables>(
  /* GraphQL */ `
    query Partnership($id: ID!) {
      viewer {
        ...ShellViewer
      }
      partnership(id: $id) {
        id
        name
        description
        members {
          accountableBody
          joined
          left
          over
          organisation {
            id
            name
            kind
          }
        }
        suites {
          id
          name
          key
          indicatorCount
          advice
        }
        themes {
          name
        }
      }
    }
  `,
  shellViewer,
);

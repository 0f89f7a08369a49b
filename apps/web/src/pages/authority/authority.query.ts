import type {
  AuthorityPageQuery,
  AuthorityPageQueryVariables,
  SetAuthorityLimitsMutation,
  SetAuthorityLimitsMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

/** How much who may decide in an organisation, now, later and before. */
export const authorityPage = operation<AuthorityPageQuery, AuthorityPageQueryVariables>(
  /* GraphQL */ `
    query AuthorityPage($id: ID!) {
      viewer {
        ...ShellViewer
      }
      authorityLimits(organisationId: $id) {
        ownerId
        name
        version
        maySet
        whyNot
        versions {
          version
          starts
          standing
          decidedBy
          reason
          recordedBy
          recordedAt
          tiers {
            unit
            upTo
            approvers
            reach
            who
          }
        }
      }
    }
  `,
  shellViewer,
);

export const setAuthorityLimits = operation<SetAuthorityLimitsMutation, SetAuthorityLimitsMutationVariables>(
  /* GraphQL */ `
    mutation SetAuthorityLimits($input: SetAuthorityInput!) {
      outcome: setAuthorityLimits(input: $input) {
        __typename
        ... on SetUpDone {
          id
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

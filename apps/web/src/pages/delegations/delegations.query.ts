import type {
  DelegateRoleMutation,
  DelegateRoleMutationVariables,
  DelegationsPageQuery,
  DelegationsPageQueryVariables,
  EndDelegationMutation,
  EndDelegationMutationVariables,
  ReadDelegationMutation,
  ReadDelegationMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

const delegationFields = /* GraphQL */ `
  fragment DelegationFields on Delegation {
    id
    roleName
    tenantName
    fromName
    toName
    toJobTitle
    starts
    ends
    reason
    endedAt
    endReason
    standing
    acts {
      name
      available
      whyNot
    }
  }
`;

export const delegationsPage = operation<DelegationsPageQuery, DelegationsPageQueryVariables>(
  /* GraphQL */ `
    query DelegationsPage {
      viewer {
        ...ShellViewer
      }
      delegations {
        organisationName
        seesEverybodys
        given {
          ...DelegationFields
        }
        received {
          ...DelegationFields
        }
        everybodys {
          ...DelegationFields
        }
        notices {
          delegationId
          text
          at
        }
        offers {
          appointmentId
          label
          acts {
            name
            available
            whyNot
            rule
          }
        }
        colleagues {
          value
          label
        }
      }
    }
  `,
  shellViewer,
  delegationFields,
);

export const delegateRole = operation<DelegateRoleMutation, DelegateRoleMutationVariables>(
  /* GraphQL */ `
    mutation DelegateRole($input: DelegateRoleInput!) {
      outcome: delegateRole(input: $input) {
        __typename
        ... on DelegationsChanged {
          delegations {
            organisationName
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const endDelegation = operation<EndDelegationMutation, EndDelegationMutationVariables>(
  /* GraphQL */ `
    mutation EndDelegation($input: EndDelegationInput!) {
      outcome: endDelegation(input: $input) {
        __typename
        ... on DelegationsChanged {
          delegations {
            organisationName
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const readDelegation = operation<ReadDelegationMutation, ReadDelegationMutationVariables>(
  /* GraphQL */ `
    mutation ReadDelegation($delegationId: ID!) {
      outcome: readDelegationNotices(delegationId: $delegationId) {
        __typename
      }
    }
  `,
);

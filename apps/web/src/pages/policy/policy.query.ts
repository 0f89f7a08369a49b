import type {
  PolicyPageQuery,
  PolicyPageQueryVariables,
  SetPolicyMutation,
  SetPolicyMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const policyPage = operation<PolicyPageQuery, PolicyPageQueryVariables>(
  /* GraphQL */ `
    query PolicyPage($id: ID!) {
      viewer {
        ...ShellViewer
      }
      policy(ownerId: $id) {
        ownerId
        of
        name
        version
        maySet
        whyNot
        settings {
          key
          group
          label
          hint
          kind
          unit
          empty
          options {
            value
            label
          }
          value
          words
          usualWords
          isUsual
          maySet
        }
        changes {
          at
          who
          label
          before
          after
        }
      }
    }
  `,
  shellViewer,
);

export const setPolicy = operation<SetPolicyMutation, SetPolicyMutationVariables>(
  /* GraphQL */ `
    mutation SetPolicy($input: SetPolicyInput!) {
      setPolicy(input: $input) {
        __typename
        ... on PolicySet {
          policy {
            version
          }
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

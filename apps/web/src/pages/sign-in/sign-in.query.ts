import type { SignInMutation, SignInMutationVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';

export const signIn = operation<SignInMutation, SignInMutationVariables>(/* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on SignedIn {
        token
        expiresAt
        viewer {
          choices {
            current
          }
        }
      }
      ... on SecondFactorNeeded {
        ticket
      }
      ... on SignInRefused {
        message
      }
    }
  }
`);

import type {
  AnswerSecondFactorMutation,
  AnswerSecondFactorMutationVariables,
  BeginProviderSignInMutation,
  BeginProviderSignInMutationVariables,
  ChoosePasswordMutation,
  ChoosePasswordMutationVariables,
  FinishProviderSignInMutation,
  FinishProviderSignInMutationVariables,
  SignInProvidersQuery,
  SignInProvidersQueryVariables,
  SignOutOfProviderMutation,
  SignOutOfProviderMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';

export const signInProviders = operation<SignInProvidersQuery, SignInProvidersQueryVariables>(/* GraphQL */ `
  query SignInProviders($invitation: String) {
    signInProviders(invitation: $invitation) {
      id
      name
    }
  }
`);

export const beginProviderSignIn = operation<
  BeginProviderSignInMutation,
  BeginProviderSignInMutationVariables
>(/* GraphQL */ `
  mutation BeginProviderSignIn($input: BeginProviderSignInInput!) {
    beginProviderSignIn(input: $input) {
      __typename
      ... on ProviderSignInBegun {
        address
        browser
      }
      ... on SignInRefused {
        message
      }
    }
  }
`);

export const finishProviderSignIn = operation<
  FinishProviderSignInMutation,
  FinishProviderSignInMutationVariables
>(/* GraphQL */ `
  mutation FinishProviderSignIn($input: FinishProviderSignInInput!) {
    finishProviderSignIn(input: $input) {
      __typename
      ... on SignedIn {
        token
        expiresAt
      }
      ... on SignInRefused {
        message
      }
    }
  }
`);

export const answerSecondFactor = operation<AnswerSecondFactorMutation, AnswerSecondFactorMutationVariables>(
  /* GraphQL */ `
    mutation AnswerSecondFactor($ticket: String!, $code: String!) {
      answerSecondFactor(ticket: $ticket, code: $code) {
        __typename
        ... on SignedIn {
          token
          expiresAt
        }
        ... on SecondFactorNeeded {
          ticket
          problem
        }
        ... on SignInRefused {
          message
        }
      }
    }
  `,
);

export const signOutOfProvider = operation<SignOutOfProviderMutation, SignOutOfProviderMutationVariables>(
  /* GraphQL */ `
    mutation SignOutOfProvider($returnTo: String!) {
      signOutOfProvider(returnTo: $returnTo)
    }
  `,
);

export const choosePassword = operation<ChoosePasswordMutation, ChoosePasswordMutationVariables>(
  /* GraphQL */ `
    mutation ChoosePassword($input: ChoosePasswordInput!) {
      choosePassword(input: $input) {
        __typename
        ... on PasswordChosen {
          email
        }
        ... on Invalid {
          message
          fields {
            field
            message
          }
        }
        ... on NotFound {
          message
        }
      }
    }
  `,
);

import type {
  AddSignInProviderMutation,
  AddSignInProviderMutationVariables,
  DoorsPageQuery,
  DoorsPageQueryVariables,
  IssueSignInLinkMutation,
  IssueSignInLinkMutationVariables,
  TakeOffSecondFactorMutation,
  TakeOffSecondFactorMutationVariables,
  UnlinkSignInMutation,
  UnlinkSignInMutationVariables,
  WithdrawSignInProviderMutation,
  WithdrawSignInProviderMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const doorsPage = operation<DoorsPageQuery, DoorsPageQueryVariables>(
  /* GraphQL */ `
    query DoorsPage($id: ID!) {
      viewer {
        ...ShellViewer
      }
      doors(organisationId: $id) {
        organisationId
        organisationName
        providers {
          id
          name
          issuer
          entraTenant
          clientId
          hasSecret
          listed
          addedAt
        }
        people {
          personId
          name
          email
          hasPassword
          hasSecondFactor
          linkedAt
          actsElsewhere
          factorAskedAt
        }
      }
    }
  `,
  shellViewer,
);

export const addSignInProvider = operation<AddSignInProviderMutation, AddSignInProviderMutationVariables>(
  /* GraphQL */ `
    mutation AddSignInProvider($input: AddSignInProviderInput!) {
      addSignInProvider(input: $input) {
        __typename
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const withdrawSignInProvider = operation<
  WithdrawSignInProviderMutation,
  WithdrawSignInProviderMutationVariables
>(
  /* GraphQL */ `
    mutation WithdrawSignInProvider($input: WithdrawSignInProviderInput!) {
      withdrawSignInProvider(input: $input) {
        __typename
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const unlinkSignIn = operation<UnlinkSignInMutation, UnlinkSignInMutationVariables>(
  /* GraphQL */ `
    mutation UnlinkSignIn($input: UnlinkSignInInput!) {
      unlinkSignIn(input: $input) {
        __typename
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const issueSignInLink = operation<IssueSignInLinkMutation, IssueSignInLinkMutationVariables>(
  /* GraphQL */ `
    mutation IssueSignInLink($input: IssueSignInLinkInput!) {
      issueSignInLink(input: $input) {
        __typename
        ... on SignInLinkIssued {
          personName
          secret
          expiresAt
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const takeOffSecondFactor = operation<
  TakeOffSecondFactorMutation,
  TakeOffSecondFactorMutationVariables
>(
  /* GraphQL */ `
    mutation TakeOffSecondFactor($input: TakeOffSecondFactorInput!) {
      takeOffSecondFactor(input: $input) {
        __typename
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

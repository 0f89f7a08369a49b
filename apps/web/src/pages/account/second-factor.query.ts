import type {
  ConfirmSecondFactorMutation,
  ConfirmSecondFactorMutationVariables,
  NoteSecondFactorTakenOffMutation,
  OfferSecondFactorMutation,
  RemoveSecondFactorMutation,
  RemoveSecondFactorMutationVariables,
  SecondFactorPageQuery,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const secondFactorPage = operation<SecondFactorPageQuery>(
  /* GraphQL */ `
    query SecondFactorPage {
      viewer {
        ...ShellViewer
      }
      secondFactor {
        since
        recoveryCodesLeft
        offered {
          address
          secret
        }
      }
    }
  `,
  shellViewer,
);

export const offerSecondFactor = operation<OfferSecondFactorMutation>(/* GraphQL */ `
  mutation OfferSecondFactor {
    offerSecondFactor {
      since
    }
  }
`);

export const confirmSecondFactor = operation<
  ConfirmSecondFactorMutation,
  ConfirmSecondFactorMutationVariables
>(/* GraphQL */ `
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) {
      __typename
      ... on SecondFactorChanged {
        recoveryCodes
      }
      ... on Invalid {
        message
        fields {
          field
          message
        }
      }
    }
  }
`);

export const removeSecondFactor = operation<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>(
  /* GraphQL */ `
    mutation RemoveSecondFactor($code: String!) {
      removeSecondFactor(code: $code) {
        __typename
        ... on Invalid {
          message
          fields {
            field
            message
          }
        }
      }
    }
  `,
);

export const noteSecondFactorTakenOff = operation<NoteSecondFactorTakenOffMutation>(/* GraphQL */ `
  mutation NoteSecondFactorTakenOff {
    noteSecondFactorTakenOff
  }
`);

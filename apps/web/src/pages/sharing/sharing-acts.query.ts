import type {
  AgreeSharingMutation,
  AgreeSharingMutationVariables,
  EndSharingMutation,
  EndSharingMutationVariables,
  ProposeSharingMutation,
  ProposeSharingMutationVariables,
  RefuseSharingMutation,
  RefuseSharingMutationVariables,
  WithdrawSharingMutation,
  WithdrawSharingMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { caseRefusal } from '../../shell/forms/refusal.query.ts';

const moved = /* GraphQL */ `
  fragment SharingOutcome on SharingResult {
    __typename
    ... on SharingMoved {
      agreement {
        id
        state
      }
    }
    ...CaseRefusal
  }
`;

export const proposeSharing = operation<ProposeSharingMutation, ProposeSharingMutationVariables>(
  /* GraphQL */ `
    mutation ProposeSharing($input: ProposeSharingInput!) {
      proposeSharing(input: $input) {
        ...SharingOutcome
      }
    }
  `,
  moved,
  caseRefusal,
);

export const agreeSharing = operation<AgreeSharingMutation, AgreeSharingMutationVariables>(
  /* GraphQL */ `
    mutation AgreeSharing($input: AgreeSharingInput!) {
      agreeSharing(input: $input) {
        ...SharingOutcome
      }
    }
  `,
  moved,
  caseRefusal,
);

export const refuseSharing = operation<RefuseSharingMutation, RefuseSharingMutationVariables>(
  /* GraphQL */ `
    mutation RefuseSharing($input: SharingReasonInput!) {
      refuseSharing(input: $input) {
        ...SharingOutcome
      }
    }
  `,
  moved,
  caseRefusal,
);

export const withdrawSharing = operation<WithdrawSharingMutation, WithdrawSharingMutationVariables>(
  /* GraphQL */ `
    mutation WithdrawSharing($input: SharingReasonInput!) {
      withdrawSharing(input: $input) {
        ...SharingOutcome
      }
    }
  `,
  moved,
  caseRefusal,
);

export const endSharing = operation<EndSharingMutation, EndSharingMutationVariables>(
  /* GraphQL */ `
    mutation EndSharing($input: SharingReasonInput!) {
      endSharing(input: $input) {
        ...SharingOutcome
      }
    }
  `,
  moved,
  caseRefusal,
);

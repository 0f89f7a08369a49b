import type {
  AssessQualityMutation,
  AssessQualityMutationVariables,
  GiveKeyLeaveMutation,
  GiveKeyLeaveMutationVariables,
  QualityPassportQuery,
  QualityPassportQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const qualityPassport = operation<QualityPassportQuery, QualityPassportQueryVariables>(
  /* GraphQL */ `
    query QualityPassport($id: ID!) {
      viewer {
        ...ShellViewer
      }
      qualityPassport(indicatorId: $id) {
        indicatorId
        title
        version
        gap
        assessedBy
        assessedAt
        isKey
        mayAssess
        whyNot
        mayGiveLeave
        leave {
          reason
          body
          until
          givenBy
        }
        tests {
          test
          label
          question
          score
          scoreWords
          evidence
        }
      }
    }
  `,
  shellViewer,
);

export const assessQuality = operation<AssessQualityMutation, AssessQualityMutationVariables>(
  /* GraphQL */ `
    mutation AssessQuality($input: AssessQualityInput!) {
      outcome: assessQuality(input: $input) {
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

export const giveKeyLeave = operation<GiveKeyLeaveMutation, GiveKeyLeaveMutationVariables>(
  /* GraphQL */ `
    mutation GiveKeyLeave($input: GiveKeyLeaveInput!) {
      outcome: giveKeyLeave(input: $input) {
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

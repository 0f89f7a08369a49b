import type {
  AssessSetMutation,
  AssessSetMutationVariables,
  SetAssessmentsQuery,
  SetAssessmentsQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const setAssessments = operation<SetAssessmentsQuery, SetAssessmentsQueryVariables>(
  /* GraphQL */ `
    query SetAssessments($id: ID!) {
      viewer {
        ...ShellViewer
      }
      setAssessments(ownerId: $id) {
        ownerId
        of
        name
        yearLabel
        version
        dueOn
        assessedBy
        assessedAt
        mayAssess
        whyNot
        qualities {
          quality
          label
          question
          score
          scoreWords
          evidence
        }
        earlier {
          yearLabel
          assessedBy
          assessedAt
          qualities {
            quality
            scoreWords
            evidence
          }
        }
      }
    }
  `,
  shellViewer,
);

export const assessSet = operation<AssessSetMutation, AssessSetMutationVariables>(
  /* GraphQL */ `
    mutation AssessSet($input: AssessSetInput!) {
      outcome: assessSet(input: $input) {
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

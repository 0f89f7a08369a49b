import type {
  AnswerResourcesMutation,
  AnswerResourcesMutationVariables,
  CaseLeavesQuery,
  CaseLeavesQueryVariables,
  CommendMutation,
  CommendMutationVariables,
  WritePracticeNoteMutation,
  WritePracticeNoteMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { caseHead } from '../case-form/case-head.query.ts';
import { closingParts } from './closing-parts.query.ts';

export const caseLeavesQuery = operation<CaseLeavesQuery, CaseLeavesQueryVariables>(
  /* GraphQL */ `
    query CaseLeaves($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
        closing {
          ...ClosingParts
        }
      }
    }
  `,
  shellViewer,
  caseHead,
  closingParts,
);

export const writePracticeNote = operation<WritePracticeNoteMutation, WritePracticeNoteMutationVariables>(
  /* GraphQL */ `
    mutation WritePracticeNote($input: PracticeNoteInput!) {
      outcome: writePracticeNote(input: $input) {
        __typename
        ... on ClosingWritten {
          caseId
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

export const commend = operation<CommendMutation, CommendMutationVariables>(
  /* GraphQL */ `
    mutation Commend($input: CommendInput!) {
      outcome: commend(input: $input) {
        __typename
        ... on ClosingWritten {
          caseId
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

export const answerResources = operation<AnswerResourcesMutation, AnswerResourcesMutationVariables>(
  /* GraphQL */ `
    mutation AnswerResources($input: AnswerResourcesInput!) {
      outcome: answerResources(input: $input) {
        __typename
        ... on ClosingWritten {
          caseId
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

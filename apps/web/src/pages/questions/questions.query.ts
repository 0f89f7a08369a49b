import type {
  AddQuestionMutation,
  AddQuestionMutationVariables,
  QuestionsQuery,
  QuestionsQueryVariables,
  RetireQuestionMutation,
  RetireQuestionMutationVariables,
  RewordQuestionMutation,
  RewordQuestionMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const questionsQuery = operation<QuestionsQuery, QuestionsQueryVariables>(
  /* GraphQL */ `
    query Questions($id: ID!) {
      viewer {
        ...ShellViewer
      }
      questionBank(partnershipId: $id) {
        partnershipId
        partnershipName
        maintainable
        whyNot
        questions {
          code
          version
          own
          group
          groupLabel
          stages
          fits
          text
          required
          setBy
          setAt
        }
      }
    }
  `,
  shellViewer,
);

export const addQuestion = operation<AddQuestionMutation, AddQuestionMutationVariables>(
  /* GraphQL */ `
    mutation AddQuestion($input: AddQuestionInput!) {
      outcome: addQuestion(input: $input) {
        __typename
        ... on QuestionKept {
          code
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

export const rewordQuestion = operation<RewordQuestionMutation, RewordQuestionMutationVariables>(
  /* GraphQL */ `
    mutation RewordQuestion($input: RewordQuestionInput!) {
      outcome: rewordQuestion(input: $input) {
        __typename
        ... on QuestionKept {
          code
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

export const retireQuestion = operation<RetireQuestionMutation, RetireQuestionMutationVariables>(
  /* GraphQL */ `
    mutation RetireQuestion($input: RetireQuestionInput!) {
      outcome: retireQuestion(input: $input) {
        __typename
        ... on QuestionKept {
          code
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

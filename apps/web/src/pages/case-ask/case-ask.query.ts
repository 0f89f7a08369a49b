import type {
  AskQuestionMutation,
  AskQuestionMutationVariables,
  CaseAskQuery,
  CaseAskQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { suggestionParts } from '../case-form/questions.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';

export const caseAskQuery = operation<CaseAskQuery, CaseAskQueryVariables>(
  /* GraphQL */ `
    query CaseAsk($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
        questions {
          id
          text
          required
          askedBy
        }
      }
      suggestedQuestions(caseId: $id) {
        ...SuggestionParts
      }
    }
  `,
  shellViewer,
  caseHead,
  suggestionParts,
);

export const askQuestion = operation<AskQuestionMutation, AskQuestionMutationVariables>(
  /* GraphQL */ `
    mutation AskQuestion($input: AskQuestionInput!) {
      outcome: askQuestion(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

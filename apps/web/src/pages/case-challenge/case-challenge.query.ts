import type {
  CaseChallengeQuery,
  CaseChallengeQueryVariables,
  OpenChallengeMutation,
  OpenChallengeMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { draftParts } from '../case-form/form-draft.query.ts';
import { suggestionParts } from '../case-form/questions.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';

export const caseChallengeQuery = operation<CaseChallengeQuery, CaseChallengeQueryVariables>(
  /* GraphQL */ `
    query CaseChallenge($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
        draft(form: "challenge") {
          ...Draft
        }
      }
      suggestedQuestions(caseId: $id) {
        ...SuggestionParts
      }
    }
  `,
  shellViewer,
  caseHead,
  draftParts,
  suggestionParts,
);

export const openChallenge = operation<OpenChallengeMutation, OpenChallengeMutationVariables>(
  /* GraphQL */ `
    mutation OpenChallenge($input: OpenChallengeInput!) {
      outcome: openChallenge(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

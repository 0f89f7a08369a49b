import type {
  CaseConsentQuery,
  CaseConsentQueryVariables,
  ConsentToShiftMutation,
  ConsentToShiftMutationVariables,
  RefuseShiftMutation,
  RefuseShiftMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { suggestionParts } from '../case-form/questions.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';

export const caseConsentQuery = operation<CaseConsentQuery, CaseConsentQueryVariables>(
  /* GraphQL */ `
    query CaseConsent($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
        plan {
          causes
          resourcesAsked {
            id
            fromOrganisation {
              id
              name
            }
            fromHeading
            toOrganisation {
              id
              name
            }
            toHeading
            amount
            unit
            year
          }
        }
        shift {
          state
          total
          legs {
            id
            organisation {
              id
              name
            }
            heading
            direction
            amount
            unit
            year
            state
            virementState
            virementNeeds
            by
            at
          }
        }
      }
      budgetHeadings(first: 200) {
        edges {
          node {
            id
            code
            name
            year
            unit
            amount
            reserved
            available
            priority
            holderName
          }
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

export const consentToShift = operation<ConsentToShiftMutation, ConsentToShiftMutationVariables>(
  /* GraphQL */ `
    mutation ConsentToShift($input: ShiftLegInput!) {
      outcome: consentToShift(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const refuseShift = operation<RefuseShiftMutation, RefuseShiftMutationVariables>(
  /* GraphQL */ `
    mutation RefuseShift($input: RefuseShiftInput!) {
      outcome: refuseShift(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

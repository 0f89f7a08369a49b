import type { SaveFormDraftMutation, SaveFormDraftMutationVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';

/** A form begun and not sent. */
export const draftParts = /* GraphQL */ `
  fragment Draft on FormDraft {
    savedAt
    fields {
      name
      value
    }
  }
`;

export const saveFormDraft = operation<SaveFormDraftMutation, SaveFormDraftMutationVariables>(/* GraphQL */ `
  mutation SaveFormDraft($input: SaveFormDraftInput!) {
    outcome: saveFormDraft(input: $input) {
      __typename
      ... on FormDraftSaved {
        savedAt
      }
      ... on NotPermitted {
        message
      }
      ... on Invalid {
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

import type {
  HeadingPrioritiesQuery,
  HeadingPrioritiesQueryVariables,
  TagHeadingMutation,
  TagHeadingMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

/** A heading and the priorities that it serves or may. */
export const headingPriorities = operation<HeadingPrioritiesQuery, HeadingPrioritiesQueryVariables>(
  /* GraphQL */ `
    query HeadingPriorities($id: ID!) {
      viewer {
        ...ShellViewer
      }
      headingPriorities(headingId: $id) {
        headingId
        code
        name
        year
        mayTag
        whyNot
        lists {
          ownerId
          ownerName
          choices {
            priorityId
            title
            rank
            percent
          }
        }
      }
    }
  `,
  shellViewer,
);

export const tagHeading = operation<TagHeadingMutation, TagHeadingMutationVariables>(
  /* GraphQL */ `
    mutation TagHeading($input: TagHeadingInput!) {
      outcome: tagHeading(input: $input) {
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

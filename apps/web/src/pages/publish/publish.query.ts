import type {
  PublicationQuery,
  PublicationQueryVariables,
  PublishIndicatorMutation,
  PublishIndicatorMutationVariables,
  WithdrawPublicationMutation,
  WithdrawPublicationMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const publication = operation<PublicationQuery, PublicationQueryVariables>(
  /* GraphQL */ `
    query Publication($id: ID!) {
      viewer {
        ...ShellViewer
      }
      indicator(id: $id) {
        id
        title
      }
      publication(indicatorId: $id) {
        address
        live
        threshold
        unverified
        mayPublish
        whyNot
        editions {
          number
          publishedAt
          publishedBy
          note
        }
      }
    }
  `,
  shellViewer,
);

export const publishIndicator = operation<PublishIndicatorMutation, PublishIndicatorMutationVariables>(
  /* GraphQL */ `
    mutation PublishIndicator($input: PublishIndicatorInput!) {
      publishIndicator(input: $input) {
        __typename
        ... on PublicationChanged {
          publication {
            address
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const withdrawPublication = operation<
  WithdrawPublicationMutation,
  WithdrawPublicationMutationVariables
>(
  /* GraphQL */ `
    mutation WithdrawPublication($input: WithdrawPublicationInput!) {
      withdrawPublication(input: $input) {
        __typename
        ... on PublicationChanged {
          publication {
            live
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

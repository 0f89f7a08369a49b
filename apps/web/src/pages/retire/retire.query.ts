import type {
  RetireFormQuery,
  RetireFormQueryVariables,
  RetireIndicatorMutation,
  RetireIndicatorMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const retireForm = operation<RetireFormQuery, RetireFormQueryVariables>(
  /* GraphQL */ `
    query RetireForm($id: ID!) {
      viewer {
        ...ShellViewer
      }
      indicator(id: $id) {
        id
        title
        retirement {
          from
        }
        openCase {
          id
          number
        }
      }
      successors(indicatorId: $id) {
        id
        title
      }
    }
  `,
  shellViewer,
);

export const retireIndicator = operation<RetireIndicatorMutation, RetireIndicatorMutationVariables>(
  /* GraphQL */ `
    mutation RetireIndicator($input: RetireIndicatorInput!) {
      retireIndicator(input: $input) {
        __typename
        ... on IndicatorRetired {
          indicator {
            id
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

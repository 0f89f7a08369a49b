import type {
  BreakdownFormQuery,
  BreakdownFormQueryVariables,
  SaveBreakdownMutation,
  SaveBreakdownMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const breakdownForm = operation<BreakdownFormQuery, BreakdownFormQueryVariables>(
  /* GraphQL */ `
    query BreakdownForm($id: ID!) {
      viewer {
        ...ShellViewer
      }
      breakdownOffer(indicatorId: $id) {
        available
        whyNot
      }
      indicator(id: $id) {
        id
        title
        unitLabel
        series
      }
    }
  `,
  shellViewer,
);

export const saveBreakdown = operation<SaveBreakdownMutation, SaveBreakdownMutationVariables>(
  /* GraphQL */ `
    mutation SaveBreakdown($input: SaveBreakdownInput!) {
      saveBreakdown(input: $input) {
        __typename
        ... on BreakdownSaved {
          breakdowns {
            grouping
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

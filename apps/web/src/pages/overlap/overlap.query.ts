import type {
  AdjustOverlapMutation,
  AdjustOverlapMutationVariables,
  OverlapFormQuery,
  OverlapFormQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const overlapForm = operation<OverlapFormQuery, OverlapFormQueryVariables>(
  /* GraphQL */ `
    query OverlapForm($id: ID!) {
      viewer {
        ...ShellViewer
      }
      indicator(id: $id) {
        id
        title
        unitLabel
        decimals
        aggregation
        contributions {
          periodLabel
          periodStart
          organisation {
            name
          }
          value
          numerator
          denominator
        }
        overlaps {
          periodStart
          amount
          denominatorAmount
          reason
        }
      }
    }
  `,
  shellViewer,
);

export const adjustOverlap = operation<AdjustOverlapMutation, AdjustOverlapMutationVariables>(
  /* GraphQL */ `
    mutation AdjustOverlap($input: AdjustOverlapInput!) {
      adjustOverlap(input: $input) {
        __typename
        ... on OverlapAdjusted {
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

import type {
  RetentionPageQuery,
  RetentionPageQueryVariables,
  RunRetentionMutation,
  RunRetentionMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const retentionPage = operation<RetentionPageQuery, RetentionPageQueryVariables>(
  /* GraphQL */ `
    query RetentionPage($id: ID!) {
      viewer {
        ...ShellViewer
      }
      retention(ownerId: $id) {
        ownerId
        ownerName
        ofPartnership
        daily
        kinds {
          label
          hint
          keptFor
          pastTime
          unit
          oldest
        }
        runs {
          dueAt
          doneAt
          state
          askedBy
          takenOut
        }
      }
    }
  `,
  shellViewer,
);

export const runRetention = operation<RunRetentionMutation, RunRetentionMutationVariables>(
  /* GraphQL */ `
    mutation RunRetention($input: RunRetentionInput!) {
      runRetention(input: $input) {
        __typename
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

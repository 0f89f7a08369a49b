import type {
  ChartStartsQuery,
  ChartStartsQueryVariables,
  RebaseChartMutation,
  RebaseChartMutationVariables,
  WithdrawRebaseMutation,
  WithdrawRebaseMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const chartStarts = operation<ChartStartsQuery, ChartStartsQueryVariables>(
  /* GraphQL */ `
    query ChartStarts($id: ID!) {
      viewer {
        ...ShellViewer
      }
      chartStarts(indicatorId: $id) {
        indicatorId
        indicatorTitle
        rebases {
          from
          reason
          by
          at
          caseId
          caseNumber
        }
        hints {
          from
          caseId
          caseNumber
        }
        act {
          available
          whyNot
        }
      }
    }
  `,
  shellViewer,
);

export const rebaseChart = operation<RebaseChartMutation, RebaseChartMutationVariables>(
  /* GraphQL */ `
    mutation RebaseChart($input: RebaseChartInput!) {
      rebaseChart(input: $input) {
        __typename
        ... on ChartRebased {
          starts {
            indicatorId
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const withdrawRebase = operation<WithdrawRebaseMutation, WithdrawRebaseMutationVariables>(
  /* GraphQL */ `
    mutation WithdrawRebase($input: WithdrawRebaseInput!) {
      withdrawRebase(input: $input) {
        __typename
        ... on ChartRebased {
          starts {
            indicatorId
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

import type {
  ForecastsQuery,
  ForecastsQueryVariables,
  MakeForecastMutation,
  MakeForecastMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const forecastsQuery = operation<ForecastsQuery, ForecastsQueryVariables>(
  /* GraphQL */ `
    query Forecasts($id: ID!) {
      viewer {
        ...ShellViewer
      }
      forecastRecord(indicatorId: $id) {
        indicatorId
        title
        unitLabel
        decimals
        scoreWords
        may
        whyNot
        score {
          pairs
          meanError
          bias
          coverage
          maseNaive
          maseSeasonal
        }
        open {
          periodStart
          periodLabel
          locksOn
          forecast {
            value
            low
            high
            basis
            madeBy
            madeAt
            revision
          }
          statistical {
            value
            low
            high
            methodWords
          }
        }
        lines {
          periodStart
          periodLabel
          value
          low
          high
          basis
          madeBy
          madeAt
          revision
          actual
          actualStatus
          error
          inRange
        }
      }
    }
  `,
  shellViewer,
);

export const makeForecast = operation<MakeForecastMutation, MakeForecastMutationVariables>(
  /* GraphQL */ `
    mutation MakeForecast($input: MakeForecastInput!) {
      makeForecast(input: $input) {
        __typename
        ... on ForecastMade {
          record {
            indicatorId
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

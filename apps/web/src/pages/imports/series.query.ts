import type {
  BringInSeriesMutation,
  BringInSeriesMutationVariables,
  SeriesSourcesQuery,
  SeriesSourcesQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const seriesSourcesQuery = operation<SeriesSourcesQuery, SeriesSourcesQueryVariables>(
  /* GraphQL */ `
    query SeriesSources {
      viewer {
        ...ShellViewer
      }
      seriesSources {
        code
        name
        host
        seriesHint
      }
      seriesPlaces {
        ownerId
        name
        kindLabel
        areas
        fetched {
          source
          indicatorId
          title
          series
          areas
          fromYear
          fetchedAt
        }
        indicators {
          id
          title
        }
      }
    }
  `,
  shellViewer,
);

export const bringInSeries = operation<BringInSeriesMutation, BringInSeriesMutationVariables>(
  /* GraphQL */ `
    mutation BringInSeries($input: BringInSeriesInput!) {
      outcome: bringInSeries(input: $input) {
        __typename
        ... on ImportMoved {
          fileImport {
            id
          }
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

import type {
  DefineMeasureMutation,
  DefineMeasureMutationVariables,
  DescribeMeasureMutation,
  DescribeMeasureMutationVariables,
  HandOverMutation,
  HandOverMutationVariables,
  MeasureSetUpQuery,
  MeasureSetUpQueryVariables,
  PlaceMeasuresQuery,
  PlaceMeasuresQueryVariables,
  RedefineMeasureMutation,
  RedefineMeasureMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const placeMeasures = operation<PlaceMeasuresQuery, PlaceMeasuresQueryVariables>(
  /* GraphQL */ `
    query PlaceMeasures($id: ID!) {
      viewer {
        ...ShellViewer
      }
      placeMeasures(ownerId: $id) {
        ownerId
        of
        name
        mayDefine
        whyNot
        measures {
          id
          code
          title
          themeName
          level
          kind
          origin
          ownerName
          ownerOrganisationName
          deputyName
          ownerLeft
          definitionVersion
          suites
        }
        people {
          value
          label
        }
        themes {
          value
          label
        }
        portfolios {
          value
          label
        }
      }
    }
  `,
  shellViewer,
);

export const measureSetUp = operation<MeasureSetUpQuery, MeasureSetUpQueryVariables>(
  /* GraphQL */ `
    query MeasureSetUp($id: ID!) {
      viewer {
        ...ShellViewer
      }
      measureSetUp(indicatorId: $id) {
        id
        ownerId
        version
        mayChange
        whyNot
        retired
        ownerLeft
        code
        title
        definition
        definitionVersion
        themeCode
        level
        kind
        origin
        polarity
        unit
        unitLabel
        decimals
        frequency
        reportingLagDays
        valueKind
        multiplier
        numeratorLabel
        denominatorLabel
        aggregation
        ownerPersonId
        ownerName
        deputyPersonId
        deputyName
        portfolio
        priority
        sourceTitle
        sourcePublisher
        sourceUrl
        licence
        attribution
        caveat
      }
    }
  `,
  shellViewer,
);

export const defineMeasure = operation<DefineMeasureMutation, DefineMeasureMutationVariables>(
  /* GraphQL */ `
    mutation DefineMeasure($input: DefineMeasureInput!) {
      outcome: defineMeasure(input: $input) {
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

export const describeMeasure = operation<DescribeMeasureMutation, DescribeMeasureMutationVariables>(
  /* GraphQL */ `
    mutation DescribeMeasure($input: DescribeMeasureInput!) {
      outcome: describeMeasure(input: $input) {
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

export const redefineMeasure = operation<RedefineMeasureMutation, RedefineMeasureMutationVariables>(
  /* GraphQL */ `
    mutation RedefineMeasure($input: RedefineMeasureInput!) {
      outcome: redefineMeasure(input: $input) {
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

export const handOver = operation<HandOverMutation, HandOverMutationVariables>(
  /* GraphQL */ `
    mutation HandOver($input: HandOverInput!) {
      outcome: handOver(input: $input) {
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

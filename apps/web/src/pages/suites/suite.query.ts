import type {
  ChangeSuiteMutation,
  ChangeSuiteMutationVariables,
  DefineSuiteMutation,
  DefineSuiteMutationVariables,
  PlaceSuitesQuery,
  PlaceSuitesQueryVariables,
  SuiteSetUpQuery,
  SuiteSetUpQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

const suiteMeasure = /* GraphQL */ `
  fragment SuiteMeasureParts on SuiteMeasure {
    id
    title
    sharedBy
    themeName
    level
    kind
    gate
    passesGate
    published
  }
`;

export const placeSuites = operation<PlaceSuitesQuery, PlaceSuitesQueryVariables>(
  /* GraphQL */ `
    query PlaceSuites($id: ID!) {
      viewer {
        ...ShellViewer
      }
      placeSuites(ownerId: $id) {
        ownerId
        of
        name
        mayDefine
        whyNot
        suites {
          id
          code
          name
          key
          forPublic
          measureCount
          advice
          sizeReason
          flags
        }
        candidates {
          ...SuiteMeasureParts
        }
      }
    }
  `,
  shellViewer,
  suiteMeasure,
);

export const suiteSetUp = operation<SuiteSetUpQuery, SuiteSetUpQueryVariables>(
  /* GraphQL */ `
    query SuiteSetUp($id: ID!) {
      viewer {
        ...ShellViewer
      }
      suiteSetUp(suiteId: $id) {
        id
        ownerId
        of
        ownerName
        code
        name
        key
        forPublic
        sizeReason
        version
        advice
        flags
        mayDefine
        mayPublish
        whyNot
        balance {
          by
          of
          count
        }
        measures {
          ...SuiteMeasureParts
        }
        others {
          ...SuiteMeasureParts
        }
      }
    }
  `,
  shellViewer,
  suiteMeasure,
);

export const defineSuite = operation<DefineSuiteMutation, DefineSuiteMutationVariables>(
  /* GraphQL */ `
    mutation DefineSuite($input: DefineSuiteInput!) {
      outcome: defineSuite(input: $input) {
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

export const changeSuite = operation<ChangeSuiteMutation, ChangeSuiteMutationVariables>(
  /* GraphQL */ `
    mutation ChangeSuite($input: ChangeSuiteInput!) {
      outcome: changeSuite(input: $input) {
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

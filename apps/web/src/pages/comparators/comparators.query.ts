import type {
  ChooseComparatorsMutation,
  ChooseComparatorsMutationVariables,
  ComparatorSetsQuery,
  ComparatorSetsQueryVariables,
  ComparatorUseQuery,
  ComparatorUseQueryVariables,
  KeepComparatorSetMutation,
  KeepComparatorSetMutationVariables,
  RetireComparatorSetMutation,
  RetireComparatorSetMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const comparatorSets = operation<ComparatorSetsQuery, ComparatorSetsQueryVariables>(
  /* GraphQL */ `
    query ComparatorSets($id: ID!) {
      viewer {
        ...ShellViewer
      }
      comparatorSets(ownerId: $id) {
        ownerId
        of
        name
        mayMaintain
        whyNot
        areas {
          code
          name
        }
        benchmarks {
          code
          name
        }
        sets {
          code
          version
          name
          reason
          areas {
            code
            name
          }
          benchmark {
            code
            name
          }
          retired
          by
          at
          measureCount
        }
      }
    }
  `,
  shellViewer,
);

export const keepComparatorSet = operation<KeepComparatorSetMutation, KeepComparatorSetMutationVariables>(
  /* GraphQL */ `
    mutation KeepComparatorSet($input: KeepComparatorSetInput!) {
      outcome: keepComparatorSet(input: $input) {
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

export const retireComparatorSet = operation<
  RetireComparatorSetMutation,
  RetireComparatorSetMutationVariables
>(
  /* GraphQL */ `
    mutation RetireComparatorSet($input: RetireComparatorSetInput!) {
      outcome: retireComparatorSet(input: $input) {
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

export const comparatorUse = operation<ComparatorUseQuery, ComparatorUseQueryVariables>(
  /* GraphQL */ `
    query ComparatorUse($id: ID!) {
      viewer {
        ...ShellViewer
      }
      comparatorUse(indicatorId: $id) {
        indicatorId
        indicatorTitle
        ownerId
        of
        version
        setCode
        differs {
          areaCode
          how
        }
        sets {
          code
          name
          reason
          areas {
            code
            name
          }
        }
        mayMaintain
        whyNot
      }
    }
  `,
  shellViewer,
);

export const chooseComparators = operation<ChooseComparatorsMutation, ChooseComparatorsMutationVariables>(
  /* GraphQL */ `
    mutation ChooseComparators($input: ChooseComparatorsInput!) {
      outcome: chooseComparators(input: $input) {
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

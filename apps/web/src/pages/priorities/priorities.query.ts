import type {
  PlacePrioritiesQuery,
  PlacePrioritiesQueryVariables,
  RankPrioritiesMutation,
  RankPrioritiesMutationVariables,
  SetUpPriorityMutation,
  SetUpPriorityMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { priorityLine } from './priority-line.query.ts';

/** The priorities of a place with the money of one year. */
export const placePriorities = operation<PlacePrioritiesQuery, PlacePrioritiesQueryVariables>(
  /* GraphQL */ `
    query PlacePriorities($id: ID!, $year: Int) {
      viewer {
        ...ShellViewer
      }
      placePriorities(ownerId: $id, year: $year) {
        ownerId
        of
        name
        mayDefine
        mayRank
        whyNotRank
        year
        years
        moneyOf
        orderVersion
        order {
          decidedOn
          decidedBy
          reason
        }
        lines {
          ...PriorityLineParts
        }
        unclaimed {
          unit
          now
          share
        }
        ended {
          id
          title
          ends
          endedBy
        }
      }
    }
  `,
  shellViewer,
  priorityLine,
);

export const setUpPriority = operation<SetUpPriorityMutation, SetUpPriorityMutationVariables>(
  /* GraphQL */ `
    mutation SetUpPriority($input: SetUpPriorityInput!) {
      outcome: setUpPriority(input: $input) {
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

export const rankPriorities = operation<RankPrioritiesMutation, RankPrioritiesMutationVariables>(
  /* GraphQL */ `
    mutation RankPriorities($input: RankPrioritiesInput!) {
      outcome: rankPriorities(input: $input) {
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

import type {
  AddToWorkProgrammeMutation,
  AddToWorkProgrammeMutationVariables,
  IndicatorForScrutinyQuery,
  IndicatorForScrutinyQueryVariables,
  MoveWorkProgrammeItemMutation,
  MoveWorkProgrammeItemMutationVariables,
  RecommendationForScrutinyQuery,
  RecommendationForScrutinyQueryVariables,
  TakeOffWorkProgrammeMutation,
  TakeOffWorkProgrammeMutationVariables,
  WorkProgrammeQuery,
  WorkProgrammeQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { caseRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const workProgrammeQuery = operation<WorkProgrammeQuery, WorkProgrammeQueryVariables>(
  /* GraphQL */ `
    query WorkProgramme($removed: Boolean) {
      viewer {
        ...ShellViewer
      }
      workProgramme(removed: $removed, first: 200) {
        totalCount
        keptBy {
          id
          name
        }
        edges {
          node {
            id
            kind
            title
            caseId
            indicatorId
            recommendationId
            standing
            reason
            meetingOn
            version
            partnershipName
            addedAt
            addedBy
            removedAt
            removedReason
            mayChange
          }
        }
      }
    }
  `,
  shellViewer,
);

/** A measure that may go on the programme, and whose it is. */
export const indicatorForScrutiny = operation<IndicatorForScrutinyQuery, IndicatorForScrutinyQueryVariables>(
  /* GraphQL */ `
    query IndicatorForScrutiny($id: ID!) {
      indicator(id: $id) {
        id
        title
        partnership {
          id
        }
      }
    }
  `,
);

/** A recommendation that may go on the programme, and whose it is. */
export const recommendationForScrutiny = operation<
  RecommendationForScrutinyQuery,
  RecommendationForScrutinyQueryVariables
>(/* GraphQL */ `
  query RecommendationForScrutiny($id: ID!) {
    recommendation(id: $id) {
      id
      number
      aboutTitle
      partnership {
        id
      }
    }
  }
`);

const outcome = [
  /* GraphQL */ `
    fragment ProgrammeOutcome on ProgrammeResult {
      __typename
      ... on ProgrammeChanged {
        item {
          id
          title
        }
      }
      ...CaseRefusal
    }
  `,
  caseRefusal,
].join('\n');

export const addToWorkProgramme = operation<AddToWorkProgrammeMutation, AddToWorkProgrammeMutationVariables>(
  /* GraphQL */ `
    mutation AddToWorkProgramme($input: AddToProgrammeInput!) {
      outcome: addToWorkProgramme(input: $input) {
        ...ProgrammeOutcome
      }
    }
  `,
  outcome,
);

export const moveWorkProgrammeItem = operation<
  MoveWorkProgrammeItemMutation,
  MoveWorkProgrammeItemMutationVariables
>(
  /* GraphQL */ `
    mutation MoveWorkProgrammeItem($input: MoveItemInput!) {
      outcome: moveWorkProgrammeItem(input: $input) {
        ...ProgrammeOutcome
      }
    }
  `,
  outcome,
);

export const takeOffWorkProgramme = operation<
  TakeOffWorkProgrammeMutation,
  TakeOffWorkProgrammeMutationVariables
>(
  /* GraphQL */ `
    mutation TakeOffWorkProgramme($input: TakeOffItemInput!) {
      outcome: takeOffWorkProgramme(input: $input) {
        ...ProgrammeOutcome
      }
    }
  `,
  outcome,
);

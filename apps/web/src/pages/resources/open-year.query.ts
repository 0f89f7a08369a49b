import type {
  OpenBudgetYearMutation,
  OpenBudgetYearMutationVariables,
  YearHeadingsQuery,
  YearHeadingsQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

/** The headings there are, page by page, to open a year from. */
export const yearHeadings = operation<YearHeadingsQuery, YearHeadingsQueryVariables>(
  /* GraphQL */ `
    query YearHeadings($after: String) {
      viewer {
        ...ShellViewer
      }
      budgetHeadings(first: 200, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            code
            name
            year
            unit
            amount
            movedIn
            movedOut
            holderName
          }
        }
      }
    }
  `,
  shellViewer,
);

export const openBudgetYear = operation<OpenBudgetYearMutation, OpenBudgetYearMutationVariables>(
  /* GraphQL */ `
    mutation OpenBudgetYear($input: OpenYearInput!) {
      outcome: openBudgetYear(input: $input) {
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

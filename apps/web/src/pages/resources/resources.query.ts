import type {
  LedgerLinesQuery,
  LedgerLinesQueryVariables,
  ResourcesQuery,
  ResourcesQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

const line = /* GraphQL */ `
  fragment VirementLine on VirementSummary {
    id
    state
    stateLabel
    direction
    amountText
    year
    title
    caseId
    caseNumber
    otherOrganisationName
    heading
    waitingFor
    stateSince
    dueAt
    dueInWorkingDays
    overdue
  }
`;

export const resourcesQuery = operation<ResourcesQuery, ResourcesQueryVariables>(
  /* GraphQL */ `
    query Resources {
      viewer {
        ...ShellViewer
        partnerships {
          id
          name
        }
      }
      waiting: virements(open: true, first: 100) {
        edges {
          node {
            ...VirementLine
          }
        }
      }
      done: virements(open: false, first: 50) {
        totalCount
        edges {
          node {
            ...VirementLine
          }
        }
      }
      budgetHeadings(first: 200) {
        edges {
          node {
            id
            code
            name
            year
            unit
            amount
            reserved
            movedIn
            movedOut
            available
            holderName
          }
        }
      }
      ledgerLines(first: 20) {
        totalCount
        edges {
          node {
            id
            headingName
            actLabel
            amountText
            at
            madeBy
            virementId
          }
        }
      }
    }
  `,
  shellViewer,
  line,
);

/** The ledger by itself, page by page, for a file. */
export const ledgerLines = operation<LedgerLinesQuery, LedgerLinesQueryVariables>(/* GraphQL */ `
  query LedgerLines($after: String) {
    viewer {
      id
    }
    ledgerLines(first: 200, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          headingName
          actLabel
          unit
          amount
          amountText
          at
          madeBy
        }
      }
    }
  }
`);

import type {
  LedgerFileQuery,
  LedgerFileQueryVariables,
  LedgerPageQuery,
  LedgerPageQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

const line = /* GraphQL */ `
  fragment LedgerLineParts on LedgerLine {
    id
    headingId
    headingName
    headingCode
    act
    actLabel
    unit
    amount
    amountText
    effect
    year
    at
    madeBy
    virementId
    caseId
    caseNumber
    title
    otherOrganisationName
  }
`;

/** A page of the ledger with what its lines come to, and what it can be filtered by. */
export const ledgerPage = operation<LedgerPageQuery, LedgerPageQueryVariables>(
  /* GraphQL */ `
    query LedgerPage($filter: LedgerFilter, $first: Int, $after: String, $last: Int, $before: String) {
      viewer {
        ...ShellViewer
      }
      ledgerLines(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        edges {
          node {
            ...LedgerLineParts
          }
        }
      }
      ledgerBalances(filter: $filter) {
        balances {
          year
          unit
          headings
          opening
          lines
          linesIn
          linesOut
          linesReserved
          others
          closing
          agrees
        }
        parties
        priorities {
          id
          title
          ownerName
        }
      }
      budgetHeadings(first: 200) {
        edges {
          node {
            id
            code
            name
            year
          }
        }
      }
    }
  `,
  shellViewer,
  line,
);

/** The same lines by themselves, page by page, for a file. */
export const ledgerFileLines = operation<LedgerFileQuery, LedgerFileQueryVariables>(
  /* GraphQL */ `
    query LedgerFile($filter: LedgerFilter, $after: String) {
      viewer {
        id
      }
      ledgerLines(filter: $filter, first: 200, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...LedgerLineParts
          }
        }
      }
    }
  `,
  line,
);

import type { ResourcesQuery, ResourcesQueryVariables } from '../../generated/operations.ts';
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
      ledgerLines(first: 10) {
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

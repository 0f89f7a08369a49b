import type {
  ScorecardQuery,
  ScorecardQueryVariables,
  SuitesQuery,
  SuitesQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const suites = operation<SuitesQuery, SuitesQueryVariables>(
  /* GraphQL */ `
    query Suites {
      viewer {
        ...ShellViewer
        partnerships {
          id
          name
          suites {
            id
            key
          }
        }
      }
    }
  `,
  shellViewer,
);

export const scorecard = operation<ScorecardQuery, ScorecardQueryVariables>(
  /* GraphQL */ `
    query Scorecard($suiteId: ID!, $on: Date) {
      viewer {
        ...ShellViewer
        partnerships {
          name
          suites {
            id
            name
          }
        }
      }
      suitePriorities(suiteId: $suiteId) {
        indicatorId
        id
        title
        rank
      }
      scorecard(suiteId: $suiteId, asOn: $on) {
        asOf
        asOn
        suite {
          id
          name
          key
          advice
        }
        partnership {
          id
          name
        }
        counts {
          exceeding
          green
          amber
          red
          noTarget
          noData
          overdue
          openCases
        }
        rows {
          indicatorId
          code
          title
          themeCode
          themeName
          unitLabel
          decimals
          periodLabel
          value
          target
          rag
          ragWord
          ragOfLatestWord
          direction
          change
          exception
          variation
          assurance
          sparkline
          signedLabel
          missing
          ownerName
          organisations
          openCaseId
          openCaseStateLabel
        }
      }
    }
  `,
  shellViewer,
);

import type {
  IndicatorThenQuery,
  IndicatorThenQueryVariables,
  RevisionsQuery,
  RevisionsQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const revisionsQuery = operation<RevisionsQuery, RevisionsQueryVariables>(
  /* GraphQL */ `
    query Revisions($id: ID!) {
      viewer {
        ...ShellViewer
      }
      revisions(indicatorId: $id) {
        indicatorId
        title
        unitLabel
        decimals
        days
        lines {
          periodStart
          periodLabel
          values
          revised
        }
        changes {
          periodStart
          periodLabel
          publishedAt
          revision
          before
          value
          change
          status
          signedLabel
          reason
          by
        }
      }
    }
  `,
  shellViewer,
);

/** The measure as it stood at the end of a day. */
export const indicatorThen = operation<IndicatorThenQuery, IndicatorThenQueryVariables>(
  /* GraphQL */ `
    query IndicatorThen($id: ID!, $on: Date!) {
      viewer {
        ...ShellViewer
      }
      indicator(id: $id, asOn: $on) {
        id
        title
        unitLabel
        decimals
        polarity
        caption
        series
        latest {
          periodLabel
          value
          rag
          ragWord
          ragOfLatestMeaning
          direction
          sinceLast
          sinceLastYear
          variation
          variationWords
          assurance
          assuranceWords
          exceptionWords
          criteriaVersion
          signedLabel
          missing
          overdue {
            periodLabel
            dueOn
          }
        }
        target {
          starts
          ends
          value
          toleranceBelow
          toleranceAbove
          basis
          fixedAt
        }
        overlaps {
          periodStart
        }
        contributions {
          organisation {
            name
          }
          periodLabel
          periodStart
          value
          numerator
          denominator
          state
          missing
          signedBy
          signedAt
          restatedReason
          verifiedBy
          commentary
        }
      }
    }
  `,
  shellViewer,
);

import type { EnterReturnsQuery, EnterReturnsQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

/** What is owed, with what is held of it already. */
export const enterReturns = operation<EnterReturnsQuery, EnterReturnsQueryVariables>(
  /* GraphQL */ `
    query EnterReturns {
      viewer {
        ...ShellViewer
      }
      returnsDue {
        organisation {
          name
        }
        items {
          indicatorId
          title
          periodStart
          periodLabel
          dueInWorkingDays
          overdue
          state
          stage
          valueKind
          numeratorLabel
          denominatorLabel
          multiplier
          unitLabel
          decimals
          value
          numerator
          denominator
          commentary
          reason
          lastValue
          lastPeriodLabel
          canDraft
        }
      }
    }
  `,
  shellViewer,
);

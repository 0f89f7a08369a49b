import type { ReturnsQuery, ReturnsQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const returns = operation<ReturnsQuery, ReturnsQueryVariables>(
  /* GraphQL */ `
    query Returns {
      viewer {
        ...ShellViewer
      }
      returnsToVerify(first: 1) {
        totalCount
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
          laterPeriods
          dueAt
          dueInWorkingDays
          overdue
          state
          stage
          stageLabel
          sentBackBy
          sentBackReason
          value
          missing {
            words
          }
          unitLabel
          decimals
          enteredBy
          canDraft
          canSign
          questions {
            code
          }
          partnerships {
            partnershipName
            signedLabel
          }
        }
        recentlySigned {
          indicatorId
          title
          periodStart
          periodLabel
          value
          missing {
            words
          }
          unitLabel
          decimals
          canDraft
          stage
          stageLabel
          verifiedBy
          verifiedAt
          partnerships {
            indicatorId
            partnershipName
            signedLabel
          }
        }
      }
    }
  `,
  shellViewer,
);

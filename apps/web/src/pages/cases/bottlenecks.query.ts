import type { BottlenecksQuery, BottlenecksQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const bottlenecksQuery = operation<BottlenecksQuery, BottlenecksQueryVariables>(
  /* GraphQL */ `
    query Bottlenecks($from: Date, $to: Date) {
      viewer {
        ...ShellViewer
      }
      waitingTimes(from: $from, to: $to) {
        readable
        whyNot
        problems {
          field
          message
        }
        from
        to
        stages {
          ...WaitingParts
        }
        organisations {
          ...WaitingParts
        }
      }
    }
    fragment WaitingParts on WaitingTime {
      stage
      stageLabel
      organisationName
      ended
      median
      ninetieth
      longest
      now
      overdueNow
      escalations
    }
  `,
  shellViewer,
);

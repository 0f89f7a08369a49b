import type {
  ReportPlacesQuery,
  ReportPlacesQueryVariables,
  ScrutinyReportQuery,
  ScrutinyReportQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { trackerRow } from '../scrutiny/tracker-row.query.ts';

export const reportPlaces = operation<ReportPlacesQuery, ReportPlacesQueryVariables>(
  /* GraphQL */ `
    query ReportPlaces {
      viewer {
        ...ShellViewer
        partnerships {
          id
          name
        }
      }
    }
  `,
  shellViewer,
);

export const scrutinyReport = operation<ScrutinyReportQuery, ScrutinyReportQueryVariables>(
  /* GraphQL */ `
    query ScrutinyReport($partnershipId: ID!, $from: Date!, $to: Date!) {
      scrutinyReport(partnershipId: $partnershipId, from: $from, to: $to) {
        from
        to
        asAt
        counts {
          made
          answersDue
          answeredInTime
          answeredLate
          unanswered
          accepted
          partly
          rejected
          implemented
          rejectionAccepted
          withdrawn
          open
          overdue
        }
        recommendations {
          ...TrackerRow
        }
      }
    }
  `,
  trackerRow,
);

import type {
  CasePathQuery,
  CasePathQueryVariables,
  CaseTimelineQuery,
  CaseTimelineQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';

/** Every act on a case, with what it changed. */
export const caseHistory = /* GraphQL */ `
  fragment CaseHistory on ImprovementCase {
    history {
      seq
      at
      event
      label
      who
      onBehalfOf
      byToken
      fromLabel
      toLabel
      detail
      kind
      changes {
        label
        before
        after
      }
    }
  }
`;

export const caseTimelineQuery = operation<CaseTimelineQuery, CaseTimelineQueryVariables>(
  /* GraphQL */ `
    query CaseTimeline($id: ID!) {
      viewer {
        id
      }
      case(id: $id) {
        number
        ...CaseHistory
      }
    }
  `,
  caseHistory,
);

/** The planned path with the indicator's run, for a file to keep. */
export const casePathQuery = operation<CasePathQuery, CasePathQueryVariables>(/* GraphQL */ `
  query CasePath($id: ID!) {
    viewer {
      id
    }
    case(id: $id) {
      number
      indicator {
        series
      }
      plan {
        trajectory {
          periodLabel
          date
          value
        }
      }
    }
  }
`);

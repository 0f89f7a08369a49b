import type { CaseQuery, CaseQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { caseHead } from '../case-form/case-head.query.ts';
import { planPaper } from '../case-form/plan-paper.query.ts';
import { caseHistory } from './case-history.query.ts';

export const caseQuery = operation<CaseQuery, CaseQueryVariables>(
  /* GraphQL */ `
    query Case($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
        openedAt
        closedAt
        outOfTurn {
          reason
          by
          at
          place
        }
        scrutinyState
        scrutinyStateLabel
        recommendations {
          id
          number
          stateLabel
          waitingFor
          open
          overdue
          dueInWorkingDays
        }
        indicator {
          caption
          polarity
          ownerName
          ownerJobTitle
          ownerOrganisationName
          series
        }
        signal {
          criteriaVersion
          adoptedBy
        }
        questions {
          id
          group
          text
          required
          askedBy
          askedAt
          answer
          answeredBy
          answeredAt
        }
        explanation {
          causeHypothesis
          evidence
          forecastPeriodLabel
          forecastValue
          by
          at
          returnedComment
        }
        plan {
          ...PlanPaper
        }
        shift {
          state
          total
          legs {
            id
            organisation {
              id
              name
            }
            heading
            direction
            amount
            state
            by
            at
          }
        }
        review {
          verdict
          computedVerdict
          basis
          pointsNeeded
          pointsSoFar
          lesson
          by
          at
          overridden
          overrideReason
        }
        way {
          at
          state
          act
        }
        ...CaseHistory
      }
    }
  `,
  shellViewer,
  caseHead,
  planPaper,
  caseHistory,
);

import type {
  CasePastQuery,
  CasePastQueryVariables,
  CaseQuery,
  CaseQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { caseHead } from '../case-form/case-head.query.ts';
import { planPaper } from '../case-form/plan-paper.query.ts';
import { closingParts } from '../case-leaves/closing-parts.query.ts';
import { caseHistory } from './case-history.query.ts';
import { casePapers } from './case-papers.query.ts';

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
          ...CaseExplanation
        }
        plan {
          ...PlanPaper
        }
        shift {
          ...CaseShift
        }
        review {
          ...CaseReviewed
          numbers {
            ruleWords
            interventionDate
            points {
              periodLabel
              value
              place
            }
            before {
              mean
              upper
              lower
            }
            rebased {
              mean
              upper
              lower
            }
          }
        }
        pastCycles {
          cycle
        }
        closing {
          ...ClosingParts
        }
        told {
          at
          addressedTo
          about
          escalation
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
  closingParts,
  planPaper,
  casePapers,
  caseHistory,
);

/** The papers of the rounds that are over; asked for only where there are any, since they are as long as the case. */
export const casePastQuery = operation<CasePastQuery, CasePastQueryVariables>(
  /* GraphQL */ `
    query CasePast($id: ID!) {
      viewer {
        id
      }
      case(id: $id) {
        pastCycles {
          cycle
          explanation {
            ...CaseExplanation
          }
          plan {
            ...PlanPaper
          }
          shift {
            ...CaseShift
          }
          review {
            ...CaseReviewed
          }
        }
      }
    }
  `,
  planPaper,
  casePapers,
);

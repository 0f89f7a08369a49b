import type {
  CaseReconsiderQuery,
  CaseReconsiderQueryVariables,
  ReconsiderMutation,
  ReconsiderMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';
import { planPaper } from '../case-form/plan-paper.query.ts';

export const caseReconsiderQuery = operation<CaseReconsiderQuery, CaseReconsiderQueryVariables>(
  /* GraphQL */ `
    query CaseReconsider($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
        explanation {
          causeHypothesis
          evidence
        }
        plan {
          ...PlanPaper
        }
        history {
          event
          who
          at
          detail
        }
      }
    }
  `,
  shellViewer,
  caseHead,
  planPaper,
);

export const reconsider = operation<ReconsiderMutation, ReconsiderMutationVariables>(
  /* GraphQL */ `
    mutation Reconsider($input: ReconsiderInput!) {
      outcome: reconsider(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

import type {
  CaseExplainQuery,
  CaseExplainQueryVariables,
  ExplainMutation,
  ExplainMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { questionParts } from '../case-form/questions.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';
import { draftParts } from '../case-form/form-draft.query.ts';

export const caseExplainQuery = operation<CaseExplainQuery, CaseExplainQueryVariables>(
  /* GraphQL */ `
    query CaseExplain($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
        draft(form: "explain") {
          ...Draft
        }
        indicator {
          frequency
          latest {
            periodLabel
            periodStart
            value
          }
          caption
        }
        questions {
          ...QuestionParts
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
      }
    }
  `,
  shellViewer,
  caseHead,
  draftParts,
  questionParts,
);

export const explain = operation<ExplainMutation, ExplainMutationVariables>(
  /* GraphQL */ `
    mutation Explain($input: ExplainInput!) {
      outcome: explain(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

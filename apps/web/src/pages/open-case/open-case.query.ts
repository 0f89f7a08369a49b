import type {
  IndicatorTitleQuery,
  IndicatorTitleQueryVariables,
  OpenCaseMutation,
  OpenCaseMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { caseRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const indicatorTitle = operation<IndicatorTitleQuery, IndicatorTitleQueryVariables>(
  /* GraphQL */ `
    query IndicatorTitle($id: ID!) {
      viewer {
        ...ShellViewer
      }
      indicator(id: $id) {
        id
        title
        caption
        openCase {
          id
        }
      }
    }
  `,
  shellViewer,
);

export const openCase = operation<OpenCaseMutation, OpenCaseMutationVariables>(
  /* GraphQL */ `
    mutation OpenCase($input: OpenCaseInput!) {
      openCase(input: $input) {
        __typename
        ... on CaseMoved {
          case {
            id
            number
          }
        }
        ...CaseRefusal
      }
    }
  `,
  caseRefusal,
);

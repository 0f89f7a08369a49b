import type {
  OpenBudgetHeadingMutation,
  OpenBudgetHeadingMutationVariables,
  ResourcesHeadQuery,
  ResourcesHeadQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const resourcesHead = operation<ResourcesHeadQuery, ResourcesHeadQueryVariables>(
  /* GraphQL */ `
    query ResourcesHead {
      viewer {
        ...ShellViewer
      }
    }
  `,
  shellViewer,
);

export const openBudgetHeading = operation<OpenBudgetHeadingMutation, OpenBudgetHeadingMutationVariables>(
  /* GraphQL */ `
    mutation OpenBudgetHeading($input: OpenHeadingInput!) {
      openBudgetHeading(input: $input) {
        __typename
        ... on SetUpDone {
          id
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

import type { PublishSuiteMutation, PublishSuiteMutationVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';

export const publishSuite = operation<PublishSuiteMutation, PublishSuiteMutationVariables>(
  /* GraphQL */ `
    mutation PublishSuite($input: PublishSuiteInput!) {
      outcome: publishSuite(input: $input) {
        __typename
        ... on SuitePublished {
          published
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

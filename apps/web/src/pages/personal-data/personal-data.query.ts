import type {
  ExportOwnDataMutation,
  ExportPersonalDataMutation,
  ExportPersonalDataMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';

export const exportPersonalData = operation<ExportPersonalDataMutation, ExportPersonalDataMutationVariables>(
  /* GraphQL */ `
    mutation ExportPersonalData($input: ExportPersonalDataInput!) {
      exportPersonalData(input: $input) {
        __typename
        ... on PersonalDataFile {
          personName
          content
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const exportOwnData = operation<ExportOwnDataMutation>(
  /* GraphQL */ `
    mutation ExportOwnData {
      exportOwnData {
        __typename
        ... on PersonalDataFile {
          personName
          content
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

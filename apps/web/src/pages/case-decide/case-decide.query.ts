import type {
  CallInMutation,
  CallInMutationVariables,
  CaseDecideQuery,
  CaseDecideQueryVariables,
  CorrectDataMutation,
  CorrectDataMutationVariables,
  DismissCaseMutation,
  DismissCaseMutationVariables,
  EndDriftMutation,
  EndDriftMutationVariables,
  RedesignSystemMutation,
  RedesignSystemMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';

export const caseDecideQuery = operation<CaseDecideQuery, CaseDecideQueryVariables>(
  /* GraphQL */ `
    query CaseDecide($id: ID!) {
      viewer {
        ...ShellViewer
      }
      case(id: $id) {
        ...CaseHead
      }
    }
  `,
  shellViewer,
  caseHead,
);

export const dismissCase = operation<DismissCaseMutation, DismissCaseMutationVariables>(
  /* GraphQL */ `
    mutation DismissCase($input: JustifiedInput!) {
      outcome: dismissCase(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const correctData = operation<CorrectDataMutation, CorrectDataMutationVariables>(
  /* GraphQL */ `
    mutation CorrectData($input: JustifiedInput!) {
      outcome: correctData(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const redesignSystem = operation<RedesignSystemMutation, RedesignSystemMutationVariables>(
  /* GraphQL */ `
    mutation RedesignSystem($input: RedesignSystemInput!) {
      outcome: redesignSystem(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const callIn = operation<CallInMutation, CallInMutationVariables>(
  /* GraphQL */ `
    mutation CallIn($input: JustifiedInput!) {
      outcome: callIn(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

export const endDrift = operation<EndDriftMutation, EndDriftMutationVariables>(
  /* GraphQL */ `
    mutation EndDrift($input: JustifiedInput!) {
      outcome: endDrift(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

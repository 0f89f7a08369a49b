import type {
  AuthoriseDriftMutation,
  AuthoriseDriftMutationVariables,
  CaseDriftQuery,
  CaseDriftQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { caseHead, caseOutcome } from '../case-form/case-head.query.ts';

export const caseDriftQuery = operation<CaseDriftQuery, CaseDriftQueryVariables>(
  /* GraphQL */ `
    query CaseDrift($id: ID!) {
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

export const authoriseDrift = operation<AuthoriseDriftMutation, AuthoriseDriftMutationVariables>(
  /* GraphQL */ `
    mutation AuthoriseDrift($input: AuthoriseDriftInput!) {
      outcome: authoriseDrift(input: $input) {
        ...CaseOutcome
      }
    }
  `,
  caseOutcome,
);

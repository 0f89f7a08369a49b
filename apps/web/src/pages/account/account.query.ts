import type { AccountPageQuery, SignOutEverywhereMutation } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const accountPage = operation<AccountPageQuery>(
  /* GraphQL */ `
    query AccountPage {
      viewer {
        ...ShellViewer
        email
        appointments {
          role
          roleName
          tenantName
        }
      }
    }
  `,
  shellViewer,
);

export const signOutEverywhere = operation<SignOutEverywhereMutation>(/* GraphQL */ `
  mutation SignOutEverywhere {
    signOutEverywhere
  }
`);

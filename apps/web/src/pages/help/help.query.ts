import type { ReaderQuery, ReaderQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const reader = operation<ReaderQuery, ReaderQueryVariables>(
  /* GraphQL */ `
    query Reader {
      viewer {
        ...ShellViewer
      }
    }
  `,
  shellViewer,
);

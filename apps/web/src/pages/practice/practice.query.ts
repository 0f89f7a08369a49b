import type { PracticeQuery, PracticeQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { closingNote } from '../case-leaves/closing-parts.query.ts';

export const practiceQuery = operation<PracticeQuery, PracticeQueryVariables>(
  /* GraphQL */ `
    query Practice($search: String, $after: String) {
      viewer {
        ...ShellViewer
      }
      practiceLibrary(search: $search, first: 20, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            note {
              ...ClosingNoteParts
            }
            caseId
            caseNumber
            indicatorTitle
            organisationName
            partnershipName
          }
        }
      }
    }
  `,
  shellViewer,
  closingNote,
);

import type { SharedMeasurePageQuery, SharedMeasurePageQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const sharedMeasureQuery = operation<SharedMeasurePageQuery, SharedMeasurePageQueryVariables>(
  /* GraphQL */ `
    query SharedMeasurePage($id: ID!) {
      viewer {
        ...ShellViewer
      }
      sharedMeasure(id: $id) {
        id
        agreementId
        title
        definition
        organisationName
        partnershipId
        partnershipName
        level
        levelName
        levelMeans
        starts
        ends
        unitLabel
        decimals
        polarityWords
        frequencyWords
        numeratorLabel
        denominatorLabel
        ownerJobTitle
        attribution
        caveat
        periodLabel
        value
        target
        rag
        ragWord
        direction
        publishedAt
        series
        commentary {
          periodLabel
          text
        }
      }
    }
  `,
  shellViewer,
);

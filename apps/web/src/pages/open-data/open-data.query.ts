import type {
  OpenCatalogueQuery,
  OpenCatalogueQueryVariables,
  OpenIndicatorQuery,
  OpenIndicatorQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';

/** Everything published, page by page. Asked without signing in. */
export const openCatalogue = operation<OpenCatalogueQuery, OpenCatalogueQueryVariables>(/* GraphQL */ `
  query OpenCatalogue($after: String, $before: String) {
    openData(first: 200, after: $after, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          address
          edition
          code
          title
          definition
          publisher
          licence
          frequency
          firstPublishedAt
          publishedAt
          covers {
            from
            to
          }
        }
      }
    }
  }
`);

/** One published indicator, in its newest edition or an earlier one. Asked without signing in. */
export const openIndicator = operation<OpenIndicatorQuery, OpenIndicatorQueryVariables>(/* GraphQL */ `
  query OpenIndicator($address: String!, $edition: Int) {
    openIndicator(address: $address, edition: $edition) {
      address
      edition
      publishedAt
      note
      contentHash
      editions {
        number
        publishedAt
        note
      }
      content {
        code
        title
        definition
        definitionVersion
        unit
        decimals
        frequency
        caveat
        publisher
        areaCode
        areaName
        threshold
        source {
          title
          publisher
          url
          licence
          attribution
        }
        rows {
          label
          start
          end
          value
          numerator
          denominator
          status
          missing
          target
        }
      }
    }
  }
`);

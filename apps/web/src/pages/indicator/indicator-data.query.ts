import type { IndicatorDataQuery, IndicatorDataQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';

/** Just what the files need. */
export const indicatorData = operation<IndicatorDataQuery, IndicatorDataQueryVariables>(/* GraphQL */ `
  query IndicatorData($id: ID!) {
    viewer {
      id
    }
    indicator(id: $id) {
      code
      title
      definition
      unitLabel
      partnership {
        name
      }
      organisation {
        code
        name
        gssCode
      }
      source {
        publisher
        licence
        attribution
      }
      series
      contributions {
        organisation {
          code
          name
          gssCode
        }
        periodLabel
        periodStart
        value
        numerator
        denominator
        state
        missing
        revision
        restatedReason
        signedBy
        signedAt
        verifiedBy
        commentary
      }
      targets {
        starts
        ends
        value
        toleranceBelow
        toleranceAbove
        basis
        fixedAt
      }
      comparators {
        areaCode
        areaName
        periodLabel
        value
        rank
        differs
      }
    }
  }
`);

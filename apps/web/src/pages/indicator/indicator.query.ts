import type { IndicatorQuery, IndicatorQueryVariables } from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { measureParts } from './measure-parts.query.ts';

export const indicatorQuery = operation<IndicatorQuery, IndicatorQueryVariables>(
  /* GraphQL */ `
    query Indicator($id: ID!) {
      viewer {
        ...ShellViewer
      }
      ...MeasureParts
      breakdowns(indicatorId: $id) {
        grouping
        periodLabel
        threshold
        hiddenCount
        parts {
          code
          name
          value
          numerator
          denominator
          hidden
          rag
          ragWord
        }
        masked {
          name
          value
          ragWord
          sure
        }
      }
      forecastRecord(indicatorId: $id) {
        scoreWords
        may
        lines {
          periodStart
        }
        open {
          periodLabel
          forecast {
            value
            low
            high
            madeBy
          }
          statistical {
            value
            low
            high
            methodWords
          }
        }
      }
      indicatorActs(indicatorId: $id) {
        name
        available
        whyNot
      }
      breakdownOffer(indicatorId: $id) {
        available
      }
      targetOffer(indicatorId: $id) {
        available
      }
      targetProposals(filter: { indicatorId: $id }, first: 5) {
        edges {
          node {
            id
            value
            starts
            ends
            open
            stateLabel
            waitingFor
          }
        }
      }
      servedPriorities(indicatorId: $id) {
        id
        title
        rank
        ownerName
      }
      indicator(id: $id) {
        id
        title
        definition
        definitionVersion
        partnership {
          id
          name
        }
        organisation {
          id
          name
        }
        themeName
        level
        kind
        origin
        polarity
        polarityWords
        unitLabel
        decimals
        frequencyWords
        aggregation
        aggregationWords
        overlaps {
          periodStart
          amount
          reason
          by
          at
        }
        ownerName
        ownerJobTitle
        ownerOrganisationName
        deputyName
        portfolio
        portfolioHolderName
        source {
          title
          publisher
          url
          licence
          attribution
        }
        caveat
        without
        caption
        retirement {
          from
          reason
          successorId
          successorTitle
        }
        series
        latest {
          periodLabel
          value
          rag
          ragWord
          ragOfLatestMeaning
          overdue {
            periodLabel
            dueOn
          }
          direction
          sinceLast
          sinceLastYear
          variation
          variationWords
          assurance
          assuranceWords
          exception
          exceptionWords
          criteriaVersion
          recommendedResponseWords
          signedLabel
          provisional
          missing
        }
        contributions {
          organisation {
            id
            name
          }
          periodLabel
          periodStart
          value
          numerator
          denominator
          state
          missing
          signedBy
          signedAt
          revision
          restatedReason
          verifiedBy
          verifiedAt
          commentary
        }
        target {
          id
          starts
          ends
          value
          toleranceBelow
          toleranceAbove
          basis
          example
          fixedAt
        }
        targets {
          starts
          ends
          value
        }
        comparators {
          areaCode
          areaName
          periodLabel
          value
          own
          rank
          quartile
          benchmark
          differs
        }
        comparedWith {
          name
          reason
          by
          at
          withoutFigure
        }
        funnel
        whyNoFunnel
        openCase {
          id
          number
          stateLabel
          waitingFor
          openedAt
          dueAt
          dueInWorkingDays
          overdue
        }
        pastCases {
          id
          number
          stateLabel
          openedAt
          closedAt
        }
      }
    }
  `,
  [shellViewer, measureParts].join('\n'),
);

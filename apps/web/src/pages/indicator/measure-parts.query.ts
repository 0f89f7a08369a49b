/** How far a measure can be trusted: what was exceptional, its quality, its chain, and how it is set up. */
export const measureParts = /* GraphQL */ `
  fragment MeasureParts on Query {
    pastFlags(indicatorId: $id) {
      periodLabel
      judgedOn
      counts
      words
      version
      adoptedBy
    }
    qualityPassport(indicatorId: $id) {
      gap
      assessedBy
      mayAssess
      leave {
        until
        body
      }
      tests {
        label
        scoreWords
      }
    }
    outcomeChain(indicatorId: $id) {
      indicatorId
      mayLink
      nodes {
        indicatorId
        title
        kind
        ownerOrganisationName
        column
        concern
        ragWord
      }
      links {
        id
        fromId
        fromTitle
        toId
        toTitle
        sort
        lagMonths
        strength
        evidence
        proposedBy
        fromConfirmedBy
        toConfirmedBy
        confirmed
        mayConfirm
        mayEnd
      }
      warnings {
        indicatorId
        title
        lagMonths
        expectedBy
        strength
      }
    }
    measureSetUp(indicatorId: $id) {
      mayChange
      ownerLeft
      definitions {
        version
        effectiveFrom
        definition
        reason
        setBy
        setAt
      }
    }
  }
`;

/** The papers of a round beside its plan: explanation, movement of resources, and what the review came to. */
export const casePapers = /* GraphQL */ `
  fragment CaseExplanation on Explanation {
    causeHypothesis
    evidence
    forecastPeriodLabel
    forecastValue
    by
    at
    returnedComment
  }

  fragment CaseShift on ResourceShift {
    state
    total
    legs {
      id
      organisation {
        id
        name
      }
      heading
      direction
      amount
      unit
      year
      state
      virementId
      virementLabel
      by
      at
    }
  }

  fragment CaseReviewed on FollowUpReview {
    verdict
    computedVerdict
    basis
    pointsNeeded
    pointsSoFar
    lesson
    by
    at
    overridden
    overrideReason
  }
`;

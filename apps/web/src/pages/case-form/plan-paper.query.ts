/** A whole action plan, as the pages that judge, follow or change it show it. */
export const planPaper = /* GraphQL */ `
  fragment PlanPaper on ActionPlan {
    author
    status
    causes
    actions {
      id
      title
      organisation {
        id
        name
      }
      person
      starts
      due
      acceptance
      milestones {
        id
        title
        due
        state
        evidence
        completedBy
        completedAt
      }
    }
    backOnTrack
    trajectory {
      periodLabel
      date
      value
    }
    criteria {
      rule
      ruleWords
      pointsAfter
    }
    resourcesAsked {
      id
      fromOrganisation {
        id
        name
      }
      fromHeading
      toOrganisation {
        id
        name
      }
      toHeading
      amount
      unit
      year
    }
    impactEqualities
    impactSustainability
    impactEfficiency
    impactServices
    impactPartners
    consulted
    risks
    redesign
    submittedAt
    approvedBy
    approvedAt
    returnedComment
  }
`;

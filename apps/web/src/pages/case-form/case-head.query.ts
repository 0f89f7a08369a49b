/** What every page about a case says at its top: which case, where it stands, what brought it here. */
export const caseHead = /* GraphQL */ `
  fragment CaseHead on ImprovementCase {
    id
    number
    version
    state
    stateLabel
    waitingFor
    open
    cycle
    dueAt
    dueInWorkingDays
    overdue
    indicator {
      id
      title
      unitLabel
      decimals
    }
    partnership {
      id
      name
    }
    signal {
      kind
      class
      ruleWords
      periodLabel
      value
      target
      text
    }
    events {
      name
      label
      available
      whyNot
    }
  }
`;

/** What the API answers to any act on a case: the moved case, or why not. Mutations alias their field as `outcome`. */
export const caseOutcome = /* GraphQL */ `
  fragment CaseOutcome on CaseResult {
    __typename
    ... on CaseMoved {
      case {
        id
        version
        stateLabel
        waitingFor
        open
      }
    }
    ... on NotAvailableNow {
      message
      state
      stateLabel
      available
    }
    ... on NotPermitted {
      message
      rule
    }
    ... on ChangedMeanwhile {
      message
      version
    }
    ... on Invalid {
      message
      fields {
        field
        message
      }
    }
    ... on NotFound {
      message
    }
  }
`;

/** A recommendation as a row of the tracker and of the report. */
export const trackerRow = /* GraphQL */ `
  fragment TrackerRow on RecommendationSummary {
    id
    number
    aboutTitle
    caseNumber
    text
    toWhom
    partnershipName
    state
    stateLabel
    waitingFor
    open
    decisionLabel
    madeAt
    responseDue
    respondedAt
    answeredInTime
    implementer
    implementBy
    dueAt
    dueInWorkingDays
    overdue
    closedAt
  }
`;

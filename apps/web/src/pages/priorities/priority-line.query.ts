/** A line of the money side. */
export const priorityLine = /* GraphQL */ `
  fragment PriorityLineParts on PriorityLine {
    id
    title
    rank
    originLabel
    standing
    starts
    ends
    reviewOn
    reviewDue
    money {
      unit
      budgeted
      movedIn
      movedOut
      now
      share
      shareBefore
    }
    spendPlace
    difficulty
    stretchShare
    measures
    met
    missed
    justMissed
    openCases
    flags
  }
`;

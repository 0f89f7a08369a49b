const earlier = /* GraphQL */ `
  fragment EarlierParts on EarlierAnswer {
    caseId
    caseNumber
    answer
    answeredBy
    answeredAt
    causeHypothesis
    proved
    words
  }
`;

/** A question put in a case, with what was answered to it before. */
export const questionParts = /* GraphQL */ `
  fragment QuestionParts on CaseQuestion {
    id
    group
    text
    required
    askedBy
    askedAt
    answer
    answeredBy
    answeredAt
    current
    carriedOver
    earlier {
      ...EarlierParts
    }
  }
  ${earlier}
`;

/** A question that suits the stage a case is at, with what was answered to it before. */
export const suggestionParts = /* GraphQL */ `
  fragment SuggestionParts on SuggestedQuestion {
    code
    group
    text
    own
    required
    earlier {
      ...EarlierParts
    }
  }
  ${earlier}
`;

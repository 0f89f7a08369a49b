/** One thing that a case left behind, wherever it is shown. */
export const closingNote = /* GraphQL */ `
  fragment ClosingNoteParts on ClosingNote {
    kind
    version
    text
    forWhom
    whatItTook
    whatToWatch
    commended
    resourcesMayMove
    heading
    movesFrom
    by
    organisationName
    at
  }
`;

const parts = /* GraphQL */ `
  fragment ClosingParts on CaseClosing {
    practiceNote {
      ...ClosingNoteParts
    }
    commendation {
      ...ClosingNoteParts
    }
    resources {
      ...ClosingNoteParts
    }
    acts {
      name
      label
      available
      whyNot
      page
    }
  }
`;

/** All that a case leaves behind, with what may be written. */
export const closingParts = [parts, closingNote].join('\n');

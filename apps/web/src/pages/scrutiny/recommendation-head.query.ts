import { caseRefusal } from '../../shell/forms/refusal.query.ts';

/** What every page about a recommendation says at its top: which one, what it says, and where it stands. */
export const recommendationHead = /* GraphQL */ `
  fragment RecommendationHead on Recommendation {
    id
    number
    version
    aboutKind
    aboutTitle
    text
    toWhom
    state
    stateLabel
    waitingFor
    open
    dueAt
    dueInWorkingDays
    overdue
    responseDue
    madeAt
    partnership {
      id
      name
    }
    acts {
      name
      label
      available
      whyNot
    }
  }
`;

const outcome = /* GraphQL */ `
  fragment RecommendationOutcome on RecommendationResult {
    __typename
    ... on RecommendationMoved {
      recommendation {
        id
        stateLabel
        waitingFor
      }
    }
    ...CaseRefusal
  }
`;

/** What the API answers to any act on a recommendation. Mutations alias their field as `outcome`. */
export const recommendationOutcome = [outcome, caseRefusal].join('\n');

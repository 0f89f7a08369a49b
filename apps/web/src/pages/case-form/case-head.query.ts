import { caseRefusal } from '../../shell/forms/refusal.query.ts';

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
    queue {
      reason
      inHand
      capacity
      inTurn
      whyNot
    }
    mayTakeOutOfTurn
    events {
      name
      label
      available
      whyNot
    }
  }
`;

const outcome = /* GraphQL */ `
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
    ...CaseRefusal
  }
`;

/** What the API answers to any act on a case: the moved case, or why not. Mutations alias their field as `outcome`. */
export const caseOutcome = [outcome, caseRefusal].join('\n');

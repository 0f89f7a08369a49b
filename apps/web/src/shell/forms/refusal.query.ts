/*
 * What a mutation asks about a refusal: one fragment for each set of refusals that the API's unions hold, each built
 * on the next smaller set. A fragment on a union may be spread in any union that shares a member with it, so each
 * names the first union with its set, and serves the others with the same set.
 *
 * Each constant is the text of its fragment with all that it rests on; a mutation takes just one of them.
 */

/** Not permitted, and nothing else. */
export const notPermitted = /* GraphQL */ `
  fragment NotPermittedRefusal on NotPermitted {
    message
    rule
  }
`;

const adjustment = /* GraphQL */ `
  fragment AdjustmentRefusal on AdjustOverlapResult {
    ...NotPermittedRefusal
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

/** Not permitted, not valid, or not there. */
export const adjustmentRefusal = [adjustment, notPermitted].join('\n');

const ofReturn = /* GraphQL */ `
  fragment ReturnRefusal on SaveReturnResult {
    ...AdjustmentRefusal
    ... on ChangedMeanwhile {
      message
      version
    }
    ... on NotAvailableNow {
      message
      state
      stateLabel
      available
    }
  }
`;

/** The same, or changed by someone else meanwhile, or not to be done as it stands. */
export const returnRefusal = [ofReturn, adjustmentRefusal].join('\n');

const ofCase = /* GraphQL */ `
  fragment CaseRefusal on CaseResult {
    ...ReturnRefusal
    ... on NoFreePlace {
      message
      mayTakeOutOfTurn
    }
  }
`;

/** The same, or not yet its turn. */
export const caseRefusal = [ofCase, returnRefusal].join('\n');

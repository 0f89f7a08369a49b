import type {
  RemoveReturnDraftMutation,
  RemoveReturnDraftMutationVariables,
  ReturnItemQuery,
  ReturnItemQueryVariables,
  ReturnResultQuery,
  ReturnResultQueryVariables,
  SharedForecastQuery,
  SharedForecastQueryVariables,
  SaveReturnMutation,
  SaveReturnMutationVariables,
  SignReturnMutation,
  SignReturnMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const returnItem = operation<ReturnItemQuery, ReturnItemQueryVariables>(
  /* GraphQL */ `
    query ReturnItem($indicatorId: ID!, $periodStart: Date!) {
      viewer {
        ...ShellViewer
      }
      returnItem(indicatorId: $indicatorId, periodStart: $periodStart) {
        indicatorId
        title
        unitLabel
        decimals
        valueKind
        numeratorLabel
        denominatorLabel
        multiplier
        periodStart
        periodEnd
        periodLabel
        dueAt
        dueInWorkingDays
        overdue
        state
        stage
        stageLabel
        verifiedBy
        verifiedAt
        sentBackBy
        sentBackAt
        sentBackReason
        value
        numerator
        denominator
        commentary
        reason
        missing {
          kind
          reason
          words
        }
        missingKinds {
          kind
          words
          hint
        }
        enteredBy
        lastValue
        lastPeriodLabel
        questions {
          code
          message
        }
        partnerships {
          partnershipName
          indicatorId
          signedLabel
        }
        canDraft
        canSign
        whyNotSign
      }
      forecastRecord(indicatorId: $indicatorId) {
        indicatorId
        scoreWords
        lines {
          periodStart
          value
          low
          high
          madeBy
        }
      }
      returnWay(indicatorId: $indicatorId, periodStart: $periodStart) {
        at
        state
        act
      }
      returnHistory(indicatorId: $indicatorId, periodStart: $periodStart) {
        seq
        at
        label
        who
        onBehalfOf
        byToken
        detail
      }
    }
  `,
  shellViewer,
);

/** What was forecast of a shared measure that the return feeds. */
export const sharedForecast = operation<SharedForecastQuery, SharedForecastQueryVariables>(/* GraphQL */ `
  query SharedForecast($id: ID!) {
    viewer {
      id
    }
    forecastRecord(indicatorId: $id) {
      indicatorId
      scoreWords
      lines {
        periodStart
        value
        low
        high
        madeBy
      }
    }
  }
`);

/** What became of a published figure, one partnership at a time. */
export const returnResult = operation<ReturnResultQuery, ReturnResultQueryVariables>(/* GraphQL */ `
  query ReturnResult($id: ID!) {
    viewer {
      id
    }
    indicator(id: $id) {
      id
      unitLabel
      decimals
      partnership {
        name
      }
      latest {
        periodLabel
        periodStart
        value
        rag
        ragWord
        signedLabel
      }
      openCase {
        id
        number
        stateLabel
        openedAt
      }
    }
  }
`);

export const saveReturn = operation<SaveReturnMutation, SaveReturnMutationVariables>(
  /* GraphQL */ `
    mutation SaveReturn($input: SaveReturnInput!) {
      saveReturn(input: $input) {
        __typename
        ... on ReturnSaved {
          item {
            id
          }
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

export const removeDraft = operation<RemoveReturnDraftMutation, RemoveReturnDraftMutationVariables>(
  /* GraphQL */ `
    mutation RemoveReturnDraft($input: RemoveReturnDraftInput!) {
      removeReturnDraft(input: $input) {
        __typename
        ... on ReturnMoved {
          item {
            id
          }
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

export const signReturn = operation<SignReturnMutation, SignReturnMutationVariables>(
  /* GraphQL */ `
    mutation SignReturn($input: SignReturnInput!) {
      signReturn(input: $input) {
        __typename
        ... on ReturnSigned {
          item {
            id
          }
          casesOpened {
            id
            number
          }
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

import type {
  SendBackReturnMutation,
  SendBackReturnMutationVariables,
  ToVerifyQuery,
  ToVerifyQueryVariables,
  VerifyFormQuery,
  VerifyFormQueryVariables,
  VerifyReturnMutation,
  VerifyReturnMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const toVerify = operation<ToVerifyQuery, ToVerifyQueryVariables>(
  /* GraphQL */ `
    query ToVerify($after: String) {
      viewer {
        ...ShellViewer
      }
      returnsToVerify(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            indicatorId
            title
            periodStart
            periodLabel
            value
            missing {
              words
            }
            unitLabel
            decimals
            figureEnteredBy
            signedBy
            dueAt
            dueInWorkingDays
            overdue
            canVerify
            whyNotVerify
          }
        }
      }
    }
  `,
  shellViewer,
);

export const verifyForm = operation<VerifyFormQuery, VerifyFormQueryVariables>(
  /* GraphQL */ `
    query VerifyForm($indicatorId: ID!, $periodStart: Date!) {
      viewer {
        ...ShellViewer
      }
      returnItem(indicatorId: $indicatorId, periodStart: $periodStart) {
        indicatorId
        title
        unitLabel
        decimals
        numeratorLabel
        denominatorLabel
        periodStart
        periodLabel
        stage
        stageLabel
        version
        value
        numerator
        denominator
        commentary
        reason
        missing {
          words
        }
        figureEnteredBy
        signedBy
        signedAt
        verifiedBy
        verifiedAt
        sentBackBy
        sentBackAt
        sentBackReason
        dueAt
        dueInWorkingDays
        overdue
        canVerify
        whyNotVerify
        earlier {
          periodLabel
          value
        }
        partnerships {
          partnershipName
        }
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

export const verifyReturn = operation<VerifyReturnMutation, VerifyReturnMutationVariables>(
  /* GraphQL */ `
    mutation VerifyReturn($input: VerifyReturnInput!) {
      verifyReturn(input: $input) {
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

export const sendBackReturn = operation<SendBackReturnMutation, SendBackReturnMutationVariables>(
  /* GraphQL */ `
    mutation SendBackReturn($input: SendBackReturnInput!) {
      sendBackReturn(input: $input) {
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

import type {
  ChangePriorityMutation,
  ChangePriorityMutationVariables,
  EndPriorityMutation,
  EndPriorityMutationVariables,
  PriorityMeasureChoicesQuery,
  PriorityMeasureChoicesQueryVariables,
  PriorityPageQuery,
  PriorityPageQueryVariables,
  ServePriorityMutation,
  ServePriorityMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';
import { priorityLine } from './priority-line.query.ts';

/** One priority whole. */
export const priorityPage = operation<PriorityPageQuery, PriorityPageQueryVariables>(
  /* GraphQL */ `
    query PriorityPage($id: ID!) {
      viewer {
        ...ShellViewer
      }
      priority(id: $id) {
        id
        ownerId
        of
        ownerName
        version
        title
        meaning
        origin
        originLabel
        restsOn
        adoptedBy
        adoptedOn
        starts
        ends
        reviewOn
        standing
        endedBy
        endReason
        setUpBy
        setUpAt
        mayChange
        mayEnd
        mayChooseMeasures
        year
        moneyOf
        outOf
        line {
          ...PriorityLineParts
        }
        measuresShown {
          indicatorId
          title
          placeName
          rag
          ragWord
          direction
          valueText
          targetText
          periodLabel
          difficulty
          caseId
          since
        }
        headings {
          headingId
          code
          name
          year
          unit
          percent
          now
        }
        ranks {
          version
          decidedOn
          decidedBy
          reason
          rank
          outOf
          before
        }
      }
    }
  `,
  shellViewer,
  priorityLine,
);

/** The measures of a place that may serve a priority. */
export const priorityMeasureChoices = operation<
  PriorityMeasureChoicesQuery,
  PriorityMeasureChoicesQueryVariables
>(/* GraphQL */ `
  query PriorityMeasureChoices($id: ID!) {
    viewer {
      id
    }
    placeMeasures(ownerId: $id) {
      ownerId
      name
      mayDefine
      measures {
        id
        title
        themeName
      }
    }
  }
`);

export const changePriority = operation<ChangePriorityMutation, ChangePriorityMutationVariables>(
  /* GraphQL */ `
    mutation ChangePriority($input: ChangePriorityInput!) {
      outcome: changePriority(input: $input) {
        __typename
        ... on SetUpDone {
          id
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

export const endPriority = operation<EndPriorityMutation, EndPriorityMutationVariables>(
  /* GraphQL */ `
    mutation EndPriority($input: EndPriorityInput!) {
      outcome: endPriority(input: $input) {
        __typename
        ... on SetUpDone {
          id
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

export const servePriority = operation<ServePriorityMutation, ServePriorityMutationVariables>(
  /* GraphQL */ `
    mutation ServePriority($input: ServePriorityInput!) {
      outcome: servePriority(input: $input) {
        __typename
        ... on SetUpDone {
          id
        }
        ...ReturnRefusal
      }
    }
  `,
  returnRefusal,
);

import type {
  AnswerLinkMutation,
  AnswerLinkMutationVariables,
  LinkMeasuresMutation,
  LinkMeasuresMutationVariables,
  OutcomeChainQuery,
  OutcomeChainQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const outcomeChain = operation<OutcomeChainQuery, OutcomeChainQueryVariables>(
  /* GraphQL */ `
    query OutcomeChain($id: ID!) {
      viewer {
        ...ShellViewer
      }
      outcomeChain(indicatorId: $id) {
        indicatorId
        title
        mayLink
        whyNot
        others {
          value
          label
        }
        nodes {
          indicatorId
          title
          kind
          ownerOrganisationName
          column
          concern
          ragWord
        }
        links {
          id
          fromId
          fromTitle
          toId
          toTitle
          sort
          lagMonths
          strength
          evidence
          proposedBy
          fromConfirmedBy
          toConfirmedBy
          confirmed
          mayConfirm
          mayEnd
        }
        warnings {
          indicatorId
          title
          lagMonths
          expectedBy
          strength
        }
      }
    }
  `,
  shellViewer,
);

export const linkMeasures = operation<LinkMeasuresMutation, LinkMeasuresMutationVariables>(
  /* GraphQL */ `
    mutation LinkMeasures($input: LinkMeasuresInput!) {
      outcome: linkMeasures(input: $input) {
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

export const answerLink = operation<AnswerLinkMutation, AnswerLinkMutationVariables>(
  /* GraphQL */ `
    mutation AnswerLink($input: AnswerLinkInput!) {
      outcome: answerLink(input: $input) {
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

import type {
  CriteriaQuery,
  CriteriaQueryVariables,
  DecideCriteriaMutation,
  DecideCriteriaMutationVariables,
  ProposeCriteriaMutation,
  ProposeCriteriaMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { returnRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const criteriaQuery = operation<CriteriaQuery, CriteriaQueryVariables>(
  /* GraphQL */ `
    query Criteria($id: ID!) {
      viewer {
        ...ShellViewer
      }
      exceptionCriteria(ownerId: $id) {
        ownerId
        of
        name
        mayPropose
        whyNot
        versions {
          version
          adoptedBy
          adoptedAt
          effectiveFrom
          inForce
          rationale
          proposedBy
          rules {
            rule
            periods
            counts
            whileRag
            words
          }
        }
        proposal {
          id
          effectiveFrom
          rationale
          proposedBy
          proposedAt
          mayDecide
          whyNot
          rules {
            words
          }
        }
        flagged {
          indicatorId
          title
          counts
          words
          version
        }
      }
    }
  `,
  shellViewer,
);

export const proposeCriteria = operation<ProposeCriteriaMutation, ProposeCriteriaMutationVariables>(
  /* GraphQL */ `
    mutation ProposeCriteria($input: ProposeCriteriaInput!) {
      outcome: proposeCriteria(input: $input) {
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

export const decideCriteria = operation<DecideCriteriaMutation, DecideCriteriaMutationVariables>(
  /* GraphQL */ `
    mutation DecideCriteria($input: DecideCriteriaInput!) {
      outcome: decideCriteria(input: $input) {
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

import type {
  AskedMembersQuery,
  AskedMembersQueryVariables,
  SharingAgreementPageQuery,
  SharingAgreementPageQueryVariables,
  SharingListQuery,
  SharingListQueryVariables,
  SharingPartiesQuery,
  SharingPartiesQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

/** An agreement in a list. */
export const sharingRow = /* GraphQL */ `
  fragment SharingRow on SharingSummary {
    id
    measure
    state
    stateLabel
    levelName
    starts
    ends
    organisationId
    organisationName
    partnershipName
    proposedAt
    waitingFor
    dueAt
    dueInWorkingDays
    overdue
  }
`;

/** What is shared, what is proposed and what is over, for all partnerships or one of them. */
export const sharingList = operation<SharingListQuery, SharingListQueryVariables>(
  /* GraphQL */ `
    query SharingList($partnershipId: ID) {
      viewer {
        ...ShellViewer
        appointments {
          role
        }
        partnerships {
          id
          name
        }
      }
      open: sharingAgreements(partnershipId: $partnershipId, open: true, first: 100) {
        edges {
          node {
            ...SharingRow
          }
        }
      }
      over: sharingAgreements(partnershipId: $partnershipId, open: false, first: 25) {
        totalCount
        edges {
          node {
            ...SharingRow
          }
        }
      }
      sharedMeasures(partnershipId: $partnershipId, first: 100) {
        edges {
          node {
            id
            title
            organisationName
            partnershipName
            levelName
            periodLabel
            value
            unitLabel
            decimals
            rag
            ragWord
            ends
          }
        }
      }
    }
  `,
  sharingRow,
  shellViewer,
);

/** One agreement with its acts and its history. */
export const sharingAgreement = operation<SharingAgreementPageQuery, SharingAgreementPageQueryVariables>(
  /* GraphQL */ `
    query SharingAgreementPage($id: ID!) {
      viewer {
        ...ShellViewer
      }
      sharingAgreement(id: $id) {
        id
        version
        measure
        state
        stateLabel
        level
        levelName
        levelMeans
        starts
        ends
        reason
        organisationName
        partnershipId
        partnershipName
        proposedBy
        proposedByName
        proposedAt
        waitingFor
        dueAt
        dueInWorkingDays
        overdue
        sharedMeasureId
        indicatorWanted
        comment
        closingReason
        replacesId
        mayChangeTerms
        acts {
          name
          label
          available
          whyNot
        }
        way {
          at
          state
          act
        }
        history {
          seq
          at
          label
          who
          onBehalfOf
          toLabel
          detail
        }
      }
    }
  `,
  shellViewer,
);

/** Who proposes, for what: their roles, their partnerships, and the indicators of their organisation. */
export const sharingParties = operation<SharingPartiesQuery, SharingPartiesQueryVariables>(
  /* GraphQL */ `
    query SharingParties {
      viewer {
        ...ShellViewer
        appointments {
          role
          tenantName
        }
        partnerships {
          id
          name
        }
      }
      ownIndicators(first: 200) {
        edges {
          node {
            id
            title
          }
        }
      }
    }
  `,
  shellViewer,
);

/** The members that a partnership may ask. */
export const askedMembers = operation<AskedMembersQuery, AskedMembersQueryVariables>(
  /* GraphQL */ `
    query AskedMembers {
      viewer {
        ...ShellViewer
        appointments {
          role
          tenantName
        }
        partnerships {
          id
          name
          members {
            left
            organisation {
              id
              name
            }
          }
        }
      }
    }
  `,
  shellViewer,
);

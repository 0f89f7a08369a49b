import type {
  LeavePartnershipMutation,
  LeavePartnershipMutationVariables,
  MembershipNewsQuery,
  MembershipNewsQueryVariables,
  MembershipPageQuery,
  MembershipPageQueryVariables,
  NameAccountableBodyMutation,
  NameAccountableBodyMutationVariables,
  ReadMembershipNewsMutation,
  ReadMembershipNewsMutationVariables,
  StayInPartnershipMutation,
  StayInPartnershipMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const membershipPage = operation<MembershipPageQuery, MembershipPageQueryVariables>(
  /* GraphQL */ `
    query MembershipPage($partnershipId: ID!, $organisationId: ID!, $lastDay: Date) {
      viewer {
        ...ShellViewer
      }
      memberStanding(partnershipId: $partnershipId, organisationId: $organisationId, lastDay: $lastDay) {
        partnershipId
        partnershipName
        organisationId
        organisationName
        accountableBody
        joined
        left
        standing
        lastDay
        mayChange
        whyNot
        work {
          key
          kind
          bearing
          words
          subjectId
        }
        departures {
          joined
          lastDay
          reason
          decidedBy
          decidedAt
          standing
          calledOffBy
          calledOffReason
          leaves
          leftOpen
        }
      }
    }
  `,
  shellViewer,
);

export const leavePartnership = operation<LeavePartnershipMutation, LeavePartnershipMutationVariables>(
  /* GraphQL */ `
    mutation LeavePartnership($input: LeavePartnershipInput!) {
      outcome: leavePartnership(input: $input) {
        __typename
        ... on MembershipChanged {
          member {
            standing
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const stayInPartnership = operation<StayInPartnershipMutation, StayInPartnershipMutationVariables>(
  /* GraphQL */ `
    mutation StayInPartnership($input: StayInPartnershipInput!) {
      outcome: stayInPartnership(input: $input) {
        __typename
        ... on MembershipChanged {
          member {
            standing
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const nameAccountableBody = operation<
  NameAccountableBodyMutation,
  NameAccountableBodyMutationVariables
>(
  /* GraphQL */ `
    mutation NameAccountableBody($input: NameAccountableBodyInput!) {
      outcome: nameAccountableBody(input: $input) {
        __typename
        ... on MembershipChanged {
          member {
            standing
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const membershipNews = operation<MembershipNewsQuery, MembershipNewsQueryVariables>(
  /* GraphQL */ `
    query MembershipNews {
      viewer {
        ...ShellViewer
      }
      membershipNotices {
        text
        reason
        at
      }
    }
  `,
  shellViewer,
);

export const readMembershipNews = operation<ReadMembershipNewsMutation, ReadMembershipNewsMutationVariables>(
  /* GraphQL */ `
    mutation ReadMembershipNews {
      outcome: readMembershipNotices {
        __typename
        ... on MembershipNoticesRead {
          notices {
            at
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

import type {
  StandInMutation,
  StandInMutationVariables,
  ActForMutation,
  ActForMutationVariables,
  ActingQuery,
  ActingQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { notPermitted } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const acting = operation<ActingQuery, ActingQueryVariables>(
  /* GraphQL */ `
    query Acting {
      viewer {
        ...ShellViewer
        choices {
          organisation {
            id
            name
            kind
          }
          roles
          current
        }
        standIns {
          id
          fromName
          roleName
          until
          current
        }
        appointments {
          roleName
          tenantName
          portfolio
          starts
          ends
        }
      }
    }
  `,
  shellViewer,
);

export const actFor = operation<ActForMutation, ActForMutationVariables>(
  /* GraphQL */ `
    mutation ActFor($organisationId: ID!) {
      actFor(organisationId: $organisationId) {
        __typename
        ... on ActingFor {
          viewer {
            actingFor {
              name
            }
          }
        }
        ...NotPermittedRefusal
      }
    }
  `,
  notPermitted,
);

export const standIn = operation<StandInMutation, StandInMutationVariables>(
  /* GraphQL */ `
    mutation StandIn($delegationId: ID!) {
      standIn(delegationId: $delegationId) {
        __typename
        ... on ActingFor {
          viewer {
            standsInFor {
              name
            }
          }
        }
        ...NotPermittedRefusal
      }
    }
  `,
  notPermitted,
);

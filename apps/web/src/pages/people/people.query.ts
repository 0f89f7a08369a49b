import type {
  AppointPersonMutation,
  AppointPersonMutationVariables,
  EndAppointmentMutation,
  EndAppointmentMutationVariables,
  PeoplePageQuery,
  PeoplePageQueryVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

export const peoplePage = operation<PeoplePageQuery, PeoplePageQueryVariables>(
  /* GraphQL */ `
    query PeoplePage($id: ID!) {
      viewer {
        ...ShellViewer
      }
      people(ownerId: $id) {
        ownerId
        of
        name
        mayAppoint
        whyNot
        appointments {
          id
          personName
          jobTitle
          role
          roleName
          organisationName
          portfolio
          starts
          ends
          standing
          acts {
            name
            available
            whyNot
          }
        }
        changes {
          at
          who
          what
          reason
        }
        organisations {
          value
          label
        }
        portfolios {
          value
          label
        }
      }
    }
  `,
  shellViewer,
);

export const appointPerson = operation<AppointPersonMutation, AppointPersonMutationVariables>(
  /* GraphQL */ `
    mutation AppointPerson($input: AppointPersonInput!) {
      outcome: appointPerson(input: $input) {
        __typename
        ... on AppointmentsChanged {
          people {
            ownerId
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const endAppointment = operation<EndAppointmentMutation, EndAppointmentMutationVariables>(
  /* GraphQL */ `
    mutation EndAppointment($input: EndAppointmentInput!) {
      outcome: endAppointment(input: $input) {
        __typename
        ... on AppointmentsChanged {
          people {
            ownerId
          }
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

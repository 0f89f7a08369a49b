import type {
  MakeTokenMutation,
  MakeTokenMutationVariables,
  MyTokensPageQuery,
  OrganisationTokensPageQuery,
  OrganisationTokensPageQueryVariables,
  RevokeTokenMutation,
  RevokeTokenMutationVariables,
} from '../../generated/operations.ts';
import { operation } from '../../shell/api/operation.ts';
import { adjustmentRefusal } from '../../shell/forms/refusal.query.ts';
import { shellViewer } from '../../shell/shell-viewer.query.ts';

const tokensHeld = /* GraphQL */ `
  fragment TokensHeld on ApiTokens {
    organisationId
    organisationName
    mostDays
    scopes {
      scope
      label
      hint
    }
    tokens {
      id
      name
      scopeLabel
      personName
      own
      madeAt
      expiresAt
      lastUsedAt
      ended
    }
  }
`;
const shown = [tokensHeld, shellViewer].join('\n');

export const myTokensPage = operation<MyTokensPageQuery>(
  /* GraphQL */ `
    query MyTokensPage {
      viewer {
        ...ShellViewer
      }
      myTokens {
        ...TokensHeld
      }
    }
  `,
  shown,
);

export const organisationTokensPage = operation<
  OrganisationTokensPageQuery,
  OrganisationTokensPageQueryVariables
>(
  /* GraphQL */ `
    query OrganisationTokensPage($id: ID!) {
      viewer {
        ...ShellViewer
      }
      organisationTokens(organisationId: $id) {
        ...TokensHeld
      }
    }
  `,
  shown,
);

export const makeToken = operation<MakeTokenMutation, MakeTokenMutationVariables>(
  /* GraphQL */ `
    mutation MakeToken($input: MakeTokenInput!) {
      makeToken(input: $input) {
        __typename
        ... on TokenMade {
          name
          secret
          expiresAt
        }
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

export const revokeToken = operation<RevokeTokenMutation, RevokeTokenMutationVariables>(
  /* GraphQL */ `
    mutation RevokeToken($input: RevokeTokenInput!) {
      revokeToken(input: $input) {
        __typename
        ...AdjustmentRefusal
      }
    }
  `,
  adjustmentRefusal,
);

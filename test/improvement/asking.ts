import { placePassword, type PersonKey } from '#testing/small-place/people';
import { ask, signIn } from '../support/graphql.ts';
import type { Product } from '../support/product.ts';

/** What is asked of every refusal; for unions that hold them all. */
export const refusals = `... on NotPermitted { rule message } ... on NotFound { message }
  ... on Invalid { fields { field message } } ... on ChangedMeanwhile { version }`;

/** People of a product's places, and what the API answers them. */
export interface Asking {
  /** The token of someone of a place, signed in once. */
  readonly as: (key: PersonKey, place?: number) => Promise<string>;
  /** The field of a document that is aliased as `answer`. */
  readonly api: <T>(token: string, query: string, variables: object) => Promise<T>;
}

/** Asks a running product as its people. */
export function asking(product: Product): Asking {
  const tokens = new Map<string, string>();
  return {
    async as(key, place = 0) {
      const { email } = product.places[place]?.people[key] ?? { email: '' };
      const token = tokens.get(email) ?? (await signIn(product.apiUrl, email, placePassword));
      tokens.set(email, token);
      return token;
    },
    async api<T>(token: string, query: string, variables: object): Promise<T> {
      const asked = { query, variables: { ...variables }, token };
      const { data, errors } = await ask<{ answer: T }>(product.apiUrl, asked);
      expect(errors).toEqual([]);
      return data.answer;
    },
  };
}

import { refusals } from '../improvement/asking.ts';
import type { Asking } from '../improvement/asking.ts';

/** What a mutation of the set-up answered. */
export interface SetUpAnswer {
  type: string;
  id?: string;
  fields?: { field: string; message: string }[];
  version?: number;
}

/** An id that names nothing. */
export const invented = '00000000-0000-7000-8000-999999999999';

/** Sends a mutation of the set-up by its name and the type of its input. */
export const sender =
  (api: () => Asking['api']) =>
  (token: string, mutation: string, inputType: string, input: object): Promise<SetUpAnswer> =>
    api()<SetUpAnswer>(
      token,
      `mutation ($input: ${inputType}!) { answer: ${mutation}(input: $input) { type: __typename
         ... on SetUpDone { id } ${refusals} } }`,
      { input },
    );

/** A published indicator, as anybody reads it. */
export const open = `query ($address: String!, $edition: Int) { openIndicator(address: $address, edition: $edition) {
  edition contentHash content { title threshold rows { start value status } } editions { number } } }`;
/** Publishing one. */
export const publish = `mutation ($input: PublishIndicatorInput!) { answer: publishIndicator(input: $input) { type: __typename
  ... on PublicationChanged { publication { address live editions { number } } }
  ... on NotPermitted { rule } ... on Invalid { fields { field message } } } }`;
/** Withdrawing one. */
export const withdraw = `mutation ($input: WithdrawPublicationInput!) { answer: withdrawPublication(input: $input) {
  type: __typename ... on PublicationChanged { publication { live } } ... on Invalid { fields { field } } } }`;

/** What publishing answers. */
export interface Published {
  type: string;
  publication?: { address: string; live: boolean; editions: { number: number }[] };
  fields?: { field: string; message?: string }[];
}

/** What anybody sees of it. */
export interface Opened {
  edition: number;
  contentHash: string;
  content: {
    title: string;
    threshold: number;
    rows: { start: string; value: number | null; status: string }[];
  };
  editions: object[];
}

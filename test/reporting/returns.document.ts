/** What these specs read of a return after each act. */
const item = `item { stage stageLabel version overdue canVerify whyNotVerify verifiedBy sentBackReason }`;

const refusals = `... on NotPermitted { rule message } ... on Invalid { fields { field message } }
  ... on ChangedMeanwhile { version } ... on NotAvailableNow { stateLabel available } ... on NotFound { message }`;

const acts = {
  saveReturn: ['SaveReturnInput', 'ReturnSaved'],
  signReturn: ['SignReturnInput', 'ReturnSigned'],
  removeReturnDraft: ['RemoveReturnDraftInput', 'ReturnMoved'],
  verifyReturn: ['VerifyReturnInput', 'ReturnMoved'],
  sendBackReturn: ['SendBackReturnInput', 'ReturnMoved'],
} as const;

export type ReturnAct = keyof typeof acts;

/** The mutation of an act, with every refusal it may answer. */
export function returnDocument(act: ReturnAct): string {
  const [input, success] = acts[act];
  return `mutation ($input: ${input}!) {
    answer: ${act}(input: $input) { type: __typename ... on ${success} { ${item} } ${refusals} }
  }`;
}

export interface ReturnAnswer {
  type: string;
  rule?: string;
  fields?: { field: string }[];
  stateLabel?: string;
  item?: { stage: string; version: number; verifiedBy: string | null; sentBackReason: string | null };
}

export const queueDocument = `{ returnsToVerify { totalCount edges { node { title version canVerify whyNotVerify } } } }`;

export const historyDocument = `query ($indicatorId: ID!, $periodStart: Date!) {
  returnHistory(indicatorId: $indicatorId, periodStart: $periodStart) { label who detail toLabel }
  returnWay(indicatorId: $indicatorId, periodStart: $periodStart) { state act }
}`;

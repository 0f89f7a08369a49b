/** What the boxes of the drawn workflow say where their own names would not do, by the path of the state in its region. */
export const recommendationStateNames: Readonly<Record<string, string>> = {
  awaitingResponse: 'Awaiting response',
  implementing: 'Being carried out',
  evidenced: 'Evidence sent',
};

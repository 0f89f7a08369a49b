/** What the boxes of the drawn workflow say where their own names would not do, by the path of the state in its region. */
export const returnStateNames: Readonly<Record<string, string>> = {
  figure: 'The figure',
  due: 'Nothing entered',
  submitted: 'Signed',
  redrafted: 'Drafted anew',
  clock: 'In time or late',
  waiting: 'In time',
  overdue: 'Late',
  answered: 'Signed',
  stopped: 'No longer asked',
};

/** What the boxes of the drawn workflow say where their own names would not do, by the path of the state in its region. */
export const virementStateNames: Readonly<Record<string, string>> = {
  'reversing.asked': 'Reversal asked',
  'reversing.agreed': 'Reversal agreed',
};

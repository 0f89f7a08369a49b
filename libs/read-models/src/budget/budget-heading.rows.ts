/** A budget heading of an organisation, with its balances in pence. */
export interface BudgetHeadingRow {
  id: string;
  code: string;
  name: string;
  year: number;
  amount: number;
  reserved: number;
  movedIn: number;
  movedOut: number;
  available: number;
  priority: string | null;
  holderName: string;
}

/** A budget heading of an organisation, with its balances: pence, or hundredths of a post where the unit is FTE. */
export interface BudgetHeadingRow {
  id: string;
  code: string;
  name: string;
  year: number;
  unit: string;
  amount: number;
  reserved: number;
  movedIn: number;
  movedOut: number;
  available: number;
  priority: string | null;
  holderName: string;
}

/** By whose hand something was entered. */
export interface Entered {
  enteredBy: string;
  /** Whom they stood in for when they entered it. */
  enteredFor: string | null;
  enteredByName: string;
  enteredAt: Date;
}

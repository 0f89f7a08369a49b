/** One thing wrong with what was typed; `field` is a path such as `value` or `actions.0.title`. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/** Every way the API says no, as data. */
export type Refusal =
  | { readonly __typename: 'Invalid'; readonly message: string; readonly fields: readonly FieldProblem[] }
  | { readonly __typename: 'NotPermitted'; readonly message: string; readonly rule: string }
  | {
      readonly __typename: 'NotAvailableNow';
      readonly message: string;
      readonly state: string;
      readonly stateLabel: string;
      readonly available: readonly string[];
    }
  | { readonly __typename: 'NoFreePlace'; readonly message: string; readonly mayTakeOutOfTurn: boolean }
  | { readonly __typename: 'ChangedMeanwhile'; readonly message: string; readonly version: number }
  | { readonly __typename: 'NotFound'; readonly message: string };

const statuses: Readonly<Record<Refusal['__typename'], number>> = {
  Invalid: 422,
  NotPermitted: 403,
  NotAvailableNow: 409,
  NoFreePlace: 409,
  ChangedMeanwhile: 409,
  NotFound: 404,
};

/**
 * Tells a refusal from a success in a mutation's union.
 * @param result the union member, selected with `__typename`.
 */
export function isRefusal<T extends { readonly __typename: string }>(
  result: T | Refusal,
): result is Extract<T | Refusal, Refusal> {
  return result.__typename in statuses;
}

/** The HTTP status of the page that shows this refusal. */
export function statusOfRefusal(refusal: Refusal): number {
  return statuses[refusal.__typename];
}

/** A refusal made by the page itself, before anything was sent: what was typed could not be understood. */
export function invalid(fields: readonly FieldProblem[]): Refusal {
  return { __typename: 'Invalid', message: 'Check what you entered.', fields };
}

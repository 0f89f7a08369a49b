/** One statement as the API sent it. */
export interface Statement {
  /** The name it is prepared under, when it has one. */
  readonly name?: string;
  readonly text: string;
  readonly values: readonly unknown[];
  /** It left before the one ahead of it on its connection was answered, in the same round trip or close behind. */
  readonly follows: boolean;
}

/** Every statement that the API sent for one request, by the path it took. */
export interface Plan {
  /** Who the bearer token stands for, under the sign-in role. */
  readonly signIn: readonly Statement[];
  /** A command's transaction, its begin and commit included, in order. */
  readonly write: readonly Statement[];
  /** Reads, each within its own begin, tenant setting and commit. */
  readonly read: readonly Statement[];
}

/** Plans by work, in the order of the asks they were recorded from. */
export type Plans = Readonly<Record<string, readonly Plan[]>>;

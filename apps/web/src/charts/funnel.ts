/** Places by share or rate and size, as the API sends them: arrays of one length, smallest place first, in the unit. */
export interface Funnel {
  readonly periodStart: string;
  /** The most that a value can be; null where there is none. */
  readonly ceiling: number | null;
  /** That of all places together. */
  readonly baseline: number;
  readonly names: readonly string[];
  readonly own: readonly boolean[];
  readonly sizes: readonly number[];
  readonly values: readonly number[];
  readonly standings: readonly ('inside' | 'beyond95' | 'beyond998')[];
  readonly sides: readonly ('high' | 'low' | null)[];
  readonly limits: readonly {
    readonly size: number;
    readonly lower95: number;
    readonly upper95: number;
    readonly lower998: number;
    readonly upper998: number;
  }[];
}

/** One HTTP request of a measurement. */
export interface LoadRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the load generator is asked to do: either for a time, over and over, or each request once. */
export interface LoadOrder {
  readonly url: string;
  readonly connections: number;
  readonly requests: readonly LoadRequest[];
  /** Seconds; each request once when left out. */
  readonly seconds?: number;
}

/** How it went. */
export interface LoadResult {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** The little of autocannon that the load generator uses; the package brings no types. */
declare module 'autocannon' {
  interface LoadRequest {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  }
  interface LoadOptions {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    readonly requests: readonly LoadRequest[];
  }
  interface LoadResult {
    /** Seconds that it really took. */
    readonly duration: number;
    readonly '2xx': number;
    readonly non2xx: number;
    readonly errors: number;
    readonly timeouts: number;
    /** Milliseconds. */
    readonly latency: { readonly p50: number; readonly p99: number };
    readonly throughput: { readonly total: number };
    readonly requests: { readonly total: number };
  }
  export default function autocannon(options: LoadOptions): Promise<LoadResult>;
}

/** What a runner is asked to do: turn instances for a time in one of several ways, or deliver all that is due. */
export type RunnerOrder =
  | {
      readonly way: 'host' | 'bare' | 'dbos' | 'dbosEmpty';
      readonly apiUrl: string;
      /** DBOS's own database, on the same server. */
      readonly dbosUrl: string;
      readonly clients: number;
      readonly seconds: number;
    }
  | {
      readonly way: 'deliver';
      readonly workerUrl: string;
      /** `nothing` makes ready: it looks where nothing can be due. */
      readonly upTo: 'all' | 'nothing';
    };

/** How many it did, and how long it took. */
export interface RunnerResult {
  readonly count: number;
  readonly seconds: number;
}

import type { Clock } from '#kernel/clock';
import type { SeriesSource } from '#application/ports/series-source';
import type { RateLimits } from './request/rate-gate.ts';
import type { DocumentsTaken } from './trusted/trusted.middleware.ts';

/** What an API is made from. Addresses carry the role's name and password. */
export interface ApiOptions {
  /** Address of the database under the api role. */
  readonly databaseApiUrl: string;
  /** Address of the database under the sign-in role. */
  readonly databaseSigninUrl: string;
  /** Address of the database under the role of those who have not signed in. */
  readonly databasePublicUrl: string;
  /** The machine's clock when left out; tests hand in their own. */
  readonly clock?: Clock;
  /** Whether the schema may describe itself to anybody: in development only. False when left out. */
  readonly introspection?: boolean;
  /** Least level of log lines that are written: `silent` when left out, `info` in the running product. */
  readonly logLevel?: 'silent' | 'error' | 'warn' | 'info';
  /** Most connections to the database for reading, and as many again for commands; ten when left out. */
  readonly connections?: number;
  /** Origins of the identity providers it may talk to; none when left out. */
  readonly signInIssuers?: readonly string[];
  /** Publishers that it fetches series from when somebody asks it to; none when left out. */
  readonly seriesSources?: readonly SeriesSource[];
  /** How many requests a minute it takes; without limits when left out or null. */
  readonly rateLimits?: RateLimits | null;
  /** Which documents it answers: any within the limits when left out. */
  readonly documents?: DocumentsTaken;
  /** Megabytes of answers kept by exact revision: 64 when left out, none when null. */
  readonly keptMegabytes?: number | null;
  /** Texts by id of other clients' documents that are trusted as the pages' own are; none when left out. */
  readonly moreDocuments?: Readonly<Record<string, string>>;
}

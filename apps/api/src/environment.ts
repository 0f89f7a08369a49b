import { seriesSources } from '#exchange/connectors/series-sources';
import { processClock } from '#database/process-clock';
import type { ApiOptions } from './api-options.ts';
import { rateLimitsOf } from './request/rate-gate.ts';
import { moreDocuments } from './trusted/more-documents.ts';
import { keptMegabytesOf } from './trusted/kept-megabytes.ts';
import { documentsTaken } from './trusted/trusted.middleware.ts';
import { allowedIssuers } from './sign-in/allowed-issuers.ts';

/** Where the API listens, and what it is made from. */
export interface ApiEnvironment extends ApiOptions {
  readonly host: string;
  readonly port: number;
}

/**
 * Reads the API's settings. Only `NODE_ENV=development` opens the schema to questions about itself; anything else,
 * nothing included, is taken for production.
 *
 * @throws Error naming the variable that is missing or wrong
 */
export function apiEnvironment(env: Readonly<Record<string, string | undefined>>): ApiEnvironment {
  const port = Number(env.API_PORT ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('API_PORT must be a port, 0 to 65535.');
  return {
    databaseApiUrl: needed(env, 'DATABASE_API_URL'),
    databaseSigninUrl: needed(env, 'DATABASE_SIGNIN_URL'),
    databasePublicUrl: needed(env, 'DATABASE_PUBLIC_URL'),
    clock: processClock(env),
    introspection: env.NODE_ENV === 'development',
    signInIssuers: allowedIssuers(env.SIGN_IN_ISSUERS),
    seriesSources: seriesSources(env),
    rateLimits: rateLimitsOf(env.REQUESTS_A_MINUTE),
    documents: documentsTaken(env.DOCUMENTS),
    keptMegabytes: keptMegabytesOf(env.KEPT_ANSWERS),
    moreDocuments: moreDocuments(env.TRUSTED_DOCUMENTS),
    logLevel: 'info',
    host: env.HOST ?? '127.0.0.1',
    port,
  };
}

function needed(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} must name a database.`);
  return value;
}

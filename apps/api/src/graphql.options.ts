import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { Request } from 'express';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { Sessions } from '#application/identity/sessions';
import { EDGE_LIMITS } from '#graphql/edge/edge-limits';
import { edgeRules } from '#graphql/edge/edge-rules';
import { narrowTokens } from '#graphql/edge/narrow-tokens';
import { describeRoots } from '#graphql/root-descriptions';
import type { RequestContext } from '#graphql/request-context';
import type { ApiOptions } from './api-options.ts';
import type { Composition } from './composition.ts';
import { RateGate } from './request/rate-gate.ts';
import { bearerToken } from './request/bearer-token.ts';
import { requestIdOf } from './request/request-id.ts';
import { hideBugs, noteBugs } from './request/errors.plugin.ts';

/** How the server runs: what is on is meant to be, everything else is off. */
export function graphqlOptions(
  { sessions, noteRefusal }: Pick<Composition, 'sessions' | 'noteRefusal'>,
  { introspection = false, rateLimits = null }: ApiOptions,
  log: Logger,
): Omit<ApolloDriverConfig, 'driver'> {
  const gate = new RateGate(rateLimits);
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    transformSchema: (schema) => narrowTokens(describeRoots(schema), noteRefusal),
    introspection,
    graphiql: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    autoTransformHttpErrors: false,
    stopOnTerminationSignals: false,
    stopOnApplicationShutdown: true,
    parseOptions: { maxTokens: EDGE_LIMITS.tokens },
    // A document full of mistakes is not worth reading to its end.
    validationOptions: { maxErrors: EDGE_LIMITS.mistakes },
    validationRules: [...edgeRules],
    logger: log,
    formatError: hideBugs,
    // Cache hints, on by default, would put a hook on every field of every row; answers are not to be cached anyway.
    plugins: [ApolloServerPluginCacheControlDisabled(), noteBugs(log)],
    context: async ({ req }: { req: Request }): Promise<RequestContext> => {
      const token = bearerToken(req.headers.authorization);
      const who = token ? await sessions.whoIs(token) : null;
      if (token && !who) await refuseEnded(sessions, token);
      await gate.admit(who);
      return { token, who, requestId: requestIdOf(req) };
    },
  };
}

/** Tells whoever still uses a token that is over, in words; anything else that stands for nobody goes on as nobody. */
async function refuseEnded(sessions: Sessions, token: string): Promise<void> {
  const why = await sessions.whyNot(token);
  if (why) throw new GraphQLError(why, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
}

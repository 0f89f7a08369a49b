import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { Request } from 'express';
import type { Logger } from 'pino';
import { EDGE_LIMITS } from '#graphql/edge/edge-limits';
import { edgeRules } from '#graphql/edge/edge-rules';
import { narrowTokens } from '#graphql/edge/narrow-tokens';
import { describeRoots } from '#graphql/root-descriptions';
import type { RequestContext } from '#graphql/request-context';
import type { ApiOptions } from './api-options.ts';
import type { Composition } from './composition.ts';
import { hideBugs, noteBugs } from './request/errors.plugin.ts';
import { forgetTokens, KnownDocuments } from './request/known-documents.ts';
import type { RequestContexts } from './request/request-contexts.ts';

/** How the server runs: what is on is meant to be, everything else is off. */
export function graphqlOptions(
  { noteRefusal }: Pick<Composition, 'noteRefusal'>,
  contexts: RequestContexts,
  { introspection = false }: ApiOptions,
  log: Logger,
): Omit<ApolloDriverConfig, 'driver'> {
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
    documentStore: new KnownDocuments(),
    logger: log,
    formatError: hideBugs,
    // Cache hints, on by default, would put a hook on every field of every row; answers are not to be cached anyway.
    plugins: [ApolloServerPluginCacheControlDisabled(), forgetTokens, noteBugs(log)],
    context: ({ req }: { req: Request }): Promise<RequestContext> => contexts.of(req),
  };
}

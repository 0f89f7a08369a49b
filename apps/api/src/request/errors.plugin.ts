import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '#graphql/request-context';

const BUG = 'INTERNAL_SERVER_ERROR';

/** What a client is told of a bug: that there was one. Everything else stands as it is. */
export function hideBugs(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (formatted.extensions?.code !== BUG) return formatted;
  return {
    message: 'Something went wrong on our side.',
    path: formatted.path,
    extensions: { code: BUG },
  };
}

/** Writes bugs to the log with their stack, under the request's id; refusals and mistakes of clients are not bugs. */
export function noteBugs(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue, operationName }) {
          for (const error of errors) {
            if (error.extensions.code !== undefined && error.extensions.code !== BUG) continue;
            const { requestId } = contextValue;
            const bug = {
              id: requestId,
              operation: operationName,
              path: error.path,
              err: unwrapResolverError(error),
            };
            log.error(bug, 'a request failed');
          }
        },
      };
    },
  };
}

import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import type { DynamicModule, FactoryProvider } from '@nestjs/common';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import type { Logger } from 'pino';
import { TRUSTED_DOCUMENTS } from '#graphql/generated/trusted-documents';
import { graphqlProviders } from '#graphql/graphql.providers';
import { TrustedDocuments } from '#graphql/trusted/trusted-documents';
import type { ApiOptions } from './api-options.ts';
import { ApplicationModule } from './application.module.ts';
import type { Composition } from './composition.ts';
import { graphqlOptions } from './graphql.options.ts';
import { HealthController } from './health/health.controller.ts';
import { RequestContexts } from './request/request-contexts.ts';
import { RateGate } from './request/rate-gate.ts';
import { ImportUploadController } from './imports/import-upload.controller.ts';

/** The API: one GraphQL schema over the use cases and the readers, and two questions about its health. */
@Module({})
export class AppModule {
  /** The whole application over a composition that is already connected. */
  static over(composition: Composition, options: ApiOptions, log: Logger): DynamicModule {
    const contexts = new RequestContexts(composition.sessions, new RateGate(options.rateLimits ?? null));
    return {
      module: AppModule,
      imports: [
        ApplicationModule.over(composition),
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          ...graphqlOptions(composition, contexts, options, log),
        }),
      ],
      controllers: [HealthController, ImportUploadController],
      providers: [
        ...graphqlProviders,
        trustedDocuments(options.moreDocuments),
        { provide: RequestContexts, useValue: contexts },
      ],
    };
  }
}

/** The pages' documents, and whichever others are to be trusted. No id of the pages' can be given another text. */
const trustedDocuments = (others: ApiOptions['moreDocuments']): FactoryProvider<TrustedDocuments> => ({
  provide: TrustedDocuments,
  inject: [GraphQLSchemaHost],
  useFactory: (host: GraphQLSchemaHost) =>
    new TrustedDocuments(() => host.schema, { ...others, ...TRUSTED_DOCUMENTS }),
});

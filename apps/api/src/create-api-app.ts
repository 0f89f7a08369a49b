import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import { pino } from 'pino';
import { EDGE_LIMITS } from '#graphql/edge/edge-limits';
import { KeptAnswers } from '#graphql/trusted/kept/kept-answers';
import { TrustedDocuments } from '#graphql/trusted/trusted-documents';
import type { ApiOptions } from './api-options.ts';
import { AppModule } from './app.module.ts';
import { compose } from './composition.ts';
import type { Composition } from './composition.ts';
import { NestLog } from './nest-log.ts';
import { refuseLongDocuments } from './request/document-length.ts';
import { refuseDeepJson } from './request/json-depth.ts';
import { RequestContexts } from './request/request-contexts.ts';
import { requestLog } from './request/request-log.ts';
import { refuseSlowBodies } from './request/slow-body.ts';
import { refuseUnstorableText } from './request/storable-text.ts';
import { trustedDocuments } from './trusted/trusted.middleware.ts';

/**
 * Builds the API without listening: `main.ts`, the tests and the benchmarks all start from here.
 *
 * @throws when the database cannot be reached
 */
export async function createApiApp(options: ApiOptions): Promise<NestExpressApplication> {
  const log = pino({ level: options.logLevel ?? 'silent', base: { service: 'api' } });
  const composition = await compose(options, log);
  try {
    const app = await NestFactory.create<NestExpressApplication>(AppModule.over(composition, options, log), {
      bodyParser: false,
      logger: new NestLog(log),
      abortOnError: false,
    });
    app.disable('x-powered-by');
    app.disable('etag');
    // It answers JSON to programs: no page of any kind may be made of it.
    app.use(
      helmet({
        contentSecurityPolicy: {
          useDefaults: false,
          directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
        },
        strictTransportSecurity: false,
      }),
    );
    app.use(requestLog(log));
    app.use(refuseSlowBodies());
    // Nest's type leaves `verify` out, which it sets itself where raw bodies are kept; here they are not.
    const parsing = { limit: EDGE_LIMITS.body, verify: refuseDeepJson(EDGE_LIMITS.bodyDepth) };
    app.useBodyParser('json', parsing);
    app.use(refuseLongDocuments);
    app.use(refuseUnstorableText);
    const [documents, contexts] = [app.get(TrustedDocuments), app.get(RequestContexts)];
    const kept = keptAnswers(composition, options);
    app.use('/graphql', trustedDocuments(documents, contexts, options.documents ?? 'any', kept));
    await app.init();
    return app;
  } catch (error) {
    await composition.close();
    throw error;
  }
}

const MEGABYTE = 1_000_000;
/** A person's pages are a few dozen, each some tens of kilobytes. */
const MOST_ANSWERS = 5_000;

function keptAnswers(
  { clock, revisionsNow }: Composition,
  { keptMegabytes = 64 }: ApiOptions,
): KeptAnswers | null {
  if (keptMegabytes === null) return null;
  return new KeptAnswers(clock, revisionsNow, { bytes: keptMegabytes * MEGABYTE, answers: MOST_ANSWERS });
}

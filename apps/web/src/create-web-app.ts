import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { WebModule } from './app.module.ts';
import { serveAssets } from './shell/assets/serve-assets.ts';
import { AssetStore } from './shell/assets/asset-store.ts';
import { pageMiddleware } from './shell/page.middleware.ts';
import { refuseForgery } from './shell/security/csrf.middleware.ts';
import { limitAddresses } from './shell/security/rate-limit.ts';
import { securityHeaders } from './shell/security/security-headers.ts';
import { Templates } from './shell/views/templates.ts';
import { ApiClient } from './shell/api/api-client.ts';
import type { WebOptions } from './shell/web-options.ts';

/** The largest form a page sends is an action plan; this leaves it ample room. */
const largestForm = '512kb';

/**
 * Builds the web application without listening: `main.ts` and the tests both start from here.
 * The order of the middleware is deliberate: static files need no cookies; the page comes before
 * the body, so that even an unreadable body is answered with a page; and a forged post is refused before
 * any controller sees it.
 */
export async function createWebApp(options: WebOptions): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(WebModule.with(options), {
    bodyParser: false,
    logger: ['error', 'warn', 'fatal'],
  });
  const templates = app.get(Templates);
  app.disable('x-powered-by');
  app.set('query parser', 'extended');
  if (options.trustProxy) app.set('trust proxy', options.trustProxy);
  app.use(securityHeaders(templates, options));
  serveAssets(app, app.get(AssetStore));
  app.use(pageMiddleware(app.get(ApiClient), templates, options));
  if (options.addressLimits) app.use(limitAddresses(options.addressLimits));
  app.useBodyParser('urlencoded', { extended: true, limit: largestForm, parameterLimit: 4000 });
  app.use(refuseForgery());
  return app;
}

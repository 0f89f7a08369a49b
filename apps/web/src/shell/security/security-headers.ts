import helmet from 'helmet';
import type { RequestHandler } from 'express';
import type { Templates } from '../views/templates.ts';
import type { WebOptions } from '../web-options.ts';

/**
 * Security headers for every answer. Nothing inline runs: the one exception is the script by which the
 * page template notes that scripts work, allowed by the hash of its exact text.
 */
export function securityHeaders(templates: Templates, options: WebOptions): RequestHandler {
  const secure = options.secureCookies === true;
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", `'sha256-${templates.inlineScriptHash}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: secure,
    referrerPolicy: { policy: 'same-origin' },
  });
}

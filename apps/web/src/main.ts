import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { addressLimitsOf } from './shell/security/rate-limit.ts';
import { createWebApp } from './create-web-app.ts';

const port = Number(process.env['PORT'] ?? 3000);
const host = process.env['HOST'] ?? '127.0.0.1';

const app = await createWebApp({
  apiUrl: process.env['API_URL'] ?? 'http://127.0.0.1:4000/graphql',
  ...(process.env['PUBLIC_URL'] ? { publicUrl: new URL(process.env['PUBLIC_URL']).origin } : {}),
  ...(process.env['TRUST_PROXY'] ? { trustProxy: process.env['TRUST_PROXY'] } : {}),
  addressLimits: addressLimitsOf(process.env['ADDRESS_REQUESTS_A_MINUTE']),
  secureCookies: process.env['SECURE_COOKIES'] === 'true',
});
app.enableShutdownHooks();
try {
  await app.listen(port, host);
} catch (error) {
  const why = error instanceof Error ? error.message : String(error);
  new Logger('web').error(`The pages cannot be served on ${host}:${port} (PORT, HOST): ${why}`);
  process.exit(1);
}

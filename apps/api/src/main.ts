import './node-env.ts';
import { TrustedDocuments } from '#graphql/trusted/trusted-documents';
import { createApiApp } from './create-api-app.ts';
import { apiEnvironment } from './environment.ts';
import { troubleInWords } from './trouble.ts';

try {
  const { host, port, ...options } = apiEnvironment(process.env);
  const app = await createApiApp(options);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await app.listen(port, host);
  await app.get(TrustedDocuments).prepare();
} catch (error) {
  process.stderr.write(`${troubleInWords(error)}\n`);
  process.exit(1);
}

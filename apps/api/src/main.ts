import './node-env.ts';
import { processClock } from '#database/process-clock';
import { createApiApp } from './create-api-app.ts';
import { apiEnvironment } from './environment.ts';

const { host, port, ...options } = apiEnvironment(process.env);
const app = await createApiApp({ ...options, clock: processClock(process.env) });
app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
await app.listen(port, host);

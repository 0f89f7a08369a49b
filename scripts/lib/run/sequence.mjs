// @ts-check
import path from 'node:path';
import { Stopped } from '../command.mjs';
import { portProblem } from '../free-port.mjs';
import { buildIfNeeded } from '../prepare/build.mjs';
import { installIfNeeded } from '../prepare/install.mjs';
import { findRuntime } from '../prepare/runtime.mjs';
import { Trouble } from '../trouble.mjs';
import { announce } from './announce.mjs';
import { lockDataFolder } from './data-lock.mjs';
import { startEmbeddedDatabase } from './embedded-database.mjs';
import { serviceEnvironments } from './environment.mjs';
import { openOutsideDatabase } from './outside-database.mjs';
import { removeRunFile, writeRunFile } from './run-file.mjs';
import { readSecrets } from './secrets.mjs';
import { startService } from './service.mjs';
import { readSettings } from './settings.mjs';
import { setUpDatabase } from './setup-step.mjs';
import { waitReady } from './wait-ready.mjs';

/**
 * From a bare checkout to a running Goldthread, step by step. Each step that leaves something running or locked first
 * says how to undo it, so stopping half-way undoes exactly what was done, last first.
 *
 * @param {object} how
 * @param {(line: string) => void} how.say
 * @param {AbortSignal} how.signal aborted when the person asks to stop
 * @param {(undo: () => void | Promise<void>) => void} how.atEnd
 */
export async function bringUp({ say, signal, atEnd }) {
  const settings = readSettings(process.env);
  const { dataDir } = settings;
  atEnd(lockDataFolder(dataDir));
  await checkPort('PORT', settings.port, settings.host);
  await checkPort('API_PORT', settings.apiPort, settings.host);
  await installIfNeeded({ say, signal });
  const runtime = findRuntime();
  await buildIfNeeded({ runtime, say, signal });
  const secrets = readSecrets(dataDir);
  const database = settings.databaseUrl
    ? await openOutsideDatabase({ databaseUrl: settings.databaseUrl, secrets })
    : await startEmbeddedDatabase({ dataDir, secrets, say });
  atEnd(database.stop);
  stopHere(signal);
  const env = serviceEnvironments({ settings, urls: database.urls, env: process.env });
  await setUpDatabase({ runtime, dataDir, env: env.setup, say, signal });
  const start = (/** @type {'worker' | 'api' | 'web'} */ name) => {
    const main = `dist/apps/${name}/src/main.js`;
    const service = startService({ name, main, runtime, dataDir, env: env[name], say });
    atEnd(service.stop);
    return service;
  };
  const [worker, api, web] = [start('worker'), start('api'), start('web')];
  writeRunFile(dataDir, { runtime, apiEnvironment: env.apiOwn });
  atEnd(() => removeRunFile(dataDir));
  for (const [service, port] of /** @type {const} */ ([
    [api, settings.apiPort],
    [web, settings.port],
  ])) {
    const url = `http://${settings.reachableHost}:${port}/health/ready`;
    await waitReady({ url, service, signal, logs: path.join(dataDir, 'logs', `${service.name}.log`) });
  }
  const failed = worker.failure();
  if (failed) throw new Trouble(`The worker process did not start: ${failed}`);
  for (const service of [worker, api, web]) service.wasReady();
  announce(settings);
}

/** @param {AbortSignal} signal */
function stopHere(signal) {
  if (signal.aborted) throw new Stopped();
}

/**
 * @param {'PORT' | 'API_PORT'} name
 * @param {number} port
 * @param {string} host
 */
async function checkPort(name, port, host) {
  const problem = await portProblem(port, host);
  if (problem === 'EADDRINUSE') {
    throw new Trouble(
      `Port ${port} is already in use. Set ${name} to a free one, for example: ${name}=${port + 10} npm start`,
    );
  }
  if (problem === 'EACCES')
    throw new Trouble(`Port ${port} may not be used by this account. Set ${name} to one above 1023.`);
  if (problem)
    throw new Trouble(`Nothing can listen on ${host}, port ${port} (${problem}). Check HOST and ${name}.`);
}

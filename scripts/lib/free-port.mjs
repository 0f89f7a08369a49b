// @ts-check
import { createServer } from 'node:net';
import { codeOf } from './trouble.mjs';

/**
 * Tries to listen, and stops again.
 *
 * @param {number} port 0 for any
 * @param {string} host
 * @returns {Promise<number>} the port that was free; rejects with the system's error (EADDRINUSE and so on)
 */
function tryPort(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.unref();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/**
 * A free loopback port: the wanted one when nobody has it, else any.
 *
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
export async function freePort(wanted = 0) {
  return tryPort(wanted, '127.0.0.1').catch(() => tryPort(0, '127.0.0.1'));
}

/**
 * Why a port cannot be listened on, as the system's code (EADDRINUSE, EACCES, EADDRNOTAVAIL…).
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} undefined when it is free
 */
export async function portProblem(port, host) {
  try {
    await tryPort(port, host);
    return undefined;
  } catch (error) {
    return codeOf(error) || String(error);
  }
}

// @ts-check
import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Thrown out of whatever was under way when the person asked to stop. */
export class Stopped extends Error {}

/**
 * @typedef {object} CommandOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd] the project's root unless given
 * @property {AbortSignal} [signal] ends the command; the promise then rejects with Stopped
 * @property {(line: string) => void} [onLine] called with each line of standard output
 * @property {boolean} [tied] give the command the channel by which `die-with-parent.mjs` notices that we were killed
 * @property {boolean} [ownGroup] keep Ctrl-C in the terminal away from the command; `signal` still ends it
 * @property {boolean} [shell] for commands that Windows only finds through its shell
 *
 * @typedef {{ code: number, output: string, errors: string }} CommandResult `output` holds both streams as they came
 */

/**
 * Runs a command and collects what it says.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>} whatever the exit code
 */
export function run(command, args, options = {}) {
  const { signal, onLine } = options;
  if (signal?.aborted) return Promise.reject(new Stopped());
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe', ...(options.tied ? [/** @type {const} */ ('ipc')] : [])],
      detached: options.ownGroup === true && process.platform !== 'win32',
      shell: options.shell === true,
      windowsHide: true,
    });
    let output = '';
    let errors = '';
    let rest = '';
    child.stdout?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      output += chunk;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (onLine) lines.forEach(onLine);
    });
    child.stderr?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      output += chunk;
      errors += chunk;
    });
    const end = () => child.kill('SIGTERM');
    signal?.addEventListener('abort', end, { once: true });
    child.once('error', reject);
    child.once('close', (code) => {
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) return reject(new Stopped());
      if (rest && onLine) onLine(rest);
      resolve({ code: code ?? 1, output, errors });
    });
  });
}

/**
 * Runs npm: the one that started us where there is one, else the one on the path.
 *
 * @param {string[]} args
 * @param {CommandOptions} [options]
 */
export function runNpm(args, options = {}) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js')
    ? run(process.execPath, [npm, ...args], options)
    : run('npm', args, { ...options, shell: process.platform === 'win32' });
}

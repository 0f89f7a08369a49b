// @ts-check
import path from 'node:path';
import { allowedCode, styleProbes } from '../../probes/style.mjs';
import { run } from '../command.mjs';
import { root } from '../root.mjs';
import { plant } from './plant.mjs';

/**
 * @param {string} folder where to plant
 * @param {string} runtime
 * @returns {Promise<string[]>} one line for each rule that missed its violation, or refused what is allowed
 */
export async function probeStyle(folder, runtime) {
  const named = styleProbes.map((probe, n) => ({ ...probe, name: fileOf(probe, n) }));
  const fine = 'libs/probes/src/fine.ts';
  plant(folder, { ...Object.fromEntries(named.map(({ name, code }) => [name, code])), [fine]: allowedCode });
  const eslint = path.join(root, 'node_modules/eslint/bin/eslint.js');
  const args = [eslint, '--config', path.join(root, 'eslint.config.mjs'), '--format', 'json', '.'];
  const result = await run(runtime, args, { cwd: folder });
  if (!result.output.startsWith('[')) return [`ESLint could not read the planted files: ${result.output}`];
  /** @type {{ filePath: string, messages: { ruleId: string | null, message: string }[] }[]} */
  const reports = JSON.parse(result.output.slice(0, result.output.lastIndexOf(']') + 1));
  const messagesOf = (/** @type {string} */ name) =>
    reports.find((report) => report.filePath === path.join(folder, name))?.messages ?? [];
  return [
    ...named
      .filter(({ name, rule }) => !messagesOf(name).some((message) => message.ruleId === rule))
      .map(({ rule, name }) => `The lint rule ${rule} let ${name} pass.`),
    ...messagesOf(fine).map(({ message }) => `A lint rule refused what is allowed: ${message}`),
  ];
}

/**
 * @param {import('../../probes/style.mjs').StyleProbe} probe
 * @param {number} n
 */
function fileOf(probe, n) {
  if (probe.file?.endsWith('.graphql')) return probe.file;
  return `libs/probes/src/${n}-${probe.file ?? 'probe.ts'}`;
}

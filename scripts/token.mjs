// @ts-check
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import './lib/require-node.mjs';
import { root } from './lib/root.mjs';
import { readRunFile } from './lib/run/run-file.mjs';
import { dataFolder } from './lib/run/settings.mjs';

/** `npm run token -- <e-mail>`: prints a bearer token for that person, for scripts that use the API. */
const email = process.argv[2];
const facts = readRunFile(dataFolder(process.env));
if (!email) {
  console.error('Whose token? For example: npm run --silent token -- someone@example.org');
  process.exitCode = 2;
} else if (!facts) {
  console.error(
    'Goldthread is not running here. Start it with npm start (and the same DATA_DIR), then ask again.',
  );
  process.exitCode = 1;
} else {
  const args = [path.join(root, 'dist/apps/api/src/token.js'), email];
  const env = { ...process.env, ...facts.apiEnvironment };
  const result = spawnSync(facts.runtime, args, { env, stdio: ['ignore', 'inherit', 'inherit'] });
  process.exitCode = result.status ?? 1;
}

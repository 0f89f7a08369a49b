// @ts-check
import './lib/require-node.mjs';
import { runTool } from './lib/run/run-tool.mjs';

/** `npm run token -- <e-mail>`: prints a bearer token for that person, for scripts that use the API. */
const email = process.argv[2];
if (email) {
  process.exitCode = runTool('apps/api/src/token.js', [email]);
} else {
  console.error('Whose token? For example: npm run --silent token -- someone@example.org');
  process.exitCode = 2;
}

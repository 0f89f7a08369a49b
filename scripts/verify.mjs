// @ts-check
import './lib/require-node.mjs';
import { runTool } from './lib/run/run-tool.mjs';

/** `npm run verify`: replays the history of every process in the running Goldthread and says whether each one holds. */
process.exitCode = runTool('apps/worker/src/verify.js');

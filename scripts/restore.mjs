// @ts-check
import './lib/require-node.mjs';
import { ownerCommand } from './lib/run/owner-command.mjs';

/** `npm run restore -- FILE`: puts a backup into an empty data folder or database, whole or not at all. */
await ownerCommand({
  script: 'apps/worker/src/restore.js',
  alone: true,
  usage:
    'Which backup? For example: DATA_DIR=.restored npm run --silent restore -- goldthread-2026-11-23.backup',
});

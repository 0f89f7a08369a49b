// @ts-check
import './lib/require-node.mjs';
import { ownerCommand } from './lib/run/owner-command.mjs';

/** `npm run backup -- FILE`: everything in the database as it stands at one moment, while people go on working. */
await ownerCommand({
  script: 'apps/worker/src/backup.js',
  alone: false,
  usage: 'Where to? For example: npm run --silent backup -- goldthread-2026-11-23.backup',
});

// @ts-check
import './lib/require-node.mjs';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTool } from './lib/run/run-tool.mjs';
import { dataFolder, readSettings } from './lib/run/settings.mjs';

/** `npm run setup -- --place FILE`: sets up the place that a file plans, beside the running product. */
const usage =
  'Which place? For example: npm run --silent setup -- --place my-place.json (docs/runbook.md says what is in it)';

/** @returns {string | undefined} the file, from where the command was asked for */
function fileNamed() {
  try {
    const { place } = parseArgs({ options: { place: { type: 'string' } } }).values;
    return place && path.resolve(process.env.INIT_CWD ?? process.cwd(), place);
  } catch {
    return undefined;
  }
}

const file = fileNamed();
if (!file) {
  console.error(usage);
  process.exitCode = 2;
} else if (!existsSync(file)) {
  console.error(`There is no file ${file}.`);
  process.exitCode = 2;
} else if (existsSync(path.join(dataFolder(process.env), 'example-sign-ins.json'))) {
  console.error(
    'This database holds the example, whose people share a password that everybody can read. Start again with EXAMPLE=false and another DATA_DIR.',
  );
  process.exitCode = 1;
} else {
  const { reachableHost, port } = readSettings(process.env);
  const site = process.env.PUBLIC_URL || `http://${reachableHost}:${port}`;
  process.exitCode = runTool('apps/worker/src/set-up-place.js', [file, site.replace(/\/$/, '')]);
}

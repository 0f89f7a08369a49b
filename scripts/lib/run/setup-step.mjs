// @ts-check
import { appendFileSync } from 'node:fs';
import { run } from '../command.mjs';
import { Trouble, explainFolderError } from '../trouble.mjs';
import { lastTelling, logFile } from './log-files.mjs';
import { nodeFlags } from './service.mjs';

const main = 'dist/apps/worker/src/setup.js';

/**
 * Migrates the database and, the first time, loads the example. The command tells what it is doing in lines of JSON
 * (`{"message": "…"}`) and what is wrong in one line on standard error.
 *
 * @param {{ runtime: string, dataDir: string, env: NodeJS.ProcessEnv, say: (line: string) => void, signal: AbortSignal }} how
 */
export async function setUpDatabase({ runtime, dataDir, env, say, signal }) {
  const result = await run(runtime, nodeFlags(main), {
    env,
    signal,
    ownGroup: true,
    tied: true,
    onLine: (line) => {
      const message = messageIn(line);
      if (message) say(message);
    },
  });
  const log = logFile(dataDir, 'setup');
  appendFileSync(log, result.output, { mode: 0o600 });
  if (result.code === 0) return;
  const line = lastTelling(result.errors, result.code === 3 ? /./ : /error|cannot|could not|no space/i);
  throw explainFolderError(new Trouble(result.code === 3 ? line : `${line} (More in ${log}.)`), dataDir);
}

/** @param {string} line */
function messageIn(line) {
  try {
    const said = JSON.parse(line);
    return typeof said?.message === 'string' ? said.message : undefined;
  } catch {
    return undefined;
  }
}

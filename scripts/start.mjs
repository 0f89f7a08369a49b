// @ts-check
import './lib/require-node.mjs';
import { Stopped } from './lib/command.mjs';
import { bringUp } from './lib/run/sequence.mjs';
import { Trouble } from './lib/trouble.mjs';

/** `npm start`: everything, from a bare checkout to a running Goldthread; Ctrl-C stops it all. */
const stopping = new AbortController();
const asked = new Promise((resolve) => stopping.signal.addEventListener('abort', resolve, { once: true }));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  // A terminal signals the whole group and npm passes the signal on as well: the second one is no news.
  process.on(signal, () => stopping.abort());
}

if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
  // Whoever ends npm alone ends only the shell between us, and means us as well.
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stopping.abort(), 500).unref();
}

/** @type {(() => void | Promise<void>)[]} */
const undo = [];
const say = (/** @type {string} */ line) => console.log(line);

let code = 0;
try {
  await bringUp({ say, signal: stopping.signal, atEnd: (step) => void undo.push(step) });
  await asked;
} catch (error) {
  if (!(error instanceof Stopped)) {
    code = 1;
    const unexpected = error instanceof Error ? error.message : String(error);
    console.error(error instanceof Trouble ? error.message : `Goldthread could not start: ${unexpected}`);
    if (process.env.GOLDTHREAD_DEBUG) console.error(error);
  }
}
for (const step of undo.reverse()) {
  try {
    await step();
  } catch (error) {
    code = 1;
    console.error(`While stopping: ${error instanceof Error ? error.message : String(error)}`);
  }
}
process.exit(code);

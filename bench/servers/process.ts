import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pause } from '../../scripts/lib/processes.mjs';
import { root } from '../../scripts/lib/root.mjs';
import { nodeFlags } from '../../scripts/lib/run/service.mjs';

/** A server under measurement, in a process of its own. */
export interface RunningServer {
  readonly name: string;
  readonly url: string;
  /** Resident memory in MB, where the system tells. */
  readonly memory: () => number | null;
  /** The most resident memory that it ever had, in MB, where the system tells. */
  readonly mostMemory: () => number | null;
  stop(): Promise<void>;
}

export interface ServerWish {
  readonly name: string;
  /** The file to run, from the project's root. */
  readonly main: string;
  readonly env: NodeJS.ProcessEnv;
  /** Where it is reached, and the path that answers 200 once it can serve; left out where nothing is asked of it. */
  readonly port?: number;
  readonly readyPath?: string;
  readonly logs: string;
}

/**
 * Starts a server with the flags that `npm start` gives the product's own, its log in a file likewise, and waits until
 * it says that it is ready.
 *
 * @throws Error with the end of its log when it ends or is not ready within a minute
 */
export async function startServer(wish: ServerWish): Promise<RunningServer> {
  const logFile = path.join(wish.logs, `${wish.name}.log`);
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, [...extraFlags(), ...nodeFlags(wish.main)], {
    cwd: root,
    env: wish.env,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = wish.port === undefined ? '' : `http://127.0.0.1:${wish.port}`;
  const isOver = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const until = Date.now() + 60_000;
  while (wish.readyPath !== undefined && !(await answers(url + wish.readyPath))) {
    if (isOver() || Date.now() > until) {
      child.kill('SIGKILL');
      throw new Error(`${wish.name} did not start: ${readFileSync(logFile, 'utf8').slice(-2_000)}`);
    }
    await pause(50);
  }
  return {
    name: wish.name,
    url,
    memory: () => memoryOf(child.pid, 'VmRSS'),
    mostMemory: () => memoryOf(child.pid, 'VmHWM'),
    async stop() {
      if (isOver()) return;
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(patience);
    },
  };
}

/** Flags for whoever looks closer, such as `--cpu-prof`, in BENCH_NODE_FLAGS. */
function extraFlags(): string[] {
  return process.env.BENCH_NODE_FLAGS?.split(' ') ?? [];
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

function memoryOf(pid: number | undefined, line: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8');
    return Math.round(Number(new RegExp(`${line}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
  } catch {
    return null;
  }
}

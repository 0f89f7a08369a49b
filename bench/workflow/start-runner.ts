import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { RunnerOrder, RunnerResult } from './order.ts';

/** A runner in a process of its own. */
export interface Runner {
  /** @throws Error with what the runner complained of */
  run(order: RunnerOrder): Promise<RunnerResult>;
  stop(): void;
}

type Report = { readonly result: RunnerResult } | { readonly complaint: string };

/** Starts a runner. It takes one order at a time. */
export function startRunner(): Runner {
  const execArgv = [...process.execArgv, ...(process.env.BENCH_NODE_FLAGS?.split(' ') ?? [])];
  const child = fork(fileURLToPath(new URL('./runner.ts', import.meta.url)), { execArgv });
  return {
    run: (order) =>
      new Promise((resolve, reject) => {
        const gone = (): void => reject(new Error('A runner ended.'));
        child.once('exit', gone);
        child.once('message', (report: Report) => {
          child.off('exit', gone);
          if ('result' in report) resolve(report.result);
          else reject(new Error(report.complaint));
        });
        child.send(order);
      }),
    stop: () => void (child.connected && child.disconnect()),
  };
}

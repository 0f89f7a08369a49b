import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LoadOrder, LoadResult } from './load.ts';

/** The load generator, in a process apart from the servers and from whoever counts. */
export interface Generator {
  /** @throws Error when an answer was not as it should be */
  run(order: LoadOrder): Promise<LoadResult>;
  stop(): void;
}

type Report = { readonly result: LoadResult } | { readonly complaint: string };

/** Starts the load generator. It takes one order at a time. */
export function startGenerator(): Generator {
  const child = fork(fileURLToPath(new URL('./generator.ts', import.meta.url)), {
    serialization: 'advanced',
  });
  return {
    run: (order) =>
      new Promise((resolve, reject) => {
        const gone = (): void => reject(new Error('The load generator ended.'));
        child.once('exit', gone);
        child.once('message', (report: Report) => {
          child.off('exit', gone);
          if ('result' in report) resolve(report.result);
          else reject(new Error(report.complaint));
        });
        child.send(order);
      }),
    stop: () => void child.kill('SIGTERM'),
  };
}

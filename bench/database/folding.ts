import { createDataSource } from '#database/data-source';
import { foldRevisions } from '#database/revisions/fold-revisions';
import type { Run } from '../measure-all.ts';

/** Folds the revisions once a second, as the worker does, which is not running while requests are measured. */
export async function startFolding({ database }: Pick<Run, 'database'>): Promise<{ stop(): Promise<void> }> {
  const source = await createDataSource(database.urls.worker, 1).initialize();
  let last: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    last = last.then(() => foldRevisions(source)).catch(() => undefined);
  }, 1_000);
  return {
    async stop() {
      clearInterval(timer);
      await last;
      await source.destroy();
    },
  };
}

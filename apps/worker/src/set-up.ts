import type { Clock } from '#kernel/clock';
import { Installation } from '#database/installation';
import { migrate } from '#database/migrate';
import { openLoadingPlace } from '#database/open-loading-place';
import { loadExample } from '#exchange/example/load-example';
import { readExample, type ExampleData } from '#exchange/example/read-example';
import { removeSignIns, writeSignIns } from './example-sign-ins.ts';
import type { SetUpOptions } from './set-up-options.ts';

/** Told what is under way; `message` is there when a person at the keyboard wants to know it. */
export type Progress = (line: { step: string; message?: string; [fact: string]: unknown }) => void;

/**
 * Makes a database ready: this version's schema, and on the first run the example place. A load that was cut short is
 * removed and done again; nothing else is ever removed.
 *
 * @throws NewerDataError when a newer version wrote the data
 * @throws ExampleDataError, ExampleLoadError when the example cannot be loaded
 */
export async function setUp(options: SetUpOptions, clock: Clock, progress: Progress): Promise<void> {
  const installation = await Installation.open(options.ownerUrl);
  try {
    await installation.takeTurn();
    if ((await installation.exampleMark()) === 'loading') {
      progress({ step: 'redo', message: 'The last first load was cut short; starting it again.' });
      await installation.emptyAfterCutShort();
    }
    const migrations = await migrate(options.ownerUrl);
    progress({ step: 'migrated', migrations });
    if (options.example && (await installation.exampleMark()) === null && (await installation.isEmpty())) {
      await loadFirst(installation, options, clock, progress);
    }
    const loaded = (await installation.exampleMark()) === 'loaded';
    if (options.dataFolder && !loaded) await removeSignIns(options.dataFolder);
    progress({ step: 'ready', example: loaded });
  } finally {
    await installation.close();
  }
}

async function loadFirst(
  installation: Installation,
  options: SetUpOptions,
  clock: Clock,
  progress: Progress,
): Promise<void> {
  const data = await readExample(options.exampleFolder);
  progress({ step: 'example', message: 'Loading the example place (only the first time; under a minute)…' });
  const began = Date.now();
  await installation.markExample('loading');
  await tell(options, data, clock, progress);
  if (options.dataFolder) await writeSignIns(options.dataFolder, data, options.examplePassword);
  await installation.markExample('loaded');
  const seconds = Math.round((Date.now() - began) / 100) / 10;
  progress({ step: 'example-loaded', seconds, message: `The example place is loaded (${seconds} seconds).` });
}

async function tell(
  options: SetUpOptions,
  data: ExampleData,
  clock: Clock,
  progress: Progress,
): Promise<void> {
  const place = await openLoadingPlace({
    apiUrl: unhurried(options.apiUrl),
    signInUrl: unhurried(options.signInUrl),
    workerUrl: unhurried(options.workerUrl),
  });
  try {
    const onYear = (year: number) => progress({ step: 'example-year', year });
    await loadExample(place, data, { now: clock.now(), password: options.examplePassword, onYear });
  } finally {
    await place.close();
  }
}

/**
 * An address whose commits do not each wait for the disk: what a crash would lose is redone anyway, and the mark that
 * the example is whole, which does wait, comes after all of it in the log.
 */
function unhurried(url: string): string {
  const address = new URL(url);
  address.searchParams.set('options', '-c synchronous_commit=off');
  return address.href;
}

import { NewerDataError } from '#database/migrate';
import { processClock } from '#database/process-clock';
import { oneLine } from './one-line.ts';
import { setUpOptions } from './set-up-options.ts';
import { setUp } from './set-up.ts';

/** What the start command takes for "data of a newer version". */
const newerData = 3;

try {
  await setUp(setUpOptions(process.env), processClock(process.env), (line) =>
    console.log(JSON.stringify(line)),
  );
} catch (error) {
  console.error(process.env.DEBUG ? error : oneLine(error));
  process.exitCode = error instanceof NewerDataError ? newerData : 1;
}

import { readFileSync } from 'node:fs';
import { systemClock, type Clock } from '#kernel/clock';

/**
 * The clock a process goes by: the machine's own. Only where `NODE_ENV` is `test` may `TEST_CLOCK_FILE` name a file that
 * holds the moment as ISO text; it is read at each look, so that a test moves the time of running processes by writing it.
 */
export function processClock(env: Readonly<Record<string, string | undefined>>): Clock {
  const file = env.TEST_CLOCK_FILE;
  if (env.NODE_ENV !== 'test' || !file) return systemClock;
  return {
    now() {
      const text = readFileSync(file, 'utf8').trim();
      const moment = new Date(text);
      if (Number.isNaN(moment.getTime())) throw new Error(`TEST_CLOCK_FILE holds no moment: "${text}"`);
      return moment;
    },
  };
}

import { backoff } from './backoff.mjs';

describe('starting again what keeps ending', () => {
  it('waits longer each time, and not at all the first time', () => {
    const wait = backoff();
    expect([0, 1, 2, 3].map((second) => wait(second * 1_000))).toEqual([0, 200, 400, 800]);
  });

  it('starts a thing that always ends at once about ten times a minute', () => {
    const wait = backoff();
    let now = 0;
    let starts = 0;
    while (now < 60_000) {
      now += wait(now) + 1;
      starts += 1;
    }
    expect(starts).toBeGreaterThanOrEqual(8);
    expect(starts).toBeLessThanOrEqual(14);
  });

  it('forgets what ended more than a minute ago', () => {
    const wait = backoff();
    wait(0);
    wait(1_000);
    expect(wait(62_000)).toBe(0);
  });
});

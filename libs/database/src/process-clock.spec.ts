import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { processClock } from './process-clock.ts';

describe('processClock', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'goldthread-clock-'));
  const file = path.join(folder, 'now');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('follows the file as it is rewritten, in tests', () => {
    const clock = processClock({ NODE_ENV: 'test', TEST_CLOCK_FILE: file });
    writeFileSync(file, '2026-03-31T09:00:00Z\n');
    expect(clock.now()).toEqual(new Date('2026-03-31T09:00:00Z'));
    writeFileSync(file, '2027-01-01T00:00:00Z\n');
    expect(clock.now()).toEqual(new Date('2027-01-01T00:00:00Z'));
  });

  it('refuses a file that holds no moment', () => {
    writeFileSync(file, 'soon');
    expect(() => processClock({ NODE_ENV: 'test', TEST_CLOCK_FILE: file }).now()).toThrow(
      'holds no moment: "soon"',
    );
  });

  it.each(['production', 'development', undefined])(
    'takes no notice of the file when NODE_ENV is %s',
    (NODE_ENV) => {
      writeFileSync(file, '1999-01-01T00:00:00Z');
      const before = Date.now();
      expect(processClock({ NODE_ENV, TEST_CLOCK_FILE: file }).now().getTime()).toBeGreaterThanOrEqual(
        before,
      );
    },
  );
});

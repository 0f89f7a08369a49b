import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { birthMark } from '../processes.mjs';
import { lockDataFolder } from './data-lock.mjs';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'goldthread-lock-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('the lock on a data folder', () => {
  it('makes the folder, and gives it back', () => {
    const folder = join(home, 'a', 'b');
    const release = lockDataFolder(folder);
    expect(existsSync(join(folder, 'goldthread.lock'))).toBe(true);
    release();
    expect(existsSync(join(folder, 'goldthread.lock'))).toBe(false);
  });

  it('refuses a second run while the first lives, and names it', () => {
    const release = lockDataFolder(home);
    expect(() => lockDataFolder(home)).toThrow(`is in use by another run (process ${process.pid})`);
    release();
    expect(lockDataFolder(home)).toBeInstanceOf(Function);
  });

  it.each([
    ['of a dead process', '999999999 1\n'],
    [
      'of another process that has since been given the number',
      `${process.pid} not-${birthMark(process.pid)}\n`,
    ],
    ['left half-written', ''],
  ])('takes over a lock %s', (_, text) => {
    writeFileSync(join(home, 'goldthread.lock'), text);
    expect(lockDataFolder(home)).toBeInstanceOf(Function);
  });

  it('says in one line that a folder cannot be made', () => {
    writeFileSync(join(home, 'file'), '');
    expect(() => lockDataFolder(join(home, 'file', 'data'))).toThrow('cannot be written. Set DATA_DIR');
  });
});

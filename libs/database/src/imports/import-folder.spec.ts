import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inImportFolder, sweepImportFolders } from './import-folder.ts';

const now = new Date('2026-05-04T12:00:00Z');
const earlier = new Date('2026-05-04T10:30:00Z');
let root: string;
beforeEach(async () => (root = await mkdtemp(join(tmpdir(), 'folders-'))));
afterEach(() => rm(root, { recursive: true, force: true }));

async function left(name: string, at: Date): Promise<void> {
  await mkdir(join(root, name));
  await writeFile(join(root, name, 'file'), 'Measure,Month\n');
  await utimes(join(root, name), at, at);
}

describe('the folder that a file is read in', () => {
  it('is gone when the work has ended, well or not', async () => {
    const folder = await inImportFolder((one) => Promise.resolve(one), root);
    expect(existsSync(folder)).toBe(false);
    const failing = inImportFolder(async (one) => {
      await writeFile(join(one, 'file'), 'x');
      throw new Error('cut short');
    }, root);
    await expect(failing).rejects.toThrow('cut short');
    expect(await readdir(root)).toEqual([]);
  });

  it('is swept where its worker was killed, and nothing else is', async () => {
    const { pid: gone } = spawnSync(process.execPath, ['--version']);
    await left(`goldthread-import-${gone}-abcdef`, earlier);
    const kept = [
      `goldthread-import-${gone}-fresh0`,
      `goldthread-import-${process.pid}-works0`,
      'goldthread-import-notes',
      `somebody-${gone}-else`,
    ];
    for (const name of kept) await left(name, name.endsWith('fresh0') ? now : earlier);
    expect(await sweepImportFolders(now, root)).toBe(1);
    expect((await readdir(root)).sort()).toEqual(kept.sort());
  });
});

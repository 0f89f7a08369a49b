import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Folders are named after the process that made them, so that one that is left behind can be told. */
const NAMED = /^goldthread-import-(\d+)-/;
/** Milliseconds after which a folder of a process that is gone is left behind: others may count processes differently. */
const LEFT_BEHIND = 60 * 60_000;

/** Gives the work a folder of its own, removed when it ends however it ends. */
export async function inImportFolder<T>(work: (folder: string) => Promise<T>, root = tmpdir()): Promise<T> {
  const folder = await mkdtemp(join(root, `goldthread-import-${process.pid}-`));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Removes the folders of workers that were killed while they read a file: those of processes that are no more, an hour
 * after they were last written to.
 *
 * @returns how many were removed
 */
export async function sweepImportFolders(now: Date, root = tmpdir()): Promise<number> {
  let removed = 0;
  for (const name of await readdir(root)) {
    const pid = Number(NAMED.exec(name)?.[1]);
    if (!pid || isRunning(pid)) continue;
    const folder = join(root, name);
    const found = await stat(folder).catch(() => null);
    if (!found?.isDirectory() || now.getTime() - found.mtimeMs < LEFT_BEHIND) continue;
    await rm(folder, { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, and is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

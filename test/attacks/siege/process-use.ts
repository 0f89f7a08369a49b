import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process has used, told by the operating system and not by itself. */
export interface ProcessUse {
  /** Milliseconds of processor time of all its threads since it began; in steps of ten on Linux. */
  cpu: number;
  /** Megabytes of memory that it holds now. */
  memory: number;
}

/** Clock ticks a second in /proc, the same on every Linux that Node runs on. */
const ticks = 100;

/** @throws Error when there is no such process */
export function useOf(pid: number): ProcessUse {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): ProcessUse {
  // The name of the program, in brackets, may hold anything.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const [user, system] = [Number(fields[11]), Number(fields[12])];
  const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { cpu: ((user + system) * 1000) / ticks, memory: Number(resident) / 1024 };
}

function fromPs(pid: number): ProcessUse {
  const said = execFileSync('ps', ['-o', 'cputime=,rss=', '-p', String(pid)], { encoding: 'utf8' });
  const [time = '', resident] = said.trim().split(/\s+/);
  const seconds = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
  return { cpu: seconds * 1000, memory: Number(resident) / 1024 };
}

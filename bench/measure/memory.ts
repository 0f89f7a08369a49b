import type { RunningServer } from '../servers/process.ts';

/** The most resident memory that each process was seen to have, in MB. */
export class Memory {
  private readonly first = new Map<string, number>();
  private readonly most = new Map<string, number>();

  /** Looks at processes; call it after each measurement. */
  note(servers: readonly RunningServer[]): void {
    for (const { name, memory } of servers) {
      const now = memory();
      if (now === null) continue;
      if (!this.first.has(name)) this.first.set(name, now);
      this.most.set(name, Math.max(now, this.most.get(name) ?? 0));
    }
  }

  /** What was seen when first looked, and the most since, by process. */
  seen(): { name: string; first: number; most: number }[] {
    return [...this.most].map(([name, most]) => ({ name, first: this.first.get(name) ?? most, most }));
  }
}

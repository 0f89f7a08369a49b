import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientOrder } from './client-process.ts';
import { countOf, journalOf } from './journal.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const flags = [
  '--conditions=source',
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
];

/** The run's clients, spread over processes that can be killed and go on. */
export class ClientProcesses {
  private readonly home = mkdtempSync(join(tmpdir(), 'goldthread-bank-'));
  private readonly children: ChildProcess[] = [];
  private readonly order: string;
  private stopping = false;
  /** What a process said of an error it died of by itself. */
  trouble = '';

  constructor(
    order: ClientOrder,
    private readonly processes: number,
  ) {
    this.order = join(this.home, 'order.json');
    writeFileSync(this.order, JSON.stringify(order));
    const clients = Array.from({ length: order.run.clients }, (_, client) => String(client));
    this.clientsOf = (index) => clients.filter((_, at) => at % processes === index);
    for (let index = 0; index < processes; index += 1) this.start(index);
  }

  private readonly clientsOf: (index: number) => string[];

  /** Kills one process, whatever it is at, and starts it again. */
  async kill(index: number): Promise<void> {
    const child = this.children[index];
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    this.start(index);
  }

  /** Whether every process has come to the end of its transfers. @throws when one died by itself */
  get ended(): boolean {
    if (this.trouble) throw new Error(this.trouble);
    return this.children.every(({ exitCode }) => exitCode === 0);
  }

  /** How many transfers the clients were told had ended. */
  get count(): number {
    return this.children.reduce((sum, _, index) => sum + countOf(this.journal(index)), 0);
  }

  /** Every transfer they were told had ended, with how. */
  get journals() {
    return this.children.flatMap((_, index) => journalOf(this.journal(index)));
  }

  stop(): void {
    this.stopping = true;
    for (const child of this.children) child.kill('SIGKILL');
    rmSync(this.home, { recursive: true, force: true });
  }

  private journal(index: number): string {
    return join(this.home, `journal-${index}`);
  }

  private start(index: number): void {
    const args = ['test/faults/bank/client-process.ts', this.order, this.journal(index)];
    const child = spawn(process.execPath, [...flags, ...args, ...this.clientsOf(index)], {
      cwd: root,
      env: { PATH: process.env.PATH, NODE_ENV: 'test' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr?.on('data', (text: Buffer) => (said = (said + String(text)).slice(-4_000)));
    child.once('exit', (code) => {
      if (code && !this.stopping) this.trouble = `A client process died: ${said}`;
    });
    this.children[index] = child;
  }
}

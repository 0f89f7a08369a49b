import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One of the product's processes, as built, running on its own. */
export class Service {
  private child: ChildProcess | undefined;
  private said = '';

  /** @param entry the built file, from the root of the project */
  constructor(
    private readonly entry: string,
    private readonly env: Record<string, string>,
  ) {}

  start(): void {
    const { PATH } = process.env;
    this.said = '';
    const child = spawn(process.execPath, [this.entry], {
      cwd: root,
      env: { PATH, NODE_ENV: 'test', ...this.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', (text: Buffer) => (this.said = (this.said + String(text)).slice(-20_000)));
    child.stderr?.on('data', (text: Buffer) => (this.said = (this.said + String(text)).slice(-20_000)));
    this.child = child;
  }

  get running(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** @throws Error when it was not started */
  get pid(): number {
    if (this.child?.pid === undefined) throw new Error(`${this.entry} was not started.`);
    return this.child.pid;
  }

  /** The last of what it wrote, for the message of a test that fails. */
  get lastWords(): string {
    return this.said.slice(-2_000);
  }

  /** Ends it by `kill -9` unless another signal is asked for, and waits until it is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    if (!this.child || !this.running) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }
}

/** Compiles the product unless it is compiled already. @throws with what the compiler said */
export async function build(): Promise<void> {
  const child = spawn(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += String(text)));
  await once(child, 'close');
  if (child.exitCode !== 0) throw new Error(`The build failed: ${said}`);
}

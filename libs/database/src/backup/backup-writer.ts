import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { endOfRows, newline } from './backup-format.ts';
import type { BackupEnd, BackupHeader } from './backup-format.ts';
import type { StoredTable } from './catalogue.ts';

/** Writes a backup file that must not exist yet, readable by this account alone. */
export class BackupWriter {
  private readonly gzip = createGzip({ level: 4 });
  private readonly hash = createHash('sha256');
  private readonly written: Promise<void>;

  constructor(file: string) {
    const out = createWriteStream(file, { flags: 'wx', mode: 0o600 });
    this.written = pipeline(this.gzip, out);
    // Told by whoever waits for it.
    this.written.catch(() => undefined);
  }

  header(header: BackupHeader): Promise<void> {
    return this.put(line(header));
  }

  /** @returns how many rows there were */
  async table(table: StoredTable, rows: AsyncIterable<Buffer>): Promise<number> {
    await this.put(line(table));
    let count = 0;
    for await (const chunk of rows) {
      for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, at + 1)) count += 1;
      await this.put(chunk);
    }
    await this.put(endOfRows);
    return count;
  }

  /** Writes the last line and waits until the file is whole. */
  async end(facts: Omit<BackupEnd, 'end' | 'sha256'>): Promise<void> {
    const sha256 = this.hash.copy().digest('hex');
    await this.put(line({ end: true, ...facts, sha256 }));
    this.gzip.end();
    await this.written;
  }

  /** Gives up; the caller removes the file. */
  async abandon(): Promise<void> {
    this.gzip.destroy();
    await finished(this.gzip).catch(() => undefined);
    await this.written.catch(() => undefined);
  }

  private async put(chunk: Buffer): Promise<void> {
    this.hash.update(chunk);
    if (this.gzip.write(chunk)) return;
    // A full disk ends the file's stream: then it never drains.
    await Promise.race([new Promise((resolve) => this.gzip.once('drain', resolve)), this.written]);
  }
}

const line = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

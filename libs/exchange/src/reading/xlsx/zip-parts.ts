import { Transform } from 'node:stream';
import type { Readable } from 'node:stream';
import * as yauzl from 'yauzl';
import { FILE_LIMITS, FileRefused } from '../file-refused.ts';

/** The parts of a workbook, which is a zip of XML files. */
export interface ZipParts {
  readonly names: readonly string[];
  /** The bytes of one part, unpacked. @throws FileRefused when there is none of this name */
  stream(name: string): Promise<Readable>;
  close(): void;
}

/** A sheet squeezes to a twentieth, a hundredth at the very most; a bomb to a thousandth. */
const MOST_SQUEEZED = 250;
const MOST_PARTS = 2_000;

/**
 * Opens a zip by its directory. What it says of itself is held against the limits before anything is unpacked, and what
 * comes out is counted as it comes, so that a bomb is refused in either case.
 *
 * @throws FileRefused when it is broken, encrypted, or unpacks to more than any workbook
 */
export async function openZip(path: string): Promise<ZipParts> {
  const zip = await opened(path);
  try {
    const entries = new Map<string, yauzl.Entry>();
    let total = 0;
    for await (const entry of zip.eachEntry() as AsyncIterable<yauzl.Entry>) {
      total += entry.uncompressedSize;
      const squeezed = entry.uncompressedSize / Math.max(entry.compressedSize, 1);
      if (
        total > FILE_LIMITS.unpackedBytes ||
        (squeezed > MOST_SQUEEZED && entry.uncompressedSize > 1 << 20)
      ) {
        throw tooLarge();
      }
      if (entries.size >= MOST_PARTS)
        throw new FileRefused('The workbook has more parts than any workbook has.');
      if (entry.isEncrypted())
        throw new FileRefused('The workbook is locked with a password. Save it without.');
      entries.set(entry.fileName, entry);
    }
    let unpacked = 0;
    return {
      names: [...entries.keys()],
      async stream(name) {
        const entry = entries.get(name);
        if (!entry) throw new FileRefused('The workbook lacks a part that it needs: it is damaged.');
        const source = await zip.openReadStreamPromise(entry);
        const counted = new Transform({
          transform(chunk: Buffer, _, next) {
            unpacked += chunk.length;
            next(unpacked > FILE_LIMITS.unpackedBytes * 3 ? tooLarge() : null, chunk);
          },
        });
        source.on('error', (error) => counted.destroy(damaged(error)));
        return source.pipe(counted);
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error instanceof FileRefused ? error : damaged(error);
  }
}

async function opened(path: string): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.openPromise(path, { autoClose: false, lazyEntries: true });
  } catch (error) {
    throw damaged(error);
  }
}

const tooLarge = (): FileRefused =>
  new FileRefused('The workbook unpacks to far more than a workbook has. Save the one sheet as CSV.');

const damaged = (cause: unknown): FileRefused =>
  new FileRefused('The workbook is damaged or cut short. Open it and save it again.', { cause });

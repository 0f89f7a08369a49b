import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { packageFolder, webSource } from '../package-root.ts';
import { withoutHouseFont } from './stylesheet.ts';

/** A text kept in memory, ready in the encodings that browsers ask for. */
export interface StoredAsset {
  readonly type: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

/**
 * The one stylesheet and the version that all assets are addressed by. The address changes when the
 * content does, so browsers may keep what they have for a year.
 */
@Injectable()
export class AssetStore {
  /** Folders of ready-made files, by the first part of the path below the version. */
  readonly folders: Readonly<Record<string, string>>;
  /** Where every asset's address begins, for example `/assets/3f2a91c0`. */
  readonly base: string;
  private readonly stored: ReadonlyMap<string, StoredAsset>;

  constructor() {
    const govuk = join(packageFolder('govuk-frontend'), 'dist/govuk');
    const moj = join(packageFolder('@ministryofjustice/frontend'), 'moj');
    const own = join(webSource, 'shell/assets');
    const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
    const stylesheet = [
      withoutHouseFont(read(govuk, 'govuk-frontend.min.css')),
      withoutHouseFont(read(moj, 'moj-frontend.min.css')),
      read(own, 'goldthread.css'),
      ...globSync('{machine-chart,pages/*}/*.css', { cwd: webSource })
        .sort()
        .map((file) => read(webSource, file)),
    ].join('\n');
    const script = read(own, 'goldthread.mjs');
    const pasting = read(own, 'paste-cells.mjs');
    const mark = read(own, 'mark.svg');
    const version = createHash('sha256')
      .update(stylesheet)
      .update(script)
      .update(pasting)
      .update(mark)
      .digest('hex')
      .slice(0, 10);
    this.base = `/assets/${version}`;
    this.folders = { govuk, moj, images: join(moj, 'assets/images') };
    this.stored = new Map([
      ['goldthread.css', prepare('text/css; charset=utf-8', stylesheet)],
      ['goldthread.mjs', prepare('text/javascript; charset=utf-8', script)],
      ['paste-cells.mjs', prepare('text/javascript; charset=utf-8', pasting)],
      ['mark.svg', prepare('image/svg+xml', mark)],
    ]);
  }

  /** The asset of that name, or undefined. */
  find(name: string): StoredAsset | undefined {
    return this.stored.get(name);
  }
}

function prepare(type: string, text: string): StoredAsset {
  const plain = Buffer.from(text);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return { type, plain, gzip: gzipSync(plain), brotli: brotliCompressSync(plain, quality) };
}

// @ts-check
import { existsSync } from 'node:fs';
import path from 'node:path';
import './lib/require-node.mjs';
import { orTrouble, runLongSpec } from './lib/run/long-spec.mjs';
import { Trouble } from './lib/trouble.mjs';

/**
 * `npm run imports -- FOLDER`: brings every CSV and every workbook of a folder in, in a PostgreSQL of its own and as a
 * person does, and compares each figure stored with a reading that is not the product's. The figures are kept in
 * docs/reliability.md, unless `--keep` leaves it alone; `--minutes=20` ends it sooner.
 */
const folder = process.argv.slice(2).find((word) => !word.startsWith('--'));
const minutes = process.argv.find((word) => word.startsWith('--minutes='))?.slice('--minutes='.length);

async function bringIn() {
  if (!folder || !existsSync(folder)) throw new Trouble('Say which folder: npm run imports -- FOLDER');
  await runLongSpec({
    config: 'jest.imports.config.mjs',
    args: ['test/imports/real/'],
    env: {
      IMPORTS_FOLDER: path.resolve(folder),
      IMPORTS_MINUTES: minutes ?? '20',
      ...(process.argv.includes('--keep') ? { FIGURES_KEEP: '1' } : {}),
    },
  });
}

await orTrouble(bringIn());

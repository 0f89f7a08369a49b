// @ts-check
import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The project's root folder, without a closing slash. */
export const root = path.dirname(fileURLToPath(new URL('../../package.json', import.meta.url)));

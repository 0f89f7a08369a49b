// @ts-check
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import swc from '@swc/jest';
import { mayGuard, withSwitches } from './guards.mjs';

const own = readFileSync(new URL('./guards.mjs', import.meta.url), 'utf8');

/** As the other tests read the sources, with a switch at each guard of permission. Jest's way of making one. */
export default {
  /** @param {import('@swc/core').Options} options */
  createTransformer(options) {
    const inner = swc.createTransformer(/** @type {never} */ (options));
    /** @param {string} text @param {string} file */
    const switched = (text, file) => (mayGuard(file) ? withSwitches(file, text) : text);
    return {
      /** @param {string} text @param {string} file @param {never} asked */
      process: (text, file, asked) => inner.process?.(switched(text, file), file, asked),
      /** @param {string} text @param {string} file @param {never} asked */
      processAsync: (text, file, asked) => inner.processAsync?.(switched(text, file), file, asked),
      /** @param {string} text @param {string} file @param {never} asked */
      getCacheKey: (text, file, asked) =>
        createHash('sha256')
          .update(own)
          .update(inner.getCacheKey?.(text, file, asked) ?? text)
          .digest('hex'),
    };
  },
};

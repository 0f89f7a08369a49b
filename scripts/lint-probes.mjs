// @ts-check
import { rmSync } from 'node:fs';
import path from 'node:path';
import './lib/require-node.mjs';
import { probeImports } from './lib/check/probe-imports.mjs';
import { probeStyle } from './lib/check/probe-style.mjs';
import { findRuntime } from './lib/prepare/runtime.mjs';
import { root } from './lib/root.mjs';

/** Plants one violation for every rule, in a folder of its own, and fails unless each is caught by its rule. */
const folder = path.join(root, '.tmp', `probes-${process.pid}`);
try {
  const runtime = findRuntime();
  const findings = [
    ...(await probeImports(path.join(folder, 'imports'), runtime)),
    ...(await probeStyle(path.join(folder, 'style'), runtime)),
  ];
  for (const finding of findings) console.error(finding);
  if (findings.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

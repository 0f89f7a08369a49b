// @ts-check
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import './lib/require-node.mjs';
import { runNpm } from './lib/command.mjs';
import { buildIfNeeded } from './lib/prepare/build.mjs';
import { findRuntime } from './lib/prepare/runtime.mjs';
import { root } from './lib/root.mjs';

/**
 * Every committed file that is made from others: the npm script that makes it, and what it makes (a file or folder).
 * The script is run, and it is a failure when anything comes out differently; the working copy is put back as it was.
 */
const generated = [
  { script: 'schema', makes: 'schema.graphql' },
  { script: 'codegen', makes: 'apps/web/src/generated' },
  { script: 'codegen', makes: 'libs/graphql/src/generated' },
  { script: 'diagrams', makes: 'docs/diagrams' },
  { script: 'diagrams', makes: 'apps/web/src/machine-chart/drawings' },
];

const runtime = findRuntime();
await buildIfNeeded({ runtime, say: () => undefined });
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
for (const { script, makes } of generated) {
  if (!scripts[script]) {
    fail(`package.json has no script "${script}" to make ${makes}.`);
    continue;
  }
  const before = contents(makes);
  const result = await runNpm(['run', '--silent', script]);
  const after = contents(makes);
  putBack(before, after);
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (result.code !== 0) fail(`npm run ${script} failed:\n${result.output.trimEnd()}`);
  else if (after.size === 0) fail(`npm run ${script} made nothing at ${makes}.`);
  else if (changed.length > 0)
    fail(`Out of date: ${changed.join(', ')}. Run npm run ${script} and commit the result.`);
}

/** @param {string} line */
function fail(line) {
  console.error(line);
  process.exitCode = 1;
}

/**
 * @param {string} place a file or folder
 * @returns {Map<string, string>} text by path
 */
function contents(place) {
  const at = path.join(root, place);
  if (!existsSync(at)) return new Map();
  const files = statSync(at).isFile()
    ? [place]
    : readdirSync(at, { recursive: true })
        .map((name) => path.join(place, String(name)))
        .filter((file) => statSync(path.join(root, file)).isFile());
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}

/**
 * @param {Map<string, string>} before
 * @param {Map<string, string>} after
 */
function putBack(before, after) {
  for (const file of after.keys()) if (!before.has(file)) rmSync(path.join(root, file));
  for (const [file, text] of before) if (after.get(file) !== text) writeFileSync(path.join(root, file), text);
}

// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Tells the person at the keyboard where to go and who they may sign in as.
 *
 * @param {import('./settings.mjs').Settings} settings
 */
export function announce(settings) {
  console.log(`Goldthread is ready at http://${settings.reachableHost}:${settings.port}`);
  const people = exampleSignIns(settings.dataDir);
  if (people.length === 0) return;
  const width = Math.max(...people.map((person) => person.email.length));
  console.log('\nExample people to sign in as:');
  for (const { email, password, what } of people)
    console.log(`  ${email.padEnd(width)}  ${password}  ${what}`);
  console.log('\nCtrl-C stops it.');
}

/**
 * @param {string} dataDir
 * @returns {{ email: string, password: string, name: string, what: string }[]} empty when no example was loaded
 */
function exampleSignIns(dataDir) {
  try {
    return JSON.parse(readFileSync(path.join(dataDir, 'example-sign-ins.json'), 'utf8'));
  } catch {
    return [];
  }
}

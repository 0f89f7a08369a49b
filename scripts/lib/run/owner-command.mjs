// @ts-check
import path from 'node:path';
import { Trouble } from '../trouble.mjs';
import { runOwnerTool } from './owner-tool.mjs';

/**
 * A command whose one argument is a file, for a tool that works as the owner of the database. Sets the exit code.
 *
 * @param {{ script: string, alone: boolean, usage: string }} wish
 */
export async function ownerCommand({ script, alone, usage }) {
  const [name, ...more] = process.argv.slice(2);
  if (!name || more.length > 0) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  // npm runs its scripts in the project's root, whatever folder they were asked for from.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name);
  try {
    process.exitCode = await runOwnerTool({ script, args: [file], alone });
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

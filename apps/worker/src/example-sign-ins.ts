import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { roleNames, roles } from '#permissions/role';
import type { ExampleTables } from '#exchange/example/example-tables';

/** Someone to sign in as, for whoever tries the example. */
export interface ExampleSignIn {
  email: string;
  password: string;
  name: string;
  /** What they are there to do, in a few words. */
  what: string;
}

const fileIn = (folder: string): string => path.join(folder, 'example-sign-ins.json');

/** One person for each role, the first of the files; everyone else in them has the same password. */
export function exampleSignIns(tables: ExampleTables, password: string): ExampleSignIn[] {
  const named = new Map(tables.people.map(({ email, name }) => [email, name]));
  const seen = new Set<string>();
  return roles.flatMap((role) => {
    const held = tables.appointments.find((row) => row.role === role && !seen.has(row.email));
    if (!held) return [];
    seen.add(held.email);
    const name = named.get(held.email) ?? '';
    return [{ email: held.email, password, name, what: `${name} (${roleNames[role]})` }];
  });
}

/** Writes the sign-ins where the start command looks for them, readable by this account alone. */
export async function writeSignIns(folder: string, tables: ExampleTables, password: string): Promise<void> {
  const people = exampleSignIns(tables, password);
  const file = fileIn(folder);
  await writeFile(`${file}.new`, `${JSON.stringify(people, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Takes them away where this database holds no example, so that nobody is offered sign-ins that do not work. */
export async function removeSignIns(folder: string): Promise<void> {
  await rm(fileIn(folder), { force: true });
}

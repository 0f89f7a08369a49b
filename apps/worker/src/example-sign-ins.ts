import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { roleNames, roles } from '#permissions/role';
import type { ScriptedCase } from '#exchange/example/case-script';
import type { ExampleData } from '#exchange/example/read-example';

/** Someone to sign in as, for whoever tries the example. */
export interface ExampleSignIn {
  email: string;
  password: string;
  name: string;
  /** Who they are, and what waits for them where something does. */
  what: string;
}

/** Who an open case waits for, by where it stands, and for what. */
type Awaited = [task: string, who: (data: ExampleData, one: ScriptedCase) => string | undefined];

const owner: Awaited[1] = (data, one) => indicatorOf(data, one)?.owner_email;
const holder: Awaited[1] = (data, one) =>
  holderOf(data, accountableBodyOf(data, one), 'portfolio_holder', indicatorOf(data, one)?.portfolio);

const awaited: Record<string, Awaited> = {
  triage: ['a new case to decide on', (data, one) => holderOf(data, one.partnership, 'performance_manager')],
  'challenge.awaitingExplanation': ['questions to answer', owner],
  'challenge.explanationReview': ['an explanation to judge', holder],
  'actionPlan.drafting': ['a plan to write', owner],
  'actionPlan.approval': ['a plan to approve', holder],
  resourceShift: [
    'money to give up, or not',
    (data, one) => holderOf(data, accountableBodyOf(data, one), 'budget_holder'),
  ],
  delivery: ['a plan to deliver', owner],
  followUpReview: ['a verdict to give', (data, one) => holderOf(data, one.partnership, 'scrutiny_member')],
};

const indicatorOf = ({ tables }: ExampleData, { partnership, indicator }: ScriptedCase) =>
  tables.indicators.find(({ tenant, code }) => tenant === partnership && code === indicator);

function accountableBodyOf({ tables }: ExampleData, { partnership }: ScriptedCase): string {
  const found = tables.memberships.find((row) => row.partnership === partnership && row.accountable_body);
  return found?.organisation ?? '';
}

function holderOf(
  { tables }: ExampleData,
  tenant: string,
  role: string,
  portfolio?: string | null,
): string | undefined {
  return tables.appointments.find(
    (row) => row.tenant === tenant && row.role === role && (!portfolio || row.portfolio === portfolio),
  )?.email;
}

/**
 * Those whom an open case waits for, with what waits, then one person for each other role. Everyone else in the files
 * has the same password.
 */
export function exampleSignIns(data: ExampleData, password: string): ExampleSignIn[] {
  const named = new Map(data.tables.people.map(({ email, name }) => [email, name]));
  const waiting = new Map<string, string>();
  for (const one of data.cases) {
    const [task, who] = awaited[one.targetState] ?? [];
    const email = who?.(data, one);
    if (task && email && !waiting.has(email)) waiting.set(email, task);
  }
  const rolesOf = (email: string) =>
    data.tables.appointments.filter((row) => row.email === email).map(({ role }) => role);
  const covered = new Set([...waiting.keys()].flatMap(rolesOf));
  const others = roles
    .filter((role) => !covered.has(role))
    .flatMap((role) => data.tables.appointments.find((row) => row.role === role) ?? []);
  return [
    ...[...waiting].map(([email, task]) => ({ email, what: `${named.get(email) ?? ''}: ${task}` })),
    ...others.map(({ email, role }) => ({ email, what: `${named.get(email) ?? ''} (${roleNames[role]})` })),
  ].map(({ email, what }) => ({ email, password, name: named.get(email) ?? '', what }));
}

const fileIn = (folder: string): string => path.join(folder, 'example-sign-ins.json');

/** Writes the sign-ins where the start command looks for them, readable by this account alone. */
export async function writeSignIns(folder: string, data: ExampleData, password: string): Promise<void> {
  const people = exampleSignIns(data, password);
  const file = fileIn(folder);
  await writeFile(`${file}.new`, `${JSON.stringify(people, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** Takes them away where this database holds no example, so that nobody is offered sign-ins that do not work. */
export async function removeSignIns(folder: string): Promise<void> {
  await rm(fileIn(folder), { force: true });
}
